import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { findSource, type Corpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';
import type { CitationNode } from './citations.ts';

/** An entry in the list of notes: a source, and where the text cites it. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  /** Ids of the numbers in the text that link to this note: `cite-3`, `cite-3-2`. */
  readonly marks: readonly string[];
}

declare module 'vfile' {
  interface DataMap {
    notes: readonly Note[];
  }
}

/** The options of `remarkNotes`. */
export interface NoteOptions {
  readonly corpus: Corpus;
  /** Notes of earlier texts on the same page. They come first and keep their numbers. */
  readonly after?: readonly Note[];
}

/**
 * Numbers sources in the order in which they are first cited, and lists the notes in
 * `file.data.notes`. A source that the corpus does not have gets no number.
 *
 *     It began.[@a; @b] It ended.[@a]   ->   It began.[1, 2] It ended.[1]
 */
export const remarkNotes: Plugin<[NoteOptions], Root> =
  ({ corpus, after = [] }) =>
  (tree, file) => {
    const notes = new Map<string, { number: number; source: Source; marks: string[] }>(
      after.map((note) => [note.source.id, { ...note, marks: [...note.marks] }]),
    );
    visit(tree, 'citation', (node) => {
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
    file.data.notes = [...notes.values()];
  };

/**
 * Converts a citation to HTML. The brackets keep "began.[1, 2]" readable as plain text, in feeds
 * and in reader mode.
 *
 *     <sup class="cite"><span>[</span><a id="cite-1" href="#note-1" …>1</a><span>]</span></sup>
 */
export function citationToHtml(_: unknown, { marks }: CitationNode): Element | undefined {
  if (marks.length === 0) return undefined;
  const links = marks.flatMap(({ number, id }, index) => {
    const link = h('a', { id, href: `#note-${number}`, role: 'doc-noteref' }, String(number));
    return index === 0 ? [link] : [', ', link];
  });
  return h('sup', { className: ['cite'] }, [h('span', '['), ...links, h('span', ']')]);
}
