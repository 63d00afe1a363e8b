import { controlChangesOn } from '../model/control.ts';
import { changeInWords } from '../model/control-words.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { formatDate, type Day } from '../model/date.ts';
import { controlWindow, isWithin } from '../model/window.ts';

/** What is said of days for which control of places is not recorded. */
export const notRecorded = `Not recorded: the records run from ${formatDate(controlWindow.from, {
  withoutYear: true,
})} to ${formatDate(controlWindow.to)}.`;

/**
 * What changed on a day, in words: "Changed this day: Hardatnin, from rebel groups to government and
 * allies, confirmed."
 */
export function changesInWords(corpus: Corpus, day: Day): string {
  if (!isWithin(day, controlWindow)) return notRecorded;
  if (day === controlWindow.from) return 'How things stood when the records begin.';
  const changes = controlChangesOn(corpus.control, day);
  if (changes.length === 0) return 'No place is recorded as changing hands.';
  const told = changes.map((record) => {
    const name = findPlace(corpus, record.place)?.name ?? record.place;
    return `${name}, ${changeInWords(record)}, ${record.confidence}`;
  });
  return `Changed this day: ${told.join('; ')}.`;
}
