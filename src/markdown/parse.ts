import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markCitations } from './citations.ts';
import { shortcuts, shortcutsToTree } from './shortcuts.ts';

/** Markdown as CommonMark has it. */
const parser = unified()
  .data({ micromarkExtensions: [shortcuts], fromMarkdownExtensions: [shortcutsToTree] })
  .use(remarkParse)
  .freeze();

/** The same with tables. Of all of GFM that is what is needed, and it makes every line slower. */
const tableParser = unified()
  .data({
    micromarkExtensions: [shortcuts, gfmTable()],
    fromMarkdownExtensions: [shortcutsToTree, gfmTableFromMarkdown()],
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

/** What may give a line a meaning of its own: code, HTML, a table, a definition. */
const special = /```|~~~|[<|]|^ {0,3}\[[^\]]*\]:/m;

/** The end of a line of prose that another follows; not after two spaces or \, which break it. */
const softEnd = /(?<=^[\p{L}"'([].*[^\s\\])\n(?=[\p{L}"'([])/gmu;

/**
 * A body with each paragraph on one line, where that is sure to change nothing else. It parses in
 * two thirds of the time. Lines can no longer be told apart: for writing out, not for reporting.
 *
 *     The talks\nbegan.   ->   The talks began.
 */
export const joinLines = (markdown: string): string =>
  special.test(markdown) ? markdown : markdown.replace(softEnd, ' ');
