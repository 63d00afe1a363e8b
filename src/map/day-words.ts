import { controlChangesOn } from '../model/control.ts';
import { changeInWords } from '../model/control-words.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import type { Day } from '../model/date.ts';
import { isWithin, spanInWords, type Span } from '../model/span.ts';

/** What is said of days for which control of places is not recorded. */
export const notRecorded = (recorded: Span): string =>
  `Not recorded: the records run from ${spanInWords(recorded)}.`;

/**
 * What changed on a day, in words: "Changed this day: Hardatnin, from rebel groups to government and
 * allies, confirmed."
 */
export function changesInWords(corpus: Corpus, day: Day): string {
  const recorded = corpus.story.days.control;
  if (!isWithin(day, recorded)) return notRecorded(recorded);
  if (day === recorded.from) return 'How things stood when the records begin.';
  const changes = controlChangesOn(corpus.control, day);
  if (changes.length === 0) return 'No place is recorded as changing hands.';
  const told = changes.map((record) => {
    const name = findPlace(corpus, record.place)?.name ?? record.place;
    return `${name}, ${changeInWords(record)}, ${record.confidence}`;
  });
  return `Changed this day: ${told.join('; ')}.`;
}
