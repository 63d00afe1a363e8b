import type { Track } from '../../model/track.ts';
import type { Box, Frame, Cluster, Bar } from './types.ts';
import type { ClusteredEvents } from './cluster.ts';
import { firstDay, lastDay } from '../../model/date.ts';
import { lane, nearOf, type Interval } from './moments.ts';

/** The band of dates: its two edges in px, and the direction of time. */
export interface Band {
  readonly orientation: Frame['orientation'];
  readonly from: number;
  readonly to: number;
}

/** A box by its position along the band and its distance from it, in px. */
interface Beside {
  readonly along: number;
  readonly length: number;
  readonly near: number;
  readonly depth: number;
}

/**
 * Converts such a box to coordinates. The talks are above or left of the band, the ground on the
 * other side.
 */
export function boxBeside(band: Band, track: Track, { along, length, near, depth }: Beside): Box {
  const across = track === 'talks' ? band.from - near - depth : band.to + near;
  return band.orientation === 'horizontal'
    ? { x: along, y: across, width: length, height: depth }
    : { x: across, y: along, width: depth, height: length };
}

/** The bar of an event of more than a day, in its lane. */
export function barOf(band: Band, interval: Interval): Bar {
  const { placed, shape } = interval;
  const { id, track, confidence } = placed.event;
  const box = { along: placed.from, length: placed.to - placed.from, depth: lane.bar };
  return {
    id,
    track,
    confidence,
    shape,
    ...boxBeside(band, track, { ...box, near: nearOf(interval) }),
  };
}

/** A cluster of events, in a box next to the band. */
export function clusterOf(track: Track, [first, ...others]: ClusteredEvents, box: Box): Cluster {
  const last = others.reduce((a, b) => (b.to > a.to ? b : a), first);
  return {
    ids: [first, ...others].map(({ event }) => event.id),
    count: 1 + others.length,
    track,
    from: firstDay(first.event.date),
    to: lastDay(last.event.date),
    ...box,
  };
}
