import type { PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Node } from 'unist';
import { lineAt } from './words.ts';

/** Sources cited in one place of the text, from `[@a; @b]` or from `[@a][@b]`. */
export interface CitationNode extends Node {
  readonly type: 'citation';
  /** What is cited, each source once, in the order written. */
  readonly cited: readonly { readonly id: string; readonly line: number }[];
  /** The numbers to print; empty until they are given. */
  marks: readonly Mark[];
}

/** One number in the text, and the id of the place where it stands. */
interface Mark {
  readonly number: number;
  readonly id: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}

const id = '@[a-z0-9]+(?:-[a-z0-9]+)*';
const brackets = String.raw`\[\s*${id}(?:\s*;\s*${id})*\s*\]`;
const citation = new RegExp(String.raw`\s*${brackets}(?:\s*${brackets})*`, 'g');

/** Whether text is citations in full form and nothing else: `[@a; @b]`. */
export const isCitation = (text: string): boolean => new RegExp(`^${brackets}$`).test(text);

/**
 * Makes nodes of the citations in running text. The space before one goes: its number stands
 * close to what it supports. Inside the words of a link there are none, as links cannot nest.
 */
export const remarkCitations: Plugin<[], Root> = () => (tree) => {
  visit(tree, ['link', 'text'] as const, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (index === undefined || !parent || !node.value.includes('@')) return;
    const pieces = splitAtCitations(node);
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
};

/** `So he said.[@a] Then` as text, citation, text. */
function splitAtCitations(text: Text): readonly PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: written, index } of text.value.matchAll(citation)) {
    if (index > done) parts.push(textFrom(text, done, index));
    parts.push({ type: 'citation', cited: citedIn(text, written, index), marks: [] });
    done = index + written.length;
  }
  if (done < text.value.length) parts.push(textFrom(text, done, text.value.length));
  return parts;
}

/** Part of a text; it keeps the line on which it starts. */
function textFrom(text: Text, from: number, to: number): Text {
  const point = { line: lineAt(text, from), column: 1 };
  return {
    type: 'text',
    value: text.value.slice(from, to),
    position: { start: point, end: point },
  };
}

function citedIn(text: Text, written: string, offset: number): CitationNode['cited'] {
  const cited = new Map<string, number>();
  for (const { 0: mark, index } of written.matchAll(/@[a-z0-9-]+/g))
    if (!cited.has(mark)) cited.set(mark, lineAt(text, offset + index));
  return [...cited].map(([mark, line]) => ({ id: mark.slice(1), line }));
}
