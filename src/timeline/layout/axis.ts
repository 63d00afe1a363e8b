import { scaleLinear, utcDay, utcMonday, utcMonth, type CountableTimeInterval } from 'd3';
import { dayNumber, type Day } from '../../model/date.ts';
import type { Span } from '../../model/span.ts';

const millisecondsPerDay = 86_400_000;

/**
 * A range of time in days since 1 January 1970. Fractions are parts of a day, so that a view can
 * move smoothly. The end is excluded: the first of February 2016 is from 16832 to 16833.
 */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** The range that a span of days covers, from the start of the first day to the end of the last. */
export const rangeOfSpan = ({ from, to }: Span): TimeRange => ({
  from: dayNumber(from),
  to: dayNumber(to) + 1,
});

/** Where the time axis of a drawing starts and ends, in px along it. */
export interface Axis {
  readonly start: number;
  readonly end: number;
}

/** A scale from a range of time to an axis; its `invert` converts back. */
export const timeScale = ({ from, to }: TimeRange, { start, end }: Axis) =>
  scaleLinear([from, to], [start, end]);

export type TickUnit = 'day' | 'week' | 'month';

/** A mark of the calendar on the axis. */
export interface Tick {
  /** The day at whose start it is: the Monday of a week, the first of a month. */
  readonly day: Day;
  readonly unit: TickUnit;
  /** Px along the axis. */
  readonly at: number;
}

const intervals: Readonly<Record<TickUnit, CountableTimeInterval>> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
};

/** What the words of a tick take along an axis, in px. */
export type TickRoom = Readonly<Record<'day' | 'week', number>>;

/** The finest unit whose words have room. */
export function tickUnit({ from, to }: TimeRange, { start, end }: Axis, room: TickRoom): TickUnit {
  const perDay = (end - start) / (to - from);
  if (perDay >= room.day) return 'day';
  return perDay * 7 >= room.week ? 'week' : 'month';
}

/** The ticks of one unit in a range, in order of time. */
export function ticksOf(range: TimeRange, axis: Axis, unit: TickUnit): readonly Tick[] {
  const scale = timeScale(range, axis);
  const [from, to] = [range.from, range.to].map((days) => new Date(days * millisecondsPerDay));
  if (!from || !to) return [];
  return intervals[unit].range(intervals[unit].ceil(from), to).map((date) => ({
    day: date.toISOString().slice(0, 10) as Day,
    unit,
    at: scale(date.getTime() / millisecondsPerDay),
  }));
}
