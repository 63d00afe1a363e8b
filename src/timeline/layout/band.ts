import type { Track } from '../../model/track.ts';
import type { Box, Frame, Cluster, Bar } from './types.ts';
import type { ClusteredEvents } from './cluster.ts';
import { firstDay, lastDay } from '../../model/date.ts';
import { lane, nearOf, type Interval } from './moments.ts';

/** Where the band of dates runs: its edges across, in px, and which way time runs. */
export interface Band {
  readonly orientation: Frame['orientation'];
  readonly from: number;
  readonly to: number;
}

/** A box by its place along the band and away from it, in px. */
interface Beside {
  readonly along: number;
  readonly length: number;
  readonly near: number;
  readonly depth: number;
}

/** The same box from the upper left: the talks stand above or left of the band. */
export function boxBeside(band: Band, track: Track, { along, length, near, depth }: Beside): Box {
  const across = track === 'talks' ? band.from - near - depth : band.to + near;
  return band.orientation === 'horizontal'
    ? { x: along, y: across, width: length, height: depth }
    : { x: across, y: along, width: depth, height: length };
}

/** The bar or span of an event that lasts, in its lane. */
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

/** The mark with a count of a group, in a box next to the band. */
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
