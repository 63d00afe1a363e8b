import type { PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Node } from 'unist';
import { lineAt } from './words.ts';

/** A citation in the text: `[@a; @b]`, or several side by side such as `[@a][@b]`. */
export interface CitationNode extends Node {
  readonly type: 'citation';
  /** The ids of the sources, each once, in the order written. */
  readonly cited: readonly { readonly id: string; readonly line: number }[];
  /** The numbers to print. Empty until `remarkNotes` sets them. */
  marks: readonly Mark[];
}

/** A number printed in the text, and the id of its element. */
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

/** One citation or several side by side, wherever they stand in a text as written. */
export const anyCitation = new RegExp(String.raw`${brackets}(?:\s*${brackets})*`, 'g');

/**
 * What looks like a citation, well-formed or not: a bracket, closed or not, with an @ outside a mail
 * address; or an @ and an id alone.
 */
export const citationAttempt =
  /\[[^[\]]*(?<![\p{L}\d.])@[^[\]]*\]?|(?<![\p{L}\d.@])@[a-z\d]+-[a-z\d-]*[a-z\d]/gu;

/** What other sites write for a note below the text. */
export const footnote = /\[\^[^[\]]*\]/g;

/** Whether a text is one well-formed citation and nothing else: `[@a; @b]`. */
export const isCitation = (text: string): boolean => new RegExp(`^${brackets}$`).test(text);

/**
 * Turns citations in running text into nodes of their own, without the space before them, so that
 * the number follows its sentence directly. Text inside a link is left alone: a citation becomes a
 * link, and links cannot nest.
 *
 *     It began [@a; @b].   ->   It began<citation>.
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

/** Splits `So he said.[@a] Then` into text, citation, text. */
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

/** A slice of a text node, with the line on which the slice starts. */
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
  for (const { id: source, start } of sourcesIn(written))
    if (!cited.has(source)) cited.set(source, lineAt(text, offset + start));
  return [...cited].map(([source, line]) => ({ id: source, line }));
}

/** The ids in a citation, and where each begins. */
const sourcesIn = (written: string): readonly { readonly id: string; readonly start: number }[] =>
  [...written.matchAll(/@([a-z0-9-]+)/g)].map(({ 1: source = '', index }) => ({
    id: source,
    start: index + 1,
  }));

/** The ids in all citations of a text, and where each begins. */
export const sourcesCitedIn = (
  text: string,
): readonly { readonly id: string; readonly start: number }[] =>
  [...text.matchAll(citation)].flatMap(({ 0: written, index }) =>
    sourcesIn(written).map(({ id: source, start }) => ({ id: source, start: index + start })),
  );
