import { controlChangesOn, type ControlRecord } from '../../model/control.ts';
import { changeInWords } from '../../model/control-words.ts';
import { findPlace, type Corpus } from '../../model/corpus.ts';
import { formatDate, isDay, type Day } from '../../model/date.ts';
import { isWithin, spanInWords, type Span } from '../../model/span.ts';

/** The words for days without control records. */
export const notRecorded = (recorded: Span): string =>
  `Not recorded: the records run from ${spanInWords(recorded)}.`;

/**
 * The changes of a day in words, the uncertain ones apart: "Changed this day: Hardatnin, from rebel
 * groups to government and allies, confirmed."
 */
export function changesInWords(corpus: Corpus, day: Day): string {
  const recorded = corpus.story.days.control;
  if (!isWithin(day, recorded)) return notRecorded(recorded);
  if (day === recorded.from) return 'How things stood when the records begin.';
  const changes = controlChangesOn(corpus.control, day);
  if (changes.length === 0) return 'No place is recorded as changing hands.';
  const wordsOf = (record: ControlRecord): string => {
    const name = findPlace(corpus, record.place)?.name ?? record.place;
    const days = isDay(record.date) ? '' : ` (${formatDate(record.date, { withoutYear: true })})`;
    return `${name}${days}, ${changeInWords(record)}, ${record.confidence}`;
  };
  const [sure, perhaps] = [true, false].map((is) =>
    changes.filter(({ date }) => isDay(date) === is).map(wordsOf),
  );
  return [
    sure && sure.length > 0 ? `Changed this day: ${sure.join('; ')}.` : '',
    perhaps && perhaps.length > 0 ? `Perhaps changed this day: ${perhaps.join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
