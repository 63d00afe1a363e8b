import {
  cross,
  distanceToBox,
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

const grown = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Obstacles indexed by position. */
interface Nearby {
  readonly bounds: Bounds;
  readonly taken: readonly Bounds[];
  readonly marks: Grid<Disc>;
  readonly lines: Grid<Segment>;
  readonly labels: Grid<NameCandidate>;
}

const nearbyOf = ({ bounds, taken, marks, lines, labels }: Obstacles): Nearby => ({
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
function extentOf({ box, leader }: NameCandidate): Bounds {
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
function isFree(candidate: Candidate, { mark }: NameToPlace, around: Nearby): boolean {
  const { box, leader } = candidate;
  if (!isInside(box, around.bounds)) return false;
  const wide = grown(box, air);
  if (around.taken.some((other) => overlap(wide, other))) return false;
  const isOther = (disc: Disc): boolean => disc.x !== mark.x || disc.y !== mark.y;
  // Without a line to its mark a name is read as that of the nearest.
  const own = leader === null ? distanceToBox(box, mark) : 0;
  const isNearer = (disc: Disc): boolean => isOther(disc) && distanceToBox(box, disc) <= own;
  const isHit = (disc: Disc): boolean =>
    touches(wide, disc) ||
    (leader !== null && isOther(disc) && distanceToSegment(disc, ...leader) < disc.radius + 1);
  const extent = extentOf(candidate);
  return (
    !around.marks.some(extent, isHit) &&
    !around.marks.some(grown(box, own), isNearer) &&
    !around.labels.some(extent, (label) => !isClear(wide, leader, label))
  );
}

/** Whether a placed name and its leader line leave room for another. */
export const clears = ({ box, leader }: NameCandidate, other: NameCandidate): boolean =>
  isClear(grown(box, air), leader, other);

/** Whether a name and its leader line keep clear of the mark of another place. */
export const clearsMark = ({ box, leader }: NameCandidate, disc: Disc): boolean =>
  !touches(grown(box, air), disc) &&
  !(leader && distanceToSegment(disc, ...leader) < disc.radius + 1);

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

/** Only this many positions are tried for each name, the best ones. */
const most = 80;

/** A position that a name can take. */
interface Option {
  /** Its index among the options of all names. */
  readonly index: number;
  readonly candidate: Candidate;
}

/** A name with all positions where it has room if no other name is in the way, best first. */
interface Choice {
  /** Its index among all names. */
  readonly index: number;
  readonly name: NameToPlace;
  readonly options: readonly Option[];
}

const candidatesOf = (name: NameToPlace, around: Nearby): readonly Candidate[] =>
  settingsOf(name)
    .flatMap(({ extra, ...set }) => [...nextToMark(set, extra), ...withLeader(set, extra)])
    .filter((candidate) => isFree(candidate, name, around))
    .map((candidate) => ({ ...candidate, cost: costOf(candidate, around) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most);

function choicesOf(names: readonly NameToPlace[], around: Nearby): readonly Choice[] {
  let count = 0;
  return names.map((name, index) => ({
    index,
    name,
    options: candidatesOf(name, around).map((candidate) => ({ index: count++, candidate })),
  }));
}

/** The indices of the options that become impossible when one is taken. */
type Blocked = (option: Option) => readonly number[];

/**
 * Computes once for each option which others it blocks, since the same options are tried again and
 * again.
 */
function rememberBlocked(options: readonly Option[]): Blocked {
  const grid = gridOf(options, ({ candidate }) => extentOf(candidate));
  const known = new Map<Option, readonly number[]>();
  return (option) => {
    const before = known.get(option);
    if (before) return before;
    const blocked = new Set<number>();
    grid.forEach(extentOf(option.candidate), ({ index, candidate }) => {
      const { box, leader } = candidate;
      if (!isClear(grown(box, air), leader, option.candidate)) blocked.add(index);
    });
    const found = [...blocked];
    known.set(option, found);
    return found;
  };
}

/** The option taken for each choice, by index; undefined for a name that is left out. */
type Taken = readonly (Option | undefined)[];

/** Lets each name in turn take its best option that is still free. */
type PlaceInOrder = (order: readonly Choice[]) => Taken;

function placerOf(choices: readonly Choice[]): PlaceInOrder {
  const options = choices.flatMap((choice) => choice.options);
  const blockedBy = rememberBlocked(options);
  /** The round in which each option was last blocked. */
  const stamps = new Uint32Array(options.length);
  let round = 0;
  return (order) => {
    round += 1;
    const taken = new Array<Option | undefined>(choices.length).fill(undefined);
    for (const choice of order) {
      const best = choice.options.find(({ index }) => stamps[index] !== round);
      if (!best) continue;
      taken[choice.index] = best;
      for (const index of blockedBy(best)) stamps[index] = round;
    }
    return taken;
  };
}

const costIn = (taken: Taken, { index }: Choice): number => taken[index]?.candidate.cost ?? leftOut;

/**
 * The cost of an arrangement. Leaving a name out costs more than any position, and more for an
 * important name.
 */
const badnessOf = (order: readonly Choice[], taken: Taken): number =>
  order.reduce((sum, choice) => sum + costIn(taken, choice) * (1 + choice.name.importance / 10), 0);

const leftOut = 150;
/** A name whose position costs more than this looks for a better one. */
const goodEnough = 4.5;
/** How many other orders are tried. */
const attempts = 600;

/**
 * Pseudo-random numbers from 0 to 1, always the same ones, so that builds repeat (Lehmer 1951, Park
 * and Miller 1988).
 */
function* lots(): Generator<number, never> {
  for (let state = 1; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** An order in which names choose, with the result. */
interface Arrangement {
  readonly order: readonly Choice[];
  readonly taken: Taken;
  readonly badness: number;
}

const arrange = (order: readonly Choice[], place: PlaceInOrder): Arrangement => {
  const taken = place(order);
  return { order, taken, badness: badnessOf(order, taken) };
};

/**
 * Places names beside their marks, so that none covers another name, a mark or a taken box. Names
 * choose in turn: in one attempt the most important first, in a second those with the fewest
 * options first. Each attempt is then improved: one of the names with a bad position moves to an
 * earlier turn, and the new order is kept if the whole is no worse. Names that find no position are
 * left out.
 */
export function placeNames(
  names: readonly NameToPlace[],
  around: Obstacles,
): readonly NameCandidate[] {
  const choices = choicesOf(names, nearbyOf(around));
  const place = placerOf(choices);
  const starts = [
    choices.toSorted((a, b) => b.name.importance - a.name.importance),
    choices.toSorted((a, b) => a.options.length - b.options.length),
  ];
  const [best] = starts
    .map((order) => improve(arrange(order, place), place))
    .sort((a, b) => a.badness - b.badness);
  if (!best) return [];
  return best.order.flatMap(({ index }) => {
    const option = best.taken[index];
    if (!option) return [];
    const { cost, ...label } = option.candidate;
    void cost;
    return [label];
  });
}

function improve(start: Arrangement, place: PlaceInOrder): Arrangement {
  let best = start;
  const lot = lots();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const order = withOneMoved(best, lot.next().value, lot.next().value);
    if (!order) break;
    const next = arrange(order, place);
    if (next.badness <= best.badness) best = next;
  }
  return best;
}

/** The order with one of the badly placed names moved forward; null if there are none. */
function withOneMoved(
  { order, taken }: Arrangement,
  which: number,
  where: number,
): readonly Choice[] | null {
  const bad = order.filter(
    (choice) => choice.options.length > 0 && costIn(taken, choice) > goodEnough,
  );
  const moved = bad[Math.floor(which * bad.length)];
  if (!moved) return null;
  const others = order.filter((choice) => choice !== moved);
  const place = Math.floor(where * order.indexOf(moved));
  return [...others.slice(0, place), moved, ...others.slice(place)];
}
