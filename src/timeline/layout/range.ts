import { addDays, dayNumber, type Day } from '../../model/date.ts';
import type { Span } from '../../model/span.ts';
import { rangeOfSpan, type Axis, type TimeRange } from './axis.ts';

/** A view shows at least one day, since no date is more precise. */
export const shortest = 1;

const lengthOf = ({ from, to }: TimeRange): number => to - from;

/** The nearest possible range: within limits, and at least one day long. */
export function clampRange(range: TimeRange, limits: TimeRange): TimeRange {
  const whole = Math.max(shortest, lengthOf(limits));
  const length = Math.min(Math.max(lengthOf(range), shortest), whole);
  const centre = (range.from + range.to) / 2;
  const from = Math.min(Math.max(centre - length / 2, limits.from), limits.from + whole - length);
  return { from, to: from + length };
}

/**
 * Zooms: shows `factor` times as much time (a half zooms in, two zooms out). The moment `at` stays
 * in place; by default it is the middle.
 */
export function zoomRange(
  range: TimeRange,
  factor: number,
  limits: TimeRange,
  at: number = (range.from + range.to) / 2,
): TimeRange {
  const most = Math.max(shortest, lengthOf(limits)) / lengthOf(range);
  const least = shortest / lengthOf(range);
  const by = Math.min(Math.max(factor, Math.min(least, 1)), Math.max(most, 1));
  return clampRange({ from: at - (at - range.from) * by, to: at + (range.to - at) * by }, limits);
}

/** Moves a range by a number of days, later if positive, and stops at the limits. */
export const panRange = (range: TimeRange, days: number, limits: TimeRange): TimeRange =>
  clampRange({ from: range.from + days, to: range.to + days }, limits);

/** Moves a range as little as needed to show a moment clear of the edges, without zooming. */
export function revealMoment(range: TimeRange, moment: number, limits: TimeRange): TimeRange {
  const margin = lengthOf(range) / 10;
  const early = moment - margin - range.from;
  const late = moment + margin - range.to;
  return panRange(range, early < 0 ? early : Math.max(late, 0), limits);
}

/** The whole days of which a range shows more than half. They are written into the address. */
export function daysShown({ from, to }: TimeRange): Span {
  const first = Math.round(from);
  const last = Math.max(first, Math.round(to) - 1);
  const epoch = '1970-01-01' as Day;
  return { from: addDays(epoch, first), to: addDays(epoch, last) };
}

/** Whether two ranges show the same whole days. */
export const showsSameDays = (a: TimeRange, b: TimeRange): boolean => {
  const [one, other] = [daysShown(a), daysShown(b)];
  return one.from === other.from && one.to === other.to;
};

/** Formats a range for the address, `2016-01-29/2016-02-05`; one day is written alone. */
export function formatRange(range: TimeRange): string {
  const { from, to } = daysShown(range);
  return from === to ? from : `${from}/${to}`;
}

/** The range of days from the address, within limits; null if they are outside. */
export function rangeOfDays(from: Day, to: Day, limits: TimeRange): TimeRange | null {
  const wished = rangeOfSpan({ from, to });
  if (dayNumber(from) >= limits.to || dayNumber(to) < limits.from || to < from) return null;
  const cut = { from: Math.max(wished.from, limits.from), to: Math.min(wished.to, limits.to) };
  return clampRange(cut, limits);
}

/** An enlargement of the whole drawing along its axis: factor, and shift in px. */
export interface Enlargement {
  readonly scale: number;
  readonly shift: number;
}

/** The enlargement of the whole drawing that shows a range. */
export function enlargementOf(
  range: TimeRange,
  whole: TimeRange,
  { start, end }: Axis,
): Enlargement {
  const scale = lengthOf(whole) / lengthOf(range);
  const perDay = (end - start) / lengthOf(whole);
  return { scale, shift: start - scale * (start + (range.from - whole.from) * perDay) };
}

/** The range that an enlargement shows. */
export function rangeOf(
  { scale, shift }: Enlargement,
  whole: TimeRange,
  { start, end }: Axis,
): TimeRange {
  const perPixel = lengthOf(whole) / (end - start);
  const from = whole.from + ((start - shift) / scale - start) * perPixel;
  return clampRange({ from, to: from + lengthOf(whole) / scale }, whole);
}
