import { tracks, type Track } from '../../model/track.ts';
import { ticksOf, tickUnit, type Axis, type TimeRange } from './axis.ts';
import { barOf, boxBeside, clusterOf, type Band } from './band.ts';
import { clusterSize } from './cluster.ts';
import {
  fitColumn,
  leastLength,
  placeColumn,
  tallLabel,
  worstShift,
  type CountRow,
  type LabelRow,
  type Tall,
} from './columns.ts';
import type {
  Cluster,
  Frame,
  Label,
  Leader,
  EventMark,
  Placed,
  TimelineEvent,
  TimelineLayout,
} from './types.ts';
import { emptyDaysOf, longestInWords } from './empty-days.ts';
import {
  lane,
  lanesOf,
  intervalsOf,
  placeEvents,
  straightOfLeader,
  type Interval,
} from './moments.ts';
import { labelType, markRadius, type Measure } from './label-text.ts';

/**
 * In px: the width of the spine of dates, the room for leader lines beside it, the length of a
 * tick's words.
 */
const spineWidth = 48;
const gutter = 14;
const tickRoom = { day: 24, week: 24 } as const;

/** The width of the words for an empty day on one line, in px. */
const emptyWords = 112;

/** In px: the least length of a drawing, and the least length of each day if there are few. */
const shortest = 240;
const shortestDay = 44;

/**
 * How much labels may be away from their moments before the drawing gets longer, in px. A smaller
 * value gives longer drawings with labels nearer to their moments.
 */
const tolerance = 90;

/** Lays out a vertical drawing: the talks left of a spine of dates, the ground right of it. */
export function layOutVertically(
  events: readonly TimelineEvent[],
  range: TimeRange,
  { width, height }: Frame,
  measure: Measure,
): TimelineLayout {
  const spine = Math.min(spineWidth, width / 3);
  const band: Band = {
    orientation: 'vertical',
    from: (width - spine) / 2,
    to: (width + spine) / 2,
  };
  const lanes = tracks.map((track) =>
    lanesOf(intervalsOf(placeEvents(events, track, range, axisOf(shortest)))),
  );
  const near = gutter + lane.pitch * Math.max(...lanes);
  const room: Room = { band, near, width: Math.max(1, band.from - near) };
  const sides = tracks.map((track): TrackSide => ({
    track,
    placedAt: (length) => placeEvents(events, track, range, axisOf(length)),
  }));
  const days = range.to - range.from;
  const floor = days > longestInWords ? shortest : Math.max(shortest, days * shortestDay);
  const length = height ?? fittingLength(sides, room.width, floor, measure);
  const columns = sides.map(({ track, placedAt }) => {
    const placed = placedAt(length);
    const column =
      height === null
        ? placeColumn(placed, measured(placed, room.width, measure), length)
        : fitColumn(placed, room.width, length, measure);
    return { track, intervals: intervalsOf(placed), ...column };
  });
  const axis = axisOf(length);
  const ticks = ticksOf(range, axis, tickUnit(range, axis, tickRoom));
  const rows = columns.flatMap(({ labels }) => labels);
  const labels = rows.map((row) => labelOf(room, row));
  const clusters = columns.flatMap(({ counts }) => counts.map((row) => countOf(room, row)));
  const emptyRoom = {
    before: labelType.line / 2,
    length: labelType.line * (room.width < emptyWords ? 2 : 1),
    near,
    depth: room.width,
  };
  return {
    orientation: 'vertical',
    width,
    height: length,
    axis,
    band: { x: band.from, y: 0, width: spine, height: length },
    ticks,
    marks: rows.map((row) => markOfRow(room, row)),
    bars: columns.flatMap(({ intervals }) => intervals.map((one) => barOf(band, one))),
    labels,
    leaders: columns.flatMap(({ labels: rows, intervals }) =>
      rows.map((row) => leaderOf(room, row, intervals)),
    ),
    clusters,
    emptyDays: emptyDaysOf(events, range, ticks, band, emptyRoom, [...labels, ...clusters]),
  };
}

interface TrackSide {
  readonly track: Track;
  readonly placedAt: (length: number) => readonly Placed[];
}

function axisOf(length: number): Axis {
  const margin = Math.min(labelType.line / 2, length / 4);
  return { start: margin, end: length - margin };
}

const measured = (placed: readonly Placed[], width: number, measure: Measure): readonly Tall[] =>
  placed.map(({ event }) => tallLabel(event, width, measure));

/** The best length, in px: a compromise between a short drawing and labels near their moments. */
function fittingLength(
  sides: readonly TrackSide[],
  width: number,
  floor: number,
  measure: Measure,
): number {
  const tall = sides.map(({ placedAt }) => measured(placedAt(floor), width, measure));
  const least = Math.max(floor, ...tall.map(leastLength));
  const lengths = Array.from({ length: 9 }, (_, step) => Math.round(least * (1 + step / 16)));
  const worst = (length: number) =>
    Math.max(
      ...sides.map(({ placedAt }, index) =>
        worstShift(placeColumn(placedAt(length), tall[index] ?? [], length)),
      ),
    );
  const costs = lengths.map((length) => length + worst(length) ** 2 / tolerance);
  return lengths[costs.indexOf(Math.min(...costs))] ?? least;
}

/** The space beside the spine: from `near` px away columns of a width in px. */
interface Room {
  readonly band: Band;
  readonly near: number;
  readonly width: number;
}

function labelOf({ band, near, width }: Room, { placed, top, height, lines }: LabelRow): Label {
  const { id, track } = placed.event;
  const box = { along: top, length: height, near, depth: width };
  return { id, track, lines, ...boxBeside(band, track, box) };
}

function markOfRow(room: Room, row: LabelRow): EventMark {
  const { id, track, confidence } = row.placed.event;
  const { x, y } = labelOf(room, row);
  return { id, track, confidence, x: x + markRadius, y: y + labelType.line / 2 };
}

/** From the moment on the spine's edge through the gutter to the label's first line. */
function leaderOf(
  { band, near }: Room,
  { placed, top }: LabelRow,
  intervals: readonly Interval[],
): Leader {
  const { id, track } = placed.event;
  const [edge, away] = track === 'talks' ? [band.from, -1] : [band.to, 1];
  const straight = straightOfLeader(intervals, placed).map((distance) => ({
    x: edge + away * distance,
    y: placed.from,
  }));
  const end = { x: edge + away * near, y: top + labelType.line / 2 };
  return { id, track, points: [...straight, end] };
}

function countOf({ band, near, width }: Room, { clustered, top }: CountRow): Cluster {
  const { track } = clustered[0].event;
  const box = {
    along: top,
    length: clusterSize.height,
    near,
    depth: Math.min(width, clusterSize.width),
  };
  return clusterOf(track, clustered, boxBeside(band, track, box));
}
