import { firstDay, isOpen, lastDay, sureEnd, sureStart, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';

/** The days of an event: those that are certain, and the days between which it must lie. */
export interface EventDays {
  /** The day on which it began; null if that is uncertain. */
  readonly start: Day | null;
  /** The day on which it ended; null if that is uncertain. */
  readonly end: Day | null;
  /** The first possible day. */
  readonly earliest: Day;
  /** The last possible day; null if its end is unknown. */
  readonly latest: Day | null;
}

/** The days of an event, from its date. */
export const daysOfEvent = ({ date }: Event): EventDays => ({
  start: sureStart(date),
  end: sureEnd(date),
  earliest: firstDay(date),
  latest: isOpen(date) ? null : lastDay(date),
});
