import { eventsIn, type Corpus } from './corpus.ts';
import { firstDay, isToTheDay } from './date.ts';
import type { Event } from './event.ts';
import type { Span } from './span.ts';

/** The state of the talks: no open round, an open one, or an open one that a party denies. */
export type TalksLevel = 'closed' | 'open' | 'denied';

/** An event on the line of the talks. */
export interface TalksMoment {
  readonly event: Event;
  /** A step opens or closes a round, a denial denies a step; a tick is any other event. */
  readonly kind: 'step' | 'denial' | 'tick';
  /** The state of the talks after it. */
  readonly level: TalksLevel;
}

/** The line of the talks in a span: its state at the start, and its events in order of time. */
export interface TalksLine {
  readonly start: TalksLevel;
  readonly moments: readonly TalksMoment[];
}

/** The line of the talks in a span. Events known only by month or year are left out. */
export function talksLineOf(corpus: Corpus, span: Span): TalksLine {
  const { story } = corpus.story.days;
  const whole = eventsIn(corpus, { from: story.from, to: span.to }, 'talks').filter(({ date }) =>
    isToTheDay(date),
  );
  const moments = whole.reduce<readonly TalksMoment[]>((before, event) => {
    const level = before.at(-1)?.level ?? 'closed';
    return [...before, momentOf(event, level, before)];
  }, []);
  const inSpan = moments.filter(({ event }) => firstDay(event.date) >= span.from);
  const earlier = moments.filter(({ event }) => firstDay(event.date) < span.from);
  return { start: earlier.at(-1)?.level ?? 'closed', moments: inSpan };
}

function momentOf(event: Event, level: TalksLevel, before: readonly TalksMoment[]): TalksMoment {
  if (event.step) return { event, kind: 'step', level: event.round ?? level };
  const last = before.findLast(({ kind, event: { round } }) => kind === 'step' && round);
  if (event.denies === undefined) return { event, kind: 'tick', level };
  const isOfLast = last?.event.id === event.denies && level !== 'closed';
  return { event, kind: 'denial', level: isOfLast ? 'denied' : level };
}

/** An event as a clause, such as "the envoy opened the talks"; its title if it has none. */
export const clauseOf = ({ inShort, title }: Event): string => inShort ?? title;
