import { addDays, isToTheDay, type Day } from '../../model/date.ts';
import { tracks, type Track } from '../../model/track.ts';
import type { Stretch } from './axis.ts';
import { boxBeside, type Band } from './band.ts';
import type { Frame, Gathered, TimelineLayout } from './types.ts';
import { layOutTimeline } from './layout.ts';
import type { Measure } from './label-text.ts';
import { isInRange, type MovingEvent } from './view.ts';

/** With more events than this in sight they are counted by the pixel and not laid out one by one. */
export const mostLaidOut = 500;

/** Px: a mark with a count takes this along the band and across it, and this with its gap. */
const size = { along: 40, across: 24, pitch: 44 } as const;

/** How many events begin at each pixel of the axis, on one track. */
export interface Density {
  readonly track: Track;
  readonly counts: readonly number[];
}

/** A drawing with, where events are too many to be told apart, how densely they stand. */
export interface Drawing {
  readonly layout: TimelineLayout;
  readonly density: readonly Density[];
}

/** Lays out the events of a range, or counts them where they are too many. */
export function drawRange(
  events: readonly MovingEvent[],
  range: Stretch,
  frame: Frame,
  measure: Measure,
): Drawing {
  const seen = events.filter((event) => isInRange(event, range));
  if (seen.length <= mostLaidOut)
    return { layout: layOutTimeline(seen, range, frame, measure), density: [] };
  const empty = layOutTimeline([], range, frame, measure);
  const density = tracks.map((track) => ({
    track,
    counts: countByPixel(
      seen.filter((event) => event.track === track),
      range,
      Math.round(empty.axis.end - empty.axis.start),
    ),
  }));
  const gathered = density.flatMap((one) => gatherByCell(one, range, empty));
  return { layout: { ...empty, emptyDays: [], gathered }, density };
}

/**
 * Counts events by the pixel at which they begin; what began before is at the first. What is known by
 * month or year has no such pixel.
 */
export function countByPixel(
  events: readonly MovingEvent[],
  { from, to }: Stretch,
  length: number,
): readonly number[] {
  const counts = new Array<number>(length).fill(0);
  for (const event of events) {
    if (!isToTheDay(event.date)) continue;
    const at = Math.max(0, Math.floor(((event.from - from) / (to - from)) * length));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function gatherByCell(
  { track, counts }: Density,
  { from, to }: Stretch,
  { axis, band, orientation }: TimelineLayout,
): readonly Gathered[] {
  const beside: Band =
    orientation === 'horizontal'
      ? { orientation, from: band.y, to: band.y + band.height }
      : { orientation, from: band.x, to: band.x + band.width };
  const dayAt = (pixel: number): Day =>
    addDays('1970-01-01' as Day, Math.floor(from + (pixel / counts.length) * (to - from)));
  const cells = Math.floor(counts.length / size.pitch);
  return Array.from({ length: cells }, (_, cell) => {
    const start = cell * size.pitch;
    const end = cell === cells - 1 ? counts.length : start + size.pitch;
    const count = counts.slice(start, end).reduce((sum, one) => sum + one, 0);
    const box = { along: axis.start + start, length: size.along, near: 6, depth: size.across };
    return {
      ids: [],
      count,
      track,
      from: dayAt(start),
      to: dayAt(end - 1),
      ...boxBeside(beside, track, box),
    };
  }).filter(({ count }) => count > 0);
}

/** Bars of one px, one for each pixel of an axis where something begins, as the path of one shape. */
export const barsOf = (
  counts: readonly number[],
  bar: (count: number, pixel: number) => string,
): string => counts.map((count, pixel) => (count ? bar(count, pixel) : '')).join('');

/** The bars of a track, away from its marks with counts. */
export function pathOfDensity(
  { track, counts }: Density,
  most: number,
  { axis, band, orientation, width, height }: TimelineLayout,
): string {
  const isAcross = orientation === 'horizontal';
  const [base, depth, end] = isAcross ? [band.y, band.height, height] : [band.x, band.width, width];
  const near = size.across + 12;
  const edge = track === 'talks' ? base - near : base + depth + near;
  const reach = (track === 'talks' ? 0 : end) - edge;
  return barsOf(counts, (count, pixel) => {
    const at = Math.round(axis.start + pixel) + 0.5;
    const far = Math.round((0.95 * reach * count) / most);
    return isAcross ? `M${at} ${edge}v${far}` : `M${edge} ${at}h${far}`;
  });
}
