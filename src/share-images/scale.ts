import { compareDates, dayNumber, firstDay, formatDate, lastDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { daysOf, liesIn, type Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';

/** A span of days along a line of so many pixels. */
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

/** Where a day begins on a scale, in pixels; days outside stand at its ends. */
export function startOf({ span, left, step }: Scale, day: Day): number {
  const held = day < span.from ? span.from : day > span.to ? span.to : day;
  return left + (dayNumber(held) - dayNumber(span.from)) * step;
}

/** Whether days are wide enough to be named one by one. */
export const namesDays = ({ step }: Scale): boolean => step >= 90;

/** The span on which an event is best seen: the key week where it lies in it, else the whole story. */
export const spanFor = (events: readonly Event[], { key, story }: Story['days']): Span =>
  events.length > 0 &&
  events.every(({ date }) => liesIn({ from: firstDay(date), to: lastDay(date) }, key))
    ? key
    : story;

/** The width of some words on the band, in pixels: its letters are of one size. */
export const widthOnBand = (words: string): number => words.length * 17.4;

/** Words on the band of dates. */
interface BandLabel {
  readonly words: string;
  /** Where the day begins that they name, in pixels. */
  readonly x: number;
  /** Whether a line sets that day off from those before. */
  readonly isInside: boolean;
}

/** From so many pixels to a day on, weeks are named; below, months. */
const leastForWeeks = 18;

/** What the band of dates says: each day of a week, the first day of weeks, or months. */
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

/** "Dec", and with the year where one begins: "Jan 2016". */
const monthOf = (day: Day): string =>
  formatDate(day, { short: true, withoutYear: day.slice(5, 7) !== '01' }).replace('1 ', '');

/** Events in order of time. */
export const byStart = (events: readonly Event[]): readonly Event[] =>
  [...events].sort((a, b) => compareDates(a.date, b.date));
