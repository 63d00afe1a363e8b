import { compareDates, dayNumber, firstDay, formatDate, lastDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { daysOf, isWithin, keyWeek, storySpan, type Span } from '../model/window.ts';

/** A span of days along a line of so many pixels. */
export interface Scale {
  readonly span: Span;
  readonly left: number;
  readonly width: number;
  /** Pixels to a day. */
  readonly step: number;
}

export const scaleOf = (span: Span, left: number, width: number): Scale => ({
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
export const spanFor = (events: readonly Event[]): Span =>
  events.length > 0 &&
  events.every(({ date }) => isWithin(firstDay(date), keyWeek) && isWithin(lastDay(date), keyWeek))
    ? keyWeek
    : storySpan;

/** What the band of dates says, and where: days of a week, or months. */
export function bandLabels(
  scale: Scale,
): readonly { readonly words: string; readonly x: number }[] {
  const days = daysOf(scale.span);
  const named = namesDays(scale) ? days : days.filter((day) => day.endsWith('-01'));
  return named.map((day) => ({
    words: namesDays(scale)
      ? formatDate(day, { short: true, withoutYear: true })
      : formatDate(day, { short: true, withoutYear: day.slice(5, 7) !== '01' }).replace('1 ', ''),
    x: startOf(scale, day),
  }));
}

export const inOrder = (events: readonly Event[]): readonly Event[] =>
  [...events].sort((a, b) => compareDates(a.date, b.date));
