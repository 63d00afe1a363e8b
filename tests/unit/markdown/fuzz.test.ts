import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/inspect.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { corpus } from './corpus.ts';
import { documents } from './documents.ts';
import { printBody } from './print.ts';

const options = {
  href: (path: string) => `/base${path}`,
  self: { kind: 'place', id: 'ratyan' },
  linksHeadings: true,
} as const;

/** Every element that a body can become, with every attribute that it can have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'id', 'role', 'title', 'class', 'aria-label'],
  blockquote: [],
  br: [],
  code: [],
  em: [],
  figure: ['data-spot'],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  hr: [],
  img: ['src', 'alt', 'title'],
  li: [],
  ol: ['start'],
  p: [],
  pre: [],
  span: ['lang', 'dir'],
  strong: [],
  sup: ['class'],
  table: [],
  tbody: [],
  td: ['class'],
  th: ['class', 'scope'],
  thead: [],
  tr: [],
  ul: [],
};

/** What the values of attributes look like, where a wrong one could do harm. */
const forms: Readonly<Record<string, RegExp>> = {
  class: /^(?:mention|cite|number)$/,
  'data-spot': /^\d+$/,
  dir: /^rtl$/,
  href: /^(?:\/base\/(?!\/)|https?:\/\/|mailto:|#note-\d+$|#section(?:-.*)?$)/isu,
  id: /^(?:cite-\d+(?:-\d+)?|section(?:-.*)?)$/su,
  lang: /^ar$/,
  role: /^doc-noteref$/,
  scope: /^col$/,
  src: /^\/base\/(?!\/)/,
};

const elementsIn = (node: Tree.ParentNode): readonly Tree.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

/**
 * What a body's HTML contains and must not, in words. It is parsed independently of the site's
 * code.
 */
function strangersIn(html: string): readonly string[] {
  const elements = elementsIn(parseFragment(html));
  const ids = elements.flatMap(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
  const strange = elements.flatMap(({ tagName, attrs }) => {
    const known = allowed[tagName];
    if (!known) return [`<${tagName}>`];
    return attrs
      .filter(
        ({ name, value }) => !known.includes(name) || (forms[name] && !forms[name].test(value)),
      )
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
  });
  return [...strange, ...twice, ...headingsElsewhere(elements)];
}

/** Headings without a link to themselves, or with two. */
const headingsElsewhere = (elements: readonly Tree.Element[]): readonly string[] =>
  elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .flatMap((heading) => {
      const id = heading.attrs.find(({ name }) => name === 'id')?.value ?? '';
      const links = elementsIn(heading).filter(({ tagName }) => tagName === 'a');
      const goals = links.map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value);
      const own = goals.filter((goal) => goal?.startsWith('#section'));
      return own.length === 1 && decodeURI(own[0] ?? '') === `#${id}`
        ? []
        : [`<${heading.tagName} id="${id}">`];
    });

/** Raw HTML in Markdown. Code does not count. */
const rawHtmlIn = (node: Nodes): readonly string[] => [
  ...(node.type === 'html' ? [node.value] : []),
  ...('children' in node ? node.children.flatMap(rawHtmlIn) : []),
];

const many = Number(process.env['FUZZ_RUNS'] ?? 3000);

test(
  'whatever is written, a body becomes nothing but the elements and attributes that are allowed',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const html = printBody(renderBody(markdown, corpus, options));
        expect(strangersIn(html)).toEqual([]);
      }),
      { numRuns: many },
    );
  },
);

test(
  'whatever is written, the check of a body ends, and names lines that exist',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const { faults, references, citations, links } = inspectBody(markdown, 1);
        const last = markdown.split(/\r\n?|\n/).length;
        for (const { line } of [...faults, ...references, ...citations, ...links]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: many },
    );
  },
);

test(
  'a body in which the check finds nothing wrong holds no raw HTML and no address of another kind',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const { faults, links } = inspectBody(markdown, 1);
        if (faults.length > 0) return;
        for (const { url } of links) expect(url).toMatch(/^(?:\/(?![/\\])|https?:\/\/|mailto:)/i);
        const tree = fromMarkdown(markdown, {
          extensions: [gfmTable()],
          mdastExtensions: [gfmTableFromMarkdown()],
        });
        expect(rawHtmlIn(tree)).toEqual([]);
      }),
      { numRuns: many },
    );
  },
);

test('the readers of this test do find what must not be there', () => {
  expect(strangersIn('<p onclick="x" id="y">a<script>b</script></p>')).toHaveLength(3);
  expect(strangersIn('<a href="javascript:x">a</a><a href="/base//x">b</a>')).toHaveLength(2);
  const heading = '<h2 id="section-a"><a href="#section-a">a</a></h2>';
  expect(strangersIn(heading + heading)).toEqual(['id section-a twice']);
  expect(strangersIn('<h2 id="section-a"><a href="#section-b">a</a></h2>')).toHaveLength(1);
});
