import { eventsIn, type Corpus } from '../model/corpus.ts';
import { firstDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { daysOf, type Span } from '../model/window.ts';

/** One day on the two clocks: what began, or went on from before the span, on each track. */
export interface ClockDay {
  readonly day: Day;
  readonly talks: readonly Event[];
  readonly offensive: readonly Event[];
}

/** Longer than this, days on which nothing is recorded are gathered rather than shown one by one. */
const longestInFull = 31;

/** Whether every day of a span is shown, so that emptiness shows too. */
export const isShownInFull = (span: Span): boolean => daysOf(span).length <= longestInFull;

/**
 * The two clocks of a span, day by day. An event of several days stands on its first day in the
 * span. In a span of up to a month every day stands, so that emptiness shows; in a longer one only
 * days with events.
 */
export function clockDays(corpus: Corpus, span: Span): readonly ClockDay[] {
  const events = eventsIn(corpus, span);
  const startOf = ({ date }: Event): Day => {
    const first = firstDay(date);
    return first < span.from ? span.from : first;
  };
  const days = daysOf(span).map((day) => {
    const started = events.filter((event) => startOf(event) === day);
    return {
      day,
      talks: started.filter(({ track }) => track === 'talks'),
      offensive: started.filter(({ track }) => track === 'offensive'),
    };
  });
  return isShownInFull(span)
    ? days
    : days.filter(({ talks, offensive }) => talks.length + offensive.length > 0);
}
