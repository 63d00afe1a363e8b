import { controlChain, type ControlRecord } from '../model/control.ts';
import { addDays, type Day } from '../model/date.ts';
import type { Span } from '../model/span.ts';

/** The last day of a state: the day before the place's next record, or the last day recorded. */
export function lastDayOf(
  control: readonly ControlRecord[],
  record: ControlRecord,
  recorded: Span,
): Day {
  const next = controlChain(control, record.place).find(({ date }) => date > record.date);
  return next ? addDays(next.date, -1) : recorded.to;
}
