import type { Nodes, Root } from 'mdast';
import { readdirSync, readFileSync } from 'node:fs';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markCitations } from '../../../src/markdown/citations.ts';
import { joinLines, parseBody, parseCount } from '../../../src/markdown/parse.ts';
import { walk } from '../../../src/markdown/walk.ts';

const folder = new URL('../../fixtures/markdown/', import.meta.url);
const fixtures = readdirSync(folder).map((name) =>
  readFileSync(new URL(`${name}/input.md`, folder), 'utf8'),
);

/** A tree as it will be written out: without lines and columns, with every line end a space. */
function shapeOf(tree: Root): unknown {
  const plain = (node: Nodes): void => {
    delete node.position;
    if (node.type === 'text' || node.type === 'inlineCode')
      node.value = node.value.replaceAll('\n', ' ');
    if (node.type === 'citation') Object.assign(node, { cited: node.cited.map(({ id }) => id) });
  };
  plain(tree);
  walk(tree, plain);
  return tree;
}

test('a paragraph that is wrapped becomes one line', () => {
  const tree = parseBody('The talks\nbegan\n[there *and\nthen*](place:x).\n\nThey\n`were\nover`.');
  joinLines(tree);
  const values: string[] = [];
  walk(tree, (node) => {
    if ('value' in node) values.push(node.value);
  });
  expect(values).toEqual([
    'The talks began ',
    'there ',
    'and then',
    '.',
    'They ',
    'were over',
    '.',
  ]);
});

test('lines of code stay apart, and so do lines that end in two spaces', () => {
  const tree = parseBody('```\na\nb\n```\n\nc  \nd');
  joinLines(tree);
  const types: string[] = [];
  walk(tree, ({ type }) => types.push(type));
  expect(types).toEqual(['code', 'paragraph', 'text', 'break', 'text']);
  expect(tree.children[0]).toMatchObject({ value: 'a\nb' });
});

test('a body is parsed once, and what is done to its tree stays without effect', () => {
  const body = 'The [talks](event:talks-open) were [open](/about/) that day.';
  const before = parseCount();
  const first = parseBody(body);
  walk(first, (node) => {
    if (node.type === 'text') node.value = 'changed';
  });
  first.children.pop();
  const second = parseBody(body);
  expect(parseCount()).toBe(before + 1);
  expect(JSON.stringify(second)).toContain('The ');
  expect(JSON.stringify(second)).not.toContain('changed');
});

test('every call gives a tree of its own', () => {
  expect(parseBody('a')).not.toBe(parseBody('a'));
});

const general = unified()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .use(remarkParse)
  .freeze();

test.each([
  ...fixtures,
  '[a](b:c)[d](e:f) [@g][@h](i:j) [@k][l](m:n)[@o]',
  '[a [b](c:d) e](f:g) [[h](i:j)](k:l) [[@m]](n:o) [[@p]] [q [@r] s](t:u)',
  '![a [b](c:d) e](f:g) ![@h](i:j) !\\[k](l:m) \\[n](o:p) \\[@q] [@r\\]',
  '*[a*](b:c) [*d*](e:f) **[g](h:i)** _[j](k:l)_m [n](o:p)*q*',
  '[a](b:c "d") [e](f:) [g](:h) [i](J:k) [l](m:n o) [p](q:r(s)) [t](u:v',
  '[a &amp; b](c:d) [`e`](f:g) [h<i@j.kl>](m:n) [o\np](q:r) [s  \nt](u:v)',
  '`[a](b:c)` `[d](e:f`) <g:[h](i:j)>',
  '[a][b] [b] [b](c:d) [e](f:g)[b]\n\n[b]: /h',
  '> [a](b:c)\n> [@d;\n> @e]\n\n- [f](g:h)\n\n[i](j:k)\n===\n\n| [l](m:n) |\n| - |\n| [@o] |',
  '[ ](a:b) [](c:d) [e]( f:g) [h](i:j ) [@] [@@;] [ @k] [@l ; @m]',
])('the body %j has the tree that the general rules give it', (markdown) => {
  const tree = general.parse(markdown);
  markCitations(tree);
  expect(shapeOf(parseBody(markdown))).toEqual(shapeOf(tree));
});
