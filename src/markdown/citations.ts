import type { Element, ElementContent } from 'hast';
import type { Literal, Node } from 'unist';
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { findSource, type Corpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';
import { replaceBelow, walk } from './walk.ts';
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

/** One entry of the list of notes: a source, and where the text cites it. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  /** Ids of the places in the text to go back to: `cite-3`, `cite-3-2`. */
  readonly marks: readonly string[];
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
export function markCitations(tree: Root): void {
  const split = (node: Nodes) =>
    node.type === 'text' && node.value.includes('@') ? splitAtCitations(node) : null;
  replaceBelow(tree, split, 'link');
}

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

/**
 * Numbers the citations in the order in which sources are first cited, and lists the notes. Those
 * of the texts before it on the page keep their numbers, and come first.
 *
 *     It began.[@a; @b] It ended.[@a]   ->   It began.[1, 2] It ended.[1]
 */
export function numberCitations(
  tree: Root,
  corpus: Corpus,
  after: readonly Note[] = [],
): readonly Note[] {
  const notes = new Map<string, { number: number; source: Source; marks: string[] }>(
    after.map((note) => [note.source.id, { ...note, marks: [...note.marks] }]),
  );
  walk(tree, (node) => {
    if (node.type !== 'citation') return;
    node.marks = node.cited.flatMap(({ id: cited }) => {
      const source = notes.get(cited)?.source ?? findSource(corpus, cited);
      if (!source) return [];
      const note = notes.get(cited) ?? { number: notes.size + 1, source, marks: [] };
      notes.set(cited, note);
      const nth = note.marks.length === 0 ? '' : `-${note.marks.length + 1}`;
      const mark = { number: note.number, id: `cite-${note.number}${nth}` };
      note.marks.push(mark.id);
      return [mark];
    });
  });
  return [...notes.values()];
}

const text = (value: string): Literal & { type: 'text'; value: string } => ({
  type: 'text',
  value,
});

const bracket = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: {},
  children: [text(value)],
});

/**
 * A citation as HTML. The brackets keep "began.[1, 2]" readable as plain text, in a feed and in
 * reader mode; a style sheet may hide them. Adjacent numbers share one <sup>.
 *
 *     <sup class="cite"><span>[</span><a id="cite-1" href="#note-1" …>1</a><span>]</span></sup>
 */
export function citationToHtml(_: unknown, { marks }: CitationNode): Element | undefined {
  if (marks.length === 0) return undefined;
  const links = marks.flatMap(({ number, id: mark }, index): ElementContent[] => {
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { id: mark, href: `#note-${number}`, role: 'doc-noteref' },
      children: [text(String(number))],
    };
    return index === 0 ? [link] : [text(', '), link];
  });
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'] },
    children: [bracket('['), ...links, bracket(']')],
  };
}
