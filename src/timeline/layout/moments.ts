import { dayNumber, firstDay, isToTheDay, lastDay, precisionOf } from '../../model/date.ts';
import type { Track } from '../../model/track.ts';
import { timeScale, type Axis, type TimeRange } from './axis.ts';
import type { Placed, BarShape, TimelineEvent } from './types.ts';

const lastingDays = new WeakMap<TimelineEvent, TimeRange>();

/** The range that an event's date covers; kept, as a moving view asks for it with every frame. */
function rangeOfEvent(event: TimelineEvent): TimeRange {
  const known = lastingDays.get(event);
  if (known) return known;
  const from = dayNumber(firstDay(event.date));
  const isDay = precisionOf(event.date) === 'day';
  const range = { from, to: isDay ? from + 1 : dayNumber(lastDay(event.date)) + 1 };
  lastingDays.set(event, range);
  return range;
}

/** Whether any part of an event's date lies in a range. */
export function isInTimeRange(event: TimelineEvent, { from, to }: TimeRange): boolean {
  const range = rangeOfEvent(event);
  return range.from < to && range.to > from;
}

/** The events of one track with their places along an axis, cut off at its ends. */
export function placeEvents(
  events: readonly TimelineEvent[],
  track: Track,
  range: TimeRange,
  axis: Axis,
): readonly Placed[] {
  const scale = timeScale(range, axis).clamp(true);
  return events
    .filter((event) => event.track === track)
    .map((event) => {
      const { from, to } = rangeOfEvent(event);
      return { event, from: scale(from), to: scale(to) };
    });
}

/** More events that last at once than this share the last lane. */
const mostLanes = 3;

/** Px from one lane of bars to the next, and what a bar fills of it. */
export const lane = { pitch: 7, bar: 4 } as const;

/** An event that lasts, in a lane of its side: those that overlap stand in different lanes. */
export interface Interval {
  readonly placed: Placed;
  readonly lane: number;
  readonly shape: BarShape;
}

function shapeOf({ date }: TimelineEvent): BarShape {
  if (!isToTheDay(date)) return 'span';
  return precisionOf(date) === 'choice' ? 'open' : 'bar';
}

/** Events that last more than a day, each in the lane nearest to the band that is free. */
export function intervalsOf(placed: readonly Placed[]): readonly Interval[] {
  const ends: number[] = [];
  return placed
    .filter(({ event }) => precisionOf(event.date) !== 'day')
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.from);
      const lane = free < 0 ? Math.min(ends.length, mostLanes - 1) : free;
      ends[lane] = one.to;
      return { placed: one, lane, shape: shapeOf(one.event) };
    });
}

/**
 * How far from the band, in px, the line from an event's moment to its label starts: at the band,
 * which names days; at its own line or bar where the day is not known.
 */
export const startOfLeader = (intervals: readonly Interval[], { event }: Placed): number => {
  const bar = intervals.find((one) => one.shape !== 'bar' && one.placed.event === event);
  return bar ? nearOf(bar) + lane.bar / 2 : 0;
};

/** How far from the band the bar or span of an event lies, in px. */
export const nearOf = (interval: Interval): number => lane.pitch * (interval.lane + 1) - lane.bar;

/** How many lanes they take. */
export const lanesOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
