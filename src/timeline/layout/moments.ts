import { dayNumber, firstDay, isToTheDay, lastDay, precisionOf } from '../../model/date.ts';
import type { Track } from '../../model/track.ts';
import { timeScale, type Axis, type TimeRange } from './axis.ts';
import type { Placed, BarShape, TimelineEvent } from './types.ts';

/** The ranges of events that were asked for before. */
const ranges = new WeakMap<TimelineEvent, TimeRange>();

/** The range of an event's date. It is cached, since a moving view needs it in every frame. */
function rangeOfEvent(event: TimelineEvent): TimeRange {
  const known = ranges.get(event);
  if (known) return known;
  const from = dayNumber(firstDay(event.date));
  const isDay = precisionOf(event.date) === 'day';
  const range = { from, to: isDay ? from + 1 : dayNumber(lastDay(event.date)) + 1 };
  ranges.set(event, range);
  return range;
}

/** Whether any part of an event's date is in a range. */
export function isInTimeRange(event: TimelineEvent, { from, to }: TimeRange): boolean {
  const range = rangeOfEvent(event);
  return range.from < to && range.to > from;
}

/** The events of one track with their positions along an axis, clamped to its ends. */
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

/** The most lanes; further events at the same time share the last one. */
const mostLanes = 3;

/** In px: the distance between lanes of bars, and the thickness of a bar. */
export const lane = { pitch: 7, bar: 4 } as const;

/** An event of more than a day with its lane. Events that overlap are in different lanes. */
export interface Interval {
  readonly placed: Placed;
  readonly lane: number;
  readonly shape: BarShape;
}

function shapeOf({ date }: TimelineEvent): BarShape {
  if (!isToTheDay(date)) return 'span';
  return precisionOf(date) === 'choice' ? 'open' : 'bar';
}

/** The events of more than a day, each in the free lane nearest to the band. */
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
 * The distances from the band, in px, between which the line from an event to its label runs
 * straight away from it. It starts at the band, or at the event's own bar if its day is not known,
 * and turns where the furthest of them starts: before that, lines that turn could cross.
 */
export function straightOfLeader(
  intervals: readonly Interval[],
  { event }: Placed,
): readonly number[] {
  const bars = intervals.filter(({ shape }) => shape !== 'bar');
  const middleOf = (bar: Interval): number => nearOf(bar) + lane.bar / 2;
  const own = bars.find(({ placed }) => placed.event === event);
  const start = own ? middleOf(own) : 0;
  const turn = Math.max(0, ...bars.map(middleOf));
  return start < turn ? [start, turn] : [start];
}

/** The distance of the bar of an event from the band, in px. */
export const nearOf = (interval: Interval): number => lane.pitch * (interval.lane + 1) - lane.bar;

/** The number of lanes. */
export const lanesOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
