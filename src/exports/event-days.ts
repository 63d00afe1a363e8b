import { firstDay, isOpen, lastDay, sureEnd, sureStart, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';

/** The days of an event for machines: those that are certain, and between which it lies. */
export interface EventDays {
  /** The day on which it began; null where that is not certain. */
  readonly start: Day | null;
  /** The day on which it ended; null where that is not certain. */
  readonly end: Day | null;
  /** The first day on which it may have been. */
  readonly earliest: Day;
  /** The last day on which it may have been; null where its end is not told. */
  readonly latest: Day | null;
}

export const daysOfEvent = ({ date }: Event): EventDays => ({
  start: sureStart(date),
  end: sureEnd(date),
  earliest: firstDay(date),
  latest: isOpen(date) ? null : lastDay(date),
});
