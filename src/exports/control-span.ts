import { controlChain, type ControlRecord } from '../model/control.ts';
import { addDays, firstDay, lastDay, sureStart, type Day } from '../model/date.ts';
import type { Span } from '../model/span.ts';

/** The period of a control record: its certain days, and the days between which it must lie. */
export interface StateDays {
  /** The day on which it began; null if that is uncertain. */
  readonly start: Day | null;
  /** The day before the place's next record; null if the day of that record is uncertain. */
  readonly end: Day | null;
  /** The first possible day. */
  readonly earliest: Day;
  /** The last possible day. */
  readonly latest: Day;
}

/**
 * The period of a control record. If the place has no later record, it lasts to the end of what is
 * recorded.
 */
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
