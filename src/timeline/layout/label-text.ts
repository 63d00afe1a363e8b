import { formatDate, isToTheDay, type PartialDate } from '../../model/date.ts';
import type { Confidence } from '../../model/confidence.ts';

/**
 * Labels are set in Libre Franklin at 13 px with a line height of 17 px; dates in weight 600, the
 * rest in 400.
 */
export const labelType = { size: 13, line: 17 } as const;

/** Px before a label's first line for its mark and a space. */
export const markIndent = 16;

/** Half the width of a mark, in px. */
export const markRadius = 6;

/** The width of a text on one line in the font of labels, in px. */
export type Measure = (text: string, weight: 400 | 600) => number;

/**
 * The words of a label: date, title, and certainty unless it is confirmed. The date has no year
 * unless it is less precise than a day.
 */
export interface LabelWords {
  readonly date: string;
  readonly title: string;
  readonly certainty: string | null;
}

interface LabelledEvent {
  readonly title: string;
  readonly date: PartialDate;
  readonly confidence: Confidence;
}

/** The words of an event's label: its title, date and certainty. */
export const labelWords = ({ title, date, confidence }: LabelledEvent): LabelWords => ({
  date: formatDate(date, { short: true, withoutYear: isToTheDay(date) }),
  title,
  certainty: confidence === 'confirmed' ? null : confidence,
});

/** A label broken into lines. */
export interface Lines {
  readonly texts: readonly string[];
  /** The width of the longest line, in px. */
  readonly width: number;
}

/** Adds a margin for hinting, and for the reader's fallback font until the site's font is there. */
const slack = (width: number): number => Math.ceil(width * 1.03 + 1);

/** Where a browser may break a line: at spaces, and after a hyphen before a letter (UAX 14). */
const breaks = /(?<= )|(?<=[^\s-]-)(?=\p{L})/u;

/**
 * Breaks a label into lines no wider than `room`, as a browser would: date, title, certainty. The
 * first line starts after the mark.
 */
export function breakLabel(words: LabelWords, room: number, measure: Measure): Lines {
  const plain = (text: string) => slack(measure(text, 400));
  const title = breakText(words.title, room, plain);
  const certainty = words.certainty === null ? [] : [words.certainty];
  const widths = [
    markIndent + slack(measure(words.date, 600)),
    ...[...title, ...certainty].map(plain),
  ];
  return {
    texts: [words.date, ...title, ...certainty],
    width: Math.min(room, Math.max(...widths)),
  };
}

function breakText(
  text: string,
  room: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(breaks)) {
    if (line && measure((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (line.length > 1 && measure(line.trimEnd()) > room) {
      const fitting = longestFitting(line, room, measure);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  return [...lines, line.trimEnd()];
}

/** How many characters of a word that is too long fit into a line; at least one. */
function longestFitting(word: string, room: number, measure: (text: string) => number): number {
  let count = 1;
  while (count < word.length && measure(word.slice(0, count + 1)) <= room) count += 1;
  return count;
}
