import { controlChain, type ControlRecord } from '../model/control.ts';
import { addDays, firstDay, lastDay, sureStart, type Day } from '../model/date.ts';
import type { Span } from '../model/span.ts';

/** The days of a state for machines: those that are certain, and between which it lies. */
export interface StateDays {
  /** The day on which it began; null where that is not certain. */
  readonly start: Day | null;
  /** The day before the place's next record; null where the day of that is not certain. */
  readonly end: Day | null;
  /** The first day on which it may have been so. */
  readonly earliest: Day;
  /** The last day on which it may have been so. */
  readonly latest: Day;
}

/** The days on which a place was held as a record says; without a next one, as far as is recorded. */
export function daysOfState(
  control: readonly ControlRecord[],
  record: ControlRecord,
  recorded: Span,
): StateDays {
  const chain = controlChain(control, record.place);
  const next = chain[chain.indexOf(record) + 1];
  const from = next ? sureStart(next.date) : addDays(recorded.to, 1);
  return {
    start: sureStart(record.date),
    end: from && addDays(from, -1),
    earliest: firstDay(record.date),
    latest: next ? addDays(lastDay(next.date), -1) : recorded.to,
  };
}
