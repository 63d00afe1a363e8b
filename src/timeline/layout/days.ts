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
  /** What is said of an event that stands on an earlier day of the span and may be of this one. */
  readonly ongoing: Readonly<Partial<Record<Track, string>>>;
}

/**
 * Every day of a span with its events, so that emptiness shows; a longer event on its first day. One
 * known by month or year stands on no day, and lasts over none.
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

/** "continues", if one certainly does; else what may be of that day, and where it stands. */
function ongoingWords(lasting: readonly Event[], day: Day, span: Span): string {
  if (lasting.some(({ date }) => !isDoubtedOn(date, day))) return 'continues';
  const [one] = lasting.filter(({ date }) => precisionOf(date) === 'choice');
  const first = one && firstDayIn(one.date, span.from, span.to);
  return first
    ? `perhaps: see ${formatDate(first, { short: true, withoutYear: true })}`
    : 'perhaps continues';
}
