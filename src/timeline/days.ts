import { covers, firstDay, isToTheDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { tracks, type Track } from '../model/track.ts';
import { daysOf, type Span } from '../model/span.ts';

/** The longest span, in days, that is shown day by day; longer ones have a continuous scale. */
export const longestByDays = 10;

/** One day on the two clocks: what began, or went on from before the span, on each track. */
export interface ClockDay {
  readonly day: Day;
  readonly talks: readonly Event[];
  readonly offensive: readonly Event[];
  /** The tracks on which an event that began on an earlier day of the span goes on. */
  readonly ongoing: readonly Track[];
}

/**
 * Every day of a span with its events, so that emptiness shows; a longer event on its first day. One
 * known by month or year stands on no day, and lasts over none.
 */
export function clockDays(events: readonly Event[], span: Span): readonly ClockDay[] {
  const startOf = ({ date }: Event): Day => {
    const first = firstDay(date);
    return first < span.from ? span.from : first;
  };
  const dated = events.filter(({ date }) => isToTheDay(date));
  return daysOf(span).map((day) => {
    const started = dated.filter((event) => startOf(event) === day);
    const lasting = dated.filter((event) => startOf(event) < day && covers(event.date, day));
    return {
      day,
      talks: started.filter(({ track }) => track === 'talks'),
      offensive: started.filter(({ track }) => track === 'offensive'),
      ongoing: tracks.filter((track) => lasting.some((event) => event.track === track)),
    };
  });
}
