import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/inspect.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { corpus } from './corpus.ts';
import { documents } from './documents.ts';

const options = {
  href: (path: string) => `/base${path}`,
  self: { kind: 'place', id: 'ratyan' },
} as const;

/** Every element that a body can become, with every attribute that it can have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: [
    'href',
    'id',
    'rel',
    'role',
    'title',
    'class',
    'aria-label',
    'data-mention',
    'data-title',
    'data-detail',
  ],
  blockquote: [],
  br: [],
  code: ['class'],
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
  class: /^(?:mention|cite|number|language-\S+)$/,
  'data-spot': /^\d+$/,
  'data-mention': /^(?:event|place|person|figure):[a-z0-9-]+$/,
  dir: /^rtl$/,
  href: /^(?:\/base\/(?!\/)|https?:\/\/|mailto:|#note-\d+$)/i,
  id: /^(?:cite-\d+(?:-\d+)?|section(?:-.*)?)$/su,
  lang: /^ar$/,
  rel: /^external$/,
  role: /^doc-noteref$/,
  scope: /^col$/,
  src: /^\/base\/(?!\/)/,
};

const elementsIn = (node: Tree.ParentNode): readonly Tree.Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

/** What stands in a body's HTML and must not, in words; read by a parser that is not ours. */
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
  return [...strange, ...twice];
}

const many = Number(process.env['FUZZ_RUNS'] ?? 3000);

test(
  'whatever is written, a body becomes nothing but the elements and attributes that are allowed',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const { html } = renderBody(markdown, corpus, options);
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
        const { faults, links, images } = inspectBody(markdown, 1);
        if (faults.length > 0) return;
        for (const { url } of links) expect(url).toMatch(/^(?:\/(?![/\\])|https?:\/\/|mailto:)/i);
        for (const { url } of images) expect(url).toMatch(/^\/(?![/\\])/);
        expect(markdown).not.toMatch(/^<(?:script|svg|iframe|img)\b/m);
      }),
      { numRuns: many },
    );
  },
);

test('the readers of this test do find what must not be there', () => {
  expect(strangersIn('<p onclick="x" id="y">a<script>b</script></p>')).toHaveLength(3);
  expect(strangersIn('<a href="javascript:x">a</a><a href="/base//x">b</a>')).toHaveLength(2);
  expect(strangersIn('<h2 id="section-a"></h2><h2 id="section-a"></h2>')).toEqual([
    'id section-a twice',
  ]);
});
