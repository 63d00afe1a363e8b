import { tracks, type Track } from '../../model/track.ts';
import { ticksOf, tickUnit, type TimeRange } from './axis.ts';
import { clusterOf, barOf, type Band } from './band.ts';
import type { Point } from '../../draw/point.ts';
import type { Frame, Label, Leader, EventMark, TimelineEvent, TimelineLayout } from './types.ts';
import { emptyDaysOf } from './empty-days.ts';
import { fillStacks } from './fit-stacks.ts';
import { clusterSize } from './cluster.ts';
import { stackGaps, type Stack, type PlaceStacks } from './stacks.ts';
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
 * In px: the height of the band of dates, the width of a tick's words, the room for leader lines
 * beside the band.
 */
const bandHeight = 28;
const tickRoom = { day: 92, week: 60 } as const;
const leaderRoom = 24;

/** The size of the words for an empty day, in px. */
const emptyRoom = { before: 0, length: 112, near: leaderRoom, depth: labelType.line };

interface TrackSide {
  readonly track: Track;
  readonly stacks: readonly Stack[];
  readonly intervals: readonly Interval[];
  /** The distance of the nearest and of the furthest label from the band, in px. */
  readonly near: number;
  readonly reach: number;
}

/**
 * Lays out a horizontal drawing: the talks above the band of dates, the ground below. Without a
 * given height, `placeStacks` gives every label room. Moving views have a height and do not pass
 * that function, which keeps it out of their script.
 */
export function layOutHorizontally(
  events: readonly TimelineEvent[],
  range: TimeRange,
  { width, height }: Frame,
  measure: Measure,
  placeStacks: PlaceStacks | null,
): TimelineLayout {
  const axis = { start: markRadius, end: Math.max(markRadius + 1, width - markRadius) };
  const day = (axis.end - axis.start) / (range.to - range.from);
  const given =
    height === null && placeStacks ? null : Math.max(0, ((height ?? 0) - bandHeight) / 2);
  const sides = tracks.map((track): TrackSide => {
    const placed = placeEvents(events, track, range, axis);
    const intervals = intervalsOf(placed);
    const near = leaderRoom + lanesOf(intervals) * lane.pitch;
    const stacks =
      given === null
        ? (placeStacks?.(placed, width, measure) ?? [])
        : fillStacks(placed, width, given - near, day, measure);
    const tallest = Math.max(0, ...stacks.map((stack) => stack.height));
    return {
      track,
      stacks,
      intervals,
      near,
      reach: given ?? near + Math.max(emptyRoom.depth, tallest),
    };
  });
  const [above = 0, below = 0] = sides.map(({ reach }) => reach);
  const band: Band = { orientation: 'horizontal', from: above, to: above + bandHeight };
  const ticks = ticksOf(range, axis, tickUnit(range, axis, tickRoom));
  const stacks = sides.flatMap((side) => side.stacks.map((stack) => hang(band, side, stack)));
  const hung = stacks.flatMap((stack) => stack.hung);
  const clusters = stacks.flatMap((stack) => stack.clusters);
  const labels = hung.map(({ label }) => label);
  return {
    orientation: 'horizontal',
    width,
    height: band.to + below,
    axis,
    band: { x: 0, y: band.from, width, height: bandHeight },
    ticks,
    marks: hung.map(({ mark }) => mark),
    bars: sides.flatMap(({ intervals }) => intervals.map((one) => barOf(band, one))),
    labels,
    leaders: hung.map(({ leader }) => leader),
    clusters,
    emptyDays: emptyDaysOf(events, range, ticks, band, emptyRoom, [...labels, ...clusters]),
  };
}

/** The labels, marks, leader lines and cluster of one stack, from top to bottom, in px. */
function hang(band: Band, side: TrackSide, { at, labels, clustered, height }: Stack) {
  const { track, near } = side;
  const edge = track === 'talks' ? band.from : band.to;
  const away = track === 'talks' ? -1 : 1;
  const foot = { x: at + markRadius, y: edge + away * near };
  let top = track === 'talks' ? foot.y - height : foot.y;
  const hung = labels.map(({ placed, width, height: tall, lines }) => {
    const { id, confidence } = placed.event;
    const label: Label = { id, track, x: at, y: top, width, height: tall, lines };
    const mark: EventMark = { id, track, confidence, x: foot.x, y: top + labelType.line / 2 };
    const leader: Leader = {
      id,
      track,
      points: [
        ...straightOfLeader(side.intervals, placed).map((distance) => ({
          x: placed.from,
          y: edge + away * distance,
        })),
        foot,
        pointOf(mark),
      ],
    };
    top += tall + stackGaps.above;
    return { label, mark, leader };
  });
  const box = { x: at, y: top, width: clusterSize.width, height: clusterSize.height };
  return { hung, clusters: clustered ? [clusterOf(track, clustered, box)] : [] };
}

const pointOf = ({ x, y }: Point): Point => ({ x, y });
