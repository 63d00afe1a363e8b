import { eventsIn, type Corpus } from './corpus.ts';
import { firstDay, isToTheDay } from './date.ts';
import type { Event } from './event.ts';
import type { Span } from './span.ts';

/** Where the line of the talks is: no round, one that is open, or one of which that is denied. */
export type TalksLevel = 'closed' | 'open' | 'denied';

/** An event of the talks on their line. */
export interface TalksMoment {
  readonly event: Event;
  /** A step, a denial of one, or what else was said or done. */
  readonly kind: 'step' | 'denial' | 'tick';
  /** Where the line is after it. */
  readonly level: TalksLevel;
}

/** The line of the talks in a span: where it begins, and every event on it in order of time. */
export interface TalksLine {
  readonly start: TalksLevel;
  readonly moments: readonly TalksMoment[];
}

/** The line of the talks in a span of days; what is known by month or year has no place on it. */
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

/** A step or a denial as a clause, or its title. */
export const clauseOf = ({ inShort, title }: Event): string => inShort ?? title;
