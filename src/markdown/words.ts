import type { Nodes, Text } from 'mdast';

/** The line, from 1, on which a character of a text stands. */
export function lineAt({ value, position }: Text, offset: number): number {
  let line = position?.start.line ?? 1;
  for (let at = value.indexOf('\n'); at !== -1 && at < offset; at = value.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** The line, from 1, on which a node starts. */
export const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;

/** The words of a node as somebody would read them out: no citations, no pictures, no raw HTML. */
export function plainWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const children: readonly Nodes[] = node.children;
  return children.map(plainWords).join(isFlow(node) ? ' ' : '');
}

const isFlow = ({ type }: Nodes): boolean =>
  ['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow'].includes(type);

/** Lines and runs of spaces as single spaces; no-break spaces stay. */
export const onOneLine = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

/** How many words there are: runs of characters with a letter or a digit among them. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What was written, in quotation marks, shortened at a word where it is long. */
export function quote(written: string): string {
  const line = onOneLine(written);
  if (line.length <= 60) return `"${line}"`;
  return `"${line.slice(0, 60).replace(/\s+\S*$/, '')}…"`;
}
