import { formatDate, type PartialDate } from '../model/date.ts';
import type { Confidence } from '../model/confidence.ts';

/** Labels are set in Libre Franklin at 13 px on lines of 17 px, dates in 600, all else in 400. */
export const labelType = { size: 13, line: 17 } as const;

/** The width of a text in px, set in one line in the type of labels. */
export type Measure = (text: string, weight: 400 | 600) => number;

/** What a label says: date, title, and how sure it is unless that is confirmed. */
export interface LabelWords {
  readonly date: string;
  readonly title: string;
  readonly certainty: string | null;
}

interface Told {
  readonly title: string;
  readonly date: PartialDate;
  readonly confidence: Confidence;
}

export const labelWords = ({ title, date, confidence }: Told): LabelWords => ({
  date: formatDate(date, { short: true, withoutYear: true }),
  title,
  certainty: confidence === 'confirmed' ? null : confidence,
});

/** A label broken into lines, each with its width in px. */
export interface Lines {
  readonly count: number;
  /** The width of the widest line, in px. */
  readonly width: number;
}

/** Space for what measuring cannot know: hinting, and the reader's font until ours is there. */
const slack = (width: number): number => Math.ceil(width * 1.03 + 1);

/** Where a browser may break: at spaces, and after a hyphen before a letter (UAX 14). */
const breaks = /(?<= )|(?<=[^\s-]-)(?=\p{L})/u;

/** Breaks a label into lines no wider than `room`, as a browser would; `indent` is the mark's. */
export function breakLabel(words: LabelWords, room: number, measure: Measure, indent = 0): Lines {
  const date = slack(measure(words.date, 600)) + indent;
  const title = breakText(words.title, room, (text) => slack(measure(text, 400)));
  const certainty = words.certainty === null ? 0 : slack(measure(words.certainty, 400));
  return {
    count: 1 + title.count + (words.certainty === null ? 0 : 1),
    width: Math.min(room, Math.max(date, title.width, certainty)),
  };
}

function breakText(text: string, room: number, measure: (text: string) => number): Lines {
  let count = 0;
  let widest = 0;
  let line = '';
  for (const piece of text.split(breaks)) {
    if (line && measure((line + piece).trimEnd()) > room) {
      widest = Math.max(widest, measure(line.trimEnd()));
      count += 1;
      line = '';
    }
    line += piece;
    const overflow = Math.ceil(measure(line.trimEnd()) / room) - 1;
    if (overflow > 0) {
      count += overflow;
      widest = room;
    }
  }
  return { count: count + 1, width: Math.max(widest, Math.min(room, measure(line.trimEnd()))) };
}
