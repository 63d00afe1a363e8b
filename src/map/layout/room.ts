import {
  cross,
  distanceToBox,
  grown,
  isInside,
  overlap,
  passes,
  touches,
  type Bounds,
  type Disc,
  type Segment,
} from './boxes.ts';
import {
  nextToMark,
  settingsOf,
  withLeader,
  type Candidate,
  type NameCandidate,
  type NameToPlace,
} from './candidates.ts';
import { gridOf, type Grid } from './grid.ts';
import { distanceToSegment } from './lines.ts';

/** What names must not cover. */
export interface Obstacles {
  /** Names must be inside these bounds. */
  readonly bounds: Bounds;
  /** The marks of all places. */
  readonly marks: readonly Disc[];
  /** Boxes that are taken: the inset and the scale. */
  readonly taken: readonly Bounds[];
  /** Lines that names should avoid but may cover: roads. */
  readonly lines: readonly Segment[];
  /** Labels that have been placed already. */
  readonly labels: readonly NameCandidate[];
}

/** Clearance around a name, in pixels. */
const air = 1;

/** Obstacles indexed by position. */
export interface Nearby {
  readonly bounds: Bounds;
  readonly taken: readonly Bounds[];
  readonly marks: Grid<Disc>;
  readonly lines: Grid<Segment>;
  readonly labels: Grid<NameCandidate>;
}

/** Indexes obstacles by position. */
export const nearbyOf = ({ bounds, taken, marks, lines, labels }: Obstacles): Nearby => ({
  bounds,
  taken,
  marks: gridOf(marks, ({ x, y, radius }) =>
    grown({ left: x, top: y, right: x, bottom: y }, radius + 1),
  ),
  lines: gridOf(lines, boxOfSegment),
  labels: gridOf(labels, extentOf),
});

const boxOfSegment = ([from, to]: Segment): Bounds => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  right: Math.max(from.x, to.x),
  bottom: Math.max(from.y, to.y),
});

/** The box around a name with its clearance and its leader line. */
export function extentOf({ box, leader }: NameCandidate): Bounds {
  const wide = grown(box, air);
  if (!leader) return wide;
  const { left, top, right, bottom } = boxOfSegment(leader);
  return {
    left: Math.min(wide.left, left),
    top: Math.min(wide.top, top),
    right: Math.max(wide.right, right),
    bottom: Math.max(wide.bottom, bottom),
  };
}

/** Whether a name and its leader line have room in a position. */
function isFree(candidate: Candidate, name: NameToPlace, around: Nearby): boolean {
  const { box, leader } = candidate;
  if (!isInside(box, around.bounds)) return false;
  const wide = grown(box, air);
  if (around.taken.some((other) => overlap(wide, other))) return false;
  const isHit = (disc: Disc): boolean =>
    touches(wide, disc) || (isOther(name, disc) && meets(leader, disc));
  const extent = extentOf(candidate);
  return (
    !around.marks.some(extent, isHit) &&
    !(leader === null && isMisread(candidate, name, around)) &&
    !around.labels.some(extent, (label) => !isClear(wide, leader, label))
  );
}

const isOther = ({ mark }: NameToPlace, { x, y }: Disc): boolean => x !== mark.x || y !== mark.y;

/** Whether a name is as near to the mark of another place as to its own, or nearer. */
export function isMisread({ box }: NameCandidate, name: NameToPlace, { marks }: Nearby): boolean {
  const own = distanceToBox(box, name.mark);
  return marks.some(
    grown(box, own),
    (disc) => isOther(name, disc) && distanceToBox(box, disc) <= own,
  );
}

/** Whether a placed name and its leader line leave room for another. */
export const clears = ({ box, leader }: NameCandidate, other: NameCandidate): boolean =>
  isClear(grown(box, air), leader, other);

/** Whether a name and its leader line keep clear of the mark of another place. */
export const clearsMark = ({ box, leader }: NameCandidate, disc: Disc): boolean =>
  !touches(grown(box, air), disc) && !meets(leader, disc);

/** Whether a leader line, if there is one, meets a mark. */
const meets = (leader: Segment | null, disc: Disc): boolean =>
  leader !== null && distanceToSegment(disc, ...leader) < disc.radius + 1;

const isClear = (box: Bounds, leader: Segment | null, label: NameCandidate): boolean =>
  !overlap(box, label.box) &&
  !(label.leader && passes(label.leader, box)) &&
  !(leader && passes(leader, grown(label.box, air))) &&
  !(leader && label.leader && cross(leader, label.leader));

/** The cost of a position, higher if the name or its leader line covers a road. */
const costOf = ({ box, leader, cost }: Candidate, { lines }: Nearby): number =>
  cost +
  (lines.some(box, (line) => passes(line, box)) ? 5 : 0) +
  (leader && lines.some(boxOfSegment(leader), (line) => cross(line, leader)) ? 2 : 0);

/** All positions where a name has room, best first. */
export const candidatesOf = (name: NameToPlace, around: Nearby): readonly Candidate[] =>
  settingsOf(name)
    .flatMap(({ extra, ...set }) => [...nextToMark(set, extra), ...withLeader(set, extra)])
    .filter((candidate) => isFree(candidate, name, around))
    .map((candidate) => ({ ...candidate, cost: costOf(candidate, around) }))
    .sort((a, b) => a.cost - b.cost);
