import { tracks, type Track } from '../../model/track.ts';
import { ticksOf, tickUnit, type Stretch } from './axis.ts';
import { gatheredOf, stayOf, type Band } from './band.ts';
import type { Frame, Label, Leader, Mark, Point, TimelineEvent, TimelineLayout } from './types.ts';
import { emptyDaysOf } from './empty-days.ts';
import { fillMasts } from './fit-stacks.ts';
import { gatheredSize } from './cluster.ts';
import { mastGaps, type Mast, type PlaceMasts } from './stacks.ts';
import { lane, lanesOf, lastingOf, placeEvents, startOfLeader, type Lasting } from './moments.ts';
import { labelType, markRadius, type Measure } from './label-text.ts';

/** Px: the band of dates, what the words of a tick take, the room for leader lines beside it. */
const bandHeight = 28;
const tickRoom = 60;
const leaderRoom = 24;

/** What the words of an empty day take, in px. */
const emptyRoom = { before: 0, length: 112, near: leaderRoom, depth: labelType.line };

interface Side {
  readonly track: Track;
  readonly masts: readonly Mast[];
  readonly lasting: readonly Lasting[];
  /** Px from the band to the nearest label, and to the furthest. */
  readonly near: number;
  readonly reach: number;
}

/**
 * Time runs to the right: the talks above the band of dates, the ground below. Without a given
 * height, `placeMasts` gives every label room; a moving view has a height, and brings none.
 */
export function layOutHorizontally(
  events: readonly TimelineEvent[],
  stretch: Stretch,
  { width, height }: Frame,
  measure: Measure,
  placeMasts: PlaceMasts | null,
): TimelineLayout {
  const axis = { start: markRadius, end: Math.max(markRadius + 1, width - markRadius) };
  const day = (axis.end - axis.start) / (stretch.to - stretch.from);
  const given =
    height === null && placeMasts ? null : Math.max(0, ((height ?? 0) - bandHeight) / 2);
  const sides = tracks.map((track): Side => {
    const placed = placeEvents(events, track, stretch, axis);
    const lasting = lastingOf(placed);
    const near = leaderRoom + lanesOf(lasting) * lane.pitch;
    const masts =
      given === null
        ? (placeMasts?.(placed, width, measure) ?? [])
        : fillMasts(placed, width, given - near, day, measure);
    const tallest = Math.max(0, ...masts.map((mast) => mast.height));
    return {
      track,
      masts,
      lasting,
      near,
      reach: given ?? near + Math.max(emptyRoom.depth, tallest),
    };
  });
  const [above = 0, below = 0] = sides.map(({ reach }) => reach);
  const band: Band = { orientation: 'horizontal', from: above, to: above + bandHeight };
  const ticks = ticksOf(stretch, axis, tickUnit(stretch, axis, tickRoom));
  const masts = sides.flatMap((side) => side.masts.map((mast) => hang(band, side, mast)));
  const hung = masts.flatMap((mast) => mast.hung);
  const gathered = masts.flatMap((mast) => mast.gathered);
  const labels = hung.map(({ label }) => label);
  return {
    orientation: 'horizontal',
    width,
    height: band.to + below,
    axis,
    band: { x: 0, y: band.from, width, height: bandHeight },
    ticks,
    marks: hung.map(({ mark }) => mark),
    stays: sides.flatMap(({ lasting }) => lasting.map((one) => stayOf(band, one))),
    labels,
    leaders: hung.map(({ leader }) => leader),
    gathered,
    emptyDays: emptyDaysOf(events, stretch, ticks, band, emptyRoom, [...labels, ...gathered]),
  };
}

/** What hangs on one mast, top to bottom: parts of the drawing, in px. */
function hang(band: Band, side: Side, { at, labels, gathered, height }: Mast) {
  const { track, near } = side;
  const edge = track === 'talks' ? band.from : band.to;
  const away = track === 'talks' ? -1 : 1;
  const foot = { x: at + markRadius, y: edge + away * near };
  let top = track === 'talks' ? foot.y - height : foot.y;
  const hung = labels.map(({ placed, width, height: tall, lines }) => {
    const { id, confidence } = placed.event;
    const label: Label = { id, track, x: at, y: top, width, height: tall, lines };
    const mark: Mark = { id, track, confidence, x: foot.x, y: top + labelType.line / 2 };
    const leader: Leader = {
      id,
      track,
      points: [
        { x: placed.from, y: edge + away * startOfLeader(side.lasting, placed) },
        foot,
        pointOf(mark),
      ],
    };
    top += tall + mastGaps.above;
    return { label, mark, leader };
  });
  const box = { x: at, y: top, width: gatheredSize.width, height: gatheredSize.height };
  return { hung, gathered: gathered ? [gatheredOf(track, gathered, box)] : [] };
}

const pointOf = ({ x, y }: Point): Point => ({ x, y });
