import {
  covers,
  firstDayIn,
  formatDate,
  isDoubtedOn,
  isToTheDay,
  precisionOf,
  type Day,
} from '../../model/date.ts';
import type { Event } from '../../model/event.ts';
import { tracks, type Track } from '../../model/track.ts';
import { daysOf, type Span } from '../../model/span.ts';

/** The longest span, in days, that is shown day by day; longer ones have a continuous scale. */
export const longestByDays = 10;

/** One day on the two clocks: what began, or went on from before the span, on each track. */
export interface ClockDay {
  readonly day: Day;
  readonly talks: readonly Event[];
  readonly offensive: readonly Event[];
  /** The words for a day on which an earlier event goes on, or on which it may have happened. */
  readonly ongoing: Readonly<Partial<Record<Track, string>>>;
}

/**
 * Every day of a span with its events, including empty days. A longer event is on its first day. An
 * event known only by month or year is on none.
 */
export function clockDays(events: readonly Event[], span: Span): readonly ClockDay[] {
  const startOf = ({ date }: Event) => firstDayIn(date, span.from, span.to);
  const dated = events.filter(({ date }) => isToTheDay(date));
  return daysOf(span).map((day) => {
    const started = dated.filter((event) => startOf(event) === day);
    const lasting = dated.filter((event) => startOf(event) !== day && covers(event.date, day));
    const words = tracks.flatMap((track) => {
      const own = lasting.filter((event) => event.track === track);
      return own.length > 0 ? [[track, ongoingWords(own, day, span)] as const] : [];
    });
    return {
      day,
      talks: started.filter(({ track }) => track === 'talks'),
      offensive: started.filter(({ track }) => track === 'offensive'),
      ongoing: Object.fromEntries(words),
    };
  });
}

/**
 * "continues" if an event certainly does; else which day to look at for an event that may have been
 * on this one.
 */
function ongoingWords(lasting: readonly Event[], day: Day, span: Span): string {
  if (lasting.some(({ date }) => !isDoubtedOn(date, day))) return 'continues';
  const [one] = lasting.filter(({ date }) => precisionOf(date) === 'choice');
  const first = one && firstDayIn(one.date, span.from, span.to);
  return first
    ? `perhaps: see ${formatDate(first, { short: true, withoutYear: true })}`
    : 'perhaps continues';
}
