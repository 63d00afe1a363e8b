import {
  addDays,
  dayNumber,
  firstDay,
  lastDay,
  type Day,
  type PartialDate,
} from '../../model/date.ts';
import type { Span } from '../../model/span.ts';

/** The least number of days shown around a record: a week, with both its first and last day. */
const fewest = 8;

/**
 * The span that shows some dates and the time around them: from the first to the last, extended on
 * both sides to eight days if it is shorter, but within the story. Null without dates.
 */
export function spanAround(dates: readonly (PartialDate | Day)[], story: Span): Span | null {
  const first = dates.map(firstDay).sort()[0];
  const last = dates.map(lastDay).sort().at(-1);
  if (!first || !last) return null;
  const missing = Math.max(0, fewest - 1 - (dayNumber(last) - dayNumber(first)));
  const before = Math.floor(missing / 2);
  const early = addDays(first, -before);
  const from = early < story.from ? story.from : early;
  const late = addDays(last, missing - before);
  return { from, to: late > story.to ? story.to : late };
}
