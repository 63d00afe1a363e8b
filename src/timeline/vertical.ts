import { tracks, type Track } from '../model/track.ts';
import { ticksOf, tickUnit, type Axis, type Stretch } from './axis.ts';
import { boxBeside, gatheredOf, stayOf, type Band } from './beside.ts';
import {
  fillColumn,
  leastLength,
  placeColumn,
  tallLabels,
  worstShift,
  type LabelRow,
} from './columns.ts';
import type { Frame, Label, Leader, Mark, TimelineEvent, TimelineLayout } from './drawing.ts';
import { emptyDaysOf } from './empty-days.ts';
import { lane, lanesOf, lastingOf, placeEvents } from './moments.ts';
import { labelType, markIndent, type Measure } from './words.ts';

/** Px: the spine of dates, the room for leader lines beside it, what a tick's words take. */
const spineWidth = 48;
const gutter = 14;
const tickRoom = 40;

/** The shortest drawing, and the furthest a label may stand from its moment while that can be helped. */
const shortest = 320;
const furthest = 56;

interface Side {
  readonly track: Track;
  /** Px from the spine to the column. */
  readonly near: number;
  readonly width: number;
}

/** Time runs down: the talks left of a spine of dates, the ground right of it. */
export function layOutVertically(
  events: readonly TimelineEvent[],
  stretch: Stretch,
  { width, height }: Frame,
  measure: Measure,
): TimelineLayout {
  const band: Band = {
    orientation: 'vertical',
    from: (width - spineWidth) / 2,
    to: (width + spineWidth) / 2,
  };
  const unplaced = { start: 0, end: 1 };
  const sides = tracks.map((track) => {
    const lasting = lastingOf(placeEvents(events, track, stretch, unplaced));
    const near = gutter + lanesOf(lasting) * lane.pitch;
    return { track, near, width: Math.max(1, band.from - near) };
  });
  const length = height ?? fittingLength(events, stretch, sides, measure);
  const axis = axisOf(length);
  const columns = sides.map((side) => {
    const placed = placeEvents(events, side.track, stretch, axis);
    const column =
      height === null
        ? placeColumn(tallLabels(placed, side.width, measure), length)
        : fillColumn(placed, side.width, length, measure);
    return { ...side, ...column, lasting: lastingOf(placed) };
  });
  const unit = tickUnit(stretch, axis, tickRoom);
  const ticks = ticksOf(stretch, axis, unit);
  const labels = columns.flatMap((side) => side.labels.map((row) => labelOf(band, side, row)));
  const gathered = columns.flatMap(({ track, near, width: depth, groups }) =>
    groups.map(({ group, top, height: rows }) =>
      gatheredOf(track, group, boxBeside(band, track, { along: top, length: rows, near, depth })),
    ),
  );
  const emptyRoom = {
    length: labelType.line,
    near: gutter,
    depth: Math.max(1, band.from - gutter),
  };
  return {
    orientation: 'vertical',
    width,
    height: length,
    axis,
    band: { x: band.from, y: 0, width: spineWidth, height: length },
    ticks,
    marks: columns.flatMap((side) => side.labels.map((row) => markOf(band, side, row))),
    stays: columns.flatMap(({ lasting }) => lasting.map((one) => stayOf(band, one))),
    labels,
    leaders: columns.flatMap((side) => side.labels.map((row) => leaderOf(band, side, row))),
    gathered,
    emptyDays:
      unit === 'day' ? emptyDaysOf(events, ticks, band, emptyRoom, [...labels, ...gathered]) : [],
  };
}

const axisOf = (length: number): Axis => ({
  start: labelType.line / 2,
  end: Math.max(labelType.line / 2 + 1, length - labelType.line / 2),
});

/** The shortest length, in px, in which labels stand near their moments, or nearly so. */
function fittingLength(
  events: readonly TimelineEvent[],
  stretch: Stretch,
  sides: readonly Side[],
  measure: Measure,
): number {
  const columnsAt = (length: number) =>
    sides.map(({ track, width }) =>
      tallLabels(placeEvents(events, track, stretch, axisOf(length)), width, measure),
    );
  const least = Math.max(shortest, ...columnsAt(1).map(leastLength));
  const lengths = Array.from({ length: 8 }, (_, step) => Math.round(least * (1 + step / 8)));
  const worst = (length: number) =>
    Math.max(...columnsAt(length).map((labels) => worstShift(placeColumn(labels, length))));
  return lengths.find((length) => worst(length) <= furthest) ?? lengths.at(-1) ?? least;
}

function labelOf(band: Band, side: Side, { placed, top, height, lines }: LabelRow): Label {
  const box = { along: top, length: height, near: side.near, depth: side.width };
  return { id: placed.event.id, track: side.track, lines, ...boxBeside(band, side.track, box) };
}

function markOf(band: Band, side: Side, row: LabelRow): Mark {
  const { id, track, confidence } = row.placed.event;
  const { x, y } = labelOf(band, side, row);
  return { id, track, confidence, x: x + (markIndent - 4) / 2, y: y + labelType.line / 2 };
}

/** From the moment on the spine's edge through the gutter to the label's first line. */
function leaderOf(band: Band, side: Side, row: LabelRow): Leader {
  const { id, track } = row.placed.event;
  const edge = track === 'talks' ? band.from : band.to;
  const away = track === 'talks' ? -side.near : side.near;
  const y = row.top + labelType.line / 2;
  const from = { x: edge, y: row.placed.from };
  return { id, track, points: [from, { x: edge + away, y }] };
}
