import { compareDates, dayNumber, firstDay, formatDate, lastDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { daysOf, liesIn, type Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';

/** A span of days along a line. `left` and `width` are pixels. */
export interface Scale {
  readonly span: Span;
  readonly left: number;
  readonly width: number;
  /** Pixels to a day. */
  readonly step: number;
}

/** The scale that spreads a span evenly over a width, from a left edge, both in pixels. */
export const dateScale = (span: Span, left: number, width: number): Scale => ({
  span,
  left,
  width,
  step: width / daysOf(span).length,
});

/**
 * The position at which a day begins on a scale, in pixels. Days outside the span are clamped to
 * it.
 */
export function startOf({ span, left, step }: Scale, day: Day): number {
  const clamped = day < span.from ? span.from : day > span.to ? span.to : day;
  return left + (dayNumber(clamped) - dayNumber(span.from)) * step;
}

/** Whether days are wide enough to name each: 90 pixels hold "2 Feb". */
export const namesDays = ({ step }: Scale): boolean => step >= 90;

/** The span to show events on: the key week if all of them are in it, else the whole story. */
export const spanFor = (events: readonly Event[], { key, story }: Story['days']): Span =>
  events.length > 0 &&
  events.every(({ date }) => liesIn({ from: firstDay(date), to: lastDay(date) }, key))
    ? key
    : story;

/** An estimate of the width of words on the band, in pixels: 17.4 for a letter of its one size. */
export const widthOnBand = (words: string): number => words.length * 17.4;

/** Words on the band of dates. */
interface BandLabel {
  readonly words: string;
  /** The position at which the named day begins, in pixels. */
  readonly x: number;
  /** Whether a line separates that day from the one before. */
  readonly isInside: boolean;
}

/** The least width of a day, in pixels, for naming weeks; below it months are named. */
const leastForWeeks = 18;

/** The labels on the band of dates: every day, the first day of each week, or every month. */
export function bandLabels(scale: Scale): readonly BandLabel[] {
  const days = daysOf(scale.span);
  const weeks = days.filter((_, nth) => nth % 7 === 0);
  const months = days.filter((day) => day.endsWith('-01'));
  const named = namesDays(scale) ? days : scale.step >= leastForWeeks ? weeks : months;
  return named
    .map((day) => ({
      words: named === months ? monthOf(day) : shortDay(day),
      x: startOf(scale, day),
      isInside: !namesDays(scale) && startOf(scale, day) > scale.left + 20,
    }))
    .filter(({ words, x }) => x + 12 + widthOnBand(words) <= scale.left + scale.width + 4);
}

const shortDay = (day: Day): string => formatDate(day, { short: true, withoutYear: true });

/** The name of a month: "Dec". January has the year: "Jan 2016". */
const monthOf = (day: Day): string =>
  formatDate(day, { short: true, withoutYear: day.slice(5, 7) !== '01' }).replace('1 ', '');

/** Events in order of time. */
export const byStart = (events: readonly Event[]): readonly Event[] =>
  [...events].sort((a, b) => compareDates(a.date, b.date));
