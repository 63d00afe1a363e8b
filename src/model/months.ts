import { firstDay, formatDate, precisionOf, type PartialDate } from './date.ts';
import type { Event } from './event.ts';

/** The events that began in one month, or in a year of which the month is not known. */
export interface Month {
  /** `month-2016-02`, for a fragment. */
  readonly id: string;
  /** "February 2016", or "2016". */
  readonly title: string;
  readonly events: readonly Event[];
}

/** Events by the month in which they began, in the order given. */
export function eventsByMonth(events: readonly Event[]): readonly Month[] {
  const monthOf = ({ date }: Event): string =>
    firstDay(date).slice(0, precisionOf(date) === 'year' ? 4 : 7);
  return [...new Set(events.map(monthOf))].map((month) => ({
    id: `month-${month}`,
    title: formatDate(month as PartialDate),
    events: events.filter((event) => monthOf(event) === month),
  }));
}
