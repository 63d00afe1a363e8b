import type { Nodes, Text } from 'mdast';

/** The line of the body, counted from 1, that holds the character at an offset of a text node. */
export function lineAt({ value, position }: Text, offset: number): number {
  let line = position?.start.line ?? 1;
  for (let at = value.indexOf('\n'); at !== -1 && at < offset; at = value.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** The line of the body, counted from 1, on which a node starts. */
export const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;

/** The text of a node and everything in it, without citations, images and raw HTML. */
export function plainWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const children: readonly Nodes[] = node.children;
  return children.map(plainWords).join(isFlow(node) ? ' ' : '');
}

const isFlow = ({ type }: Nodes): boolean =>
  ['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow'].includes(type);

/** Collapses line ends and runs of spaces into single spaces. No-break spaces are kept. */
export const onOneLine = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

/** Counts words: runs of characters, between spaces, that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Quotes what an editor wrote on one line, cut between words after 60 characters. */
export function quote(written: string): string {
  const line = onOneLine(written);
  if (line.length <= 60) return `"${line}"`;
  return `"${line.slice(0, 60).replace(/\s+\S*$/, '')}…"`;
}
