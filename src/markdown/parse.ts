import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markCitations } from './citations.ts';

/** Markdown as CommonMark has it. */
const parser = unified().use(remarkParse).freeze();

/** The same with tables. Of all of GFM that is what is needed, and it makes every line slower. */
const tableParser = unified()
  .data({
    micromarkExtensions: [gfmTable()],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
  })
  .use(remarkParse)
  .freeze();

/**
 * A body as a tree, with its citations as nodes of their own. Every call gives a new tree, which
 * the caller may change. Raw HTML stays in the tree, to be reported, and is never written out.
 */
export function parseBody(markdown: string): Root {
  const tree = (markdown.includes('|') ? tableParser : parser).parse(markdown);
  markCitations(tree);
  return tree;
}
