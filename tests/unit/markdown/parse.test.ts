import type { Nodes, Root } from 'mdast';
import { readdirSync, readFileSync } from 'node:fs';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markCitations } from '../../../src/markdown/citations.ts';
import { joinLines, parseBody } from '../../../src/markdown/parse.ts';
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

test.each([
  ...fixtures,
  'a\nb\n[c\nd](event:x)[@a;\n@b]\n"e"\n(f)',
  'a  \nb\\\nc\n    d\n  e',
  'a\n- b\nc\nd\n1. e\nf\n2016 g',
  '> a\nb\n> c\n\n# d\ne\nf\n---\ng\n===',
  '```\na\nb\n```\nc\nd',
  '[a]: /b\n"c"\nd\ne',
  '<div>\na\nb\n</div>',
  'a | b\n--- | ---\nc | d\ne',
  '    a\n    b\nc `d\ne` *f\ng*',
])('joining the lines of %j changes nothing but line ends', (markdown) => {
  expect(shapeOf(parseBody(joinLines(markdown)))).toEqual(shapeOf(parseBody(markdown)));
});

test('a paragraph that is wrapped becomes one line', () => {
  expect(joinLines('The talks\nbegan\n[there](place:x).\n\nThey\nended.')).toBe(
    'The talks began [there](place:x).\n\nThey ended.',
  );
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
