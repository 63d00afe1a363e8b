import { boxBeside, clusterOf, type Band } from './band.ts';
import type { CountRow, LabelRow } from './columns.ts';
import type { Cluster, Label, Leader, Mark } from './types.ts';
import { clusterSize } from './cluster.ts';
import { startOfLeader, type Interval } from './moments.ts';
import { labelType, markRadius } from './label-text.ts';

/** The space beside the spine: from `near` px away columns of a width in px. */
export interface Room {
  readonly band: Band;
  readonly near: number;
  readonly width: number;
}

export function labelOf(
  { band, near, width }: Room,
  { placed, top, height, lines }: LabelRow,
): Label {
  const { id, track } = placed.event;
  const box = { along: top, length: height, near, depth: width };
  return { id, track, lines, ...boxBeside(band, track, box) };
}

export function markOfRow(room: Room, row: LabelRow): Mark {
  const { id, track, confidence } = row.placed.event;
  const { x, y } = labelOf(room, row);
  return { id, track, confidence, x: x + markRadius, y: y + labelType.line / 2 };
}

/** From the moment on the spine's edge through the gutter to the label's first line. */
export function leaderOf(
  { band, near }: Room,
  { placed, top }: LabelRow,
  intervals: readonly Interval[],
): Leader {
  const { id, track } = placed.event;
  const [edge, away] = track === 'talks' ? [band.from, -1] : [band.to, 1];
  const start = { x: edge + away * startOfLeader(intervals, placed), y: placed.from };
  const end = { x: edge + away * near, y: top + labelType.line / 2 };
  return { id, track, points: [start, end] };
}

export function countOf({ band, near, width }: Room, { clustered, top }: CountRow): Cluster {
  const { track } = clustered[0].event;
  const box = {
    along: top,
    length: clusterSize.height,
    near,
    depth: Math.min(width, clusterSize.width),
  };
  return clusterOf(track, clustered, boxBeside(band, track, box));
}
