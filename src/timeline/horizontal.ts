import { tracks, type Track } from '../model/track.ts';
import { ticksOf, tickUnit, type Stretch } from './axis.ts';
import { boxBeside, gatheredOf, stayOf, type Band } from './beside.ts';
import type {
  Frame,
  Gathered,
  Label,
  Leader,
  Mark,
  TimelineEvent,
  TimelineLayout,
} from './drawing.ts';
import { emptyDaysOf } from './empty-days.ts';
import { placeFlags, type Flag } from './flags.ts';
import { gatheredSize, type Group } from './gather.ts';
import { lane, lanesOf, lastingOf, placeEvents } from './moments.ts';
import { labelType, type Measure } from './words.ts';

/** Px: the band of dates, what the words of a tick take, the widest label, half a mark. */
const bandHeight = 28;
const tickRoom = 60;
const widestLabel = 148;
const markRadius = 6;

/** What the words of an empty day take, in px. */
const emptyRoom = { length: 112, near: 10, depth: labelType.line };

/** Time runs to the right: the talks above the band of dates, the ground below. */
export function layOutHorizontally(
  events: readonly TimelineEvent[],
  stretch: Stretch,
  { width, height }: Frame,
  measure: Measure,
): TimelineLayout {
  const labelWidth = Math.min(widestLabel, width / 2);
  const axis = {
    start: markRadius,
    end: Math.max(markRadius + 1, width - labelWidth + markRadius),
  };
  const reach = height === null ? null : Math.max(0, (height - bandHeight) / 2);
  const sides = tracks.map((track) => {
    const placed = placeEvents(events, track, stretch, axis);
    const lasting = lastingOf(placed);
    const space = {
      taken: lanesOf(lasting) * lane.pitch,
      reach,
      labelWidth,
      firstNearest: track === 'offensive',
    };
    return { track, lasting, ...placeFlags(placed, space, measure) };
  });
  const [above = 0, below = 0] = sides.map((side) => reach ?? side.reach);
  const band: Band = { orientation: 'horizontal', from: above, to: above + bandHeight };
  const unit = tickUnit(stretch, axis, tickRoom);
  const ticks = ticksOf(stretch, axis, unit);
  const labels = sides.flatMap(({ flags }) => flags.map((flag) => labelOf(band, flag)));
  const gathered = sides.flatMap(({ track, groups, lasting }) =>
    groups.map((group) => gatheredBy(band, track, group, lanesOf(lasting) * lane.pitch)),
  );
  return {
    orientation: 'horizontal',
    width,
    height: band.to + below,
    axis,
    band: { x: 0, y: band.from, width: axis.end, height: bandHeight },
    ticks,
    marks: sides.flatMap(({ flags }) => flags.map((flag) => markOf(band, flag))),
    stays: sides.flatMap(({ lasting }) => lasting.map((one) => stayOf(band, one))),
    labels,
    leaders: sides.flatMap(({ flags }) => flags.map((flag) => poleOf(band, flag))),
    gathered,
    emptyDays:
      unit === 'day' ? emptyDaysOf(events, ticks, band, emptyRoom, [...labels, ...gathered]) : [],
  };
}

function labelOf(band: Band, { placed, near, width, height, lines }: Flag): Label {
  const { id, track } = placed.event;
  const box = { along: placed.from - markRadius, length: width, near, depth: height };
  return { id, track, lines, ...boxBeside(band, track, box) };
}

/** On the pole, level with the label's first line. */
function markOf(band: Band, flag: Flag): Mark {
  const { id, track, confidence } = flag.placed.event;
  return {
    id,
    track,
    confidence,
    x: flag.placed.from,
    y: labelOf(band, flag).y + labelType.line / 2,
  };
}

function poleOf(band: Band, flag: Flag): Leader {
  const { id, track, x, y } = markOf(band, flag);
  return {
    id,
    track,
    points: [
      { x, y: track === 'talks' ? band.from : band.to },
      { x, y },
    ],
  };
}

function gatheredBy(band: Band, track: Track, group: Group, taken: number): Gathered {
  const { along: length, across: depth } = gatheredSize;
  return gatheredOf(
    track,
    group,
    boxBeside(band, track, { along: group.at, length, near: taken + 4, depth }),
  );
}
