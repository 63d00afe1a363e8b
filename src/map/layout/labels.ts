import {
  cross,
  isInside,
  overlap,
  passes,
  touches,
  type Bounds,
  type Disc,
  type Segment,
} from './boxes.ts';
import {
  beside,
  settingsOf,
  standingOff,
  type Candidate,
  type NameCandidate,
  type Name,
} from './candidates.ts';
import { gridOf, type Grid } from './grid.ts';
import { distanceToSegment } from './lines.ts';

/** What names must keep clear of. */
export interface Obstacles {
  /** Names stay within. */
  readonly bounds: Bounds;
  /** Marks of all places. */
  readonly marks: readonly Disc[];
  /** Boxes that are taken: the inset, the scale. */
  readonly taken: readonly Bounds[];
  /** Lines that names had better not lie on: roads. */
  readonly lines: readonly Segment[];
  /** Labels that stand already. */
  readonly labels: readonly NameCandidate[];
}

/** Around a name, in pixels. */
const air = 1;

const grown = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The surroundings, each found by where it lies. */
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

/** The box around a name, its air and its leader. */
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

/** Whether nothing is in the way of a name and its leader. */
function isFree(candidate: Candidate, { mark }: Name, around: Nearby): boolean {
  const { box, leader } = candidate;
  if (!isInside(box, around.bounds)) return false;
  const wide = grown(box, air);
  if (around.taken.some((other) => overlap(wide, other))) return false;
  const isOther = (disc: Disc): boolean => disc.x !== mark.x || disc.y !== mark.y;
  const isHit = (disc: Disc): boolean =>
    touches(wide, disc) ||
    (leader !== null && isOther(disc) && distanceToSegment(disc, ...leader) < disc.radius + 1);
  const extent = extentOf(candidate);
  return (
    !around.marks.some(extent, isHit) &&
    !around.labels.some(extent, (label) => !isClear(wide, leader, label))
  );
}

/** Whether a name that stands leaves another and its leader room. */
export const clears = ({ box, leader }: NameCandidate, other: NameCandidate): boolean =>
  isClear(grown(box, air), leader, other);

/** Whether a mark of another place leaves a name and its leader room. */
export const clearsMark = ({ box, leader }: NameCandidate, disc: Disc): boolean =>
  !touches(grown(box, air), disc) &&
  !(leader && distanceToSegment(disc, ...leader) < disc.radius + 1);

const isClear = (box: Bounds, leader: Segment | null, label: NameCandidate): boolean =>
  !overlap(box, label.box) &&
  !(label.leader && passes(label.leader, box)) &&
  !(leader && passes(leader, grown(label.box, air))) &&
  !(leader && label.leader && cross(leader, label.leader));

/** Names may lie on a road, but would rather not. */
const costOf = ({ box, leader, cost }: Candidate, { lines }: Nearby): number =>
  cost +
  (lines.some(box, (line) => passes(line, box)) ? 5 : 0) +
  (leader && lines.some(boxOfSegment(leader), (line) => cross(line, leader)) ? 2 : 0);

/** So many places for a name are tried, the best ones. */
const most = 80;

/** A place for a name that can be taken. */
interface Option {
  /** Its place in the list of all options. */
  readonly index: number;
  readonly candidate: Candidate;
}

/** A name with all places where it may stand if no other name is in the way, best first. */
interface Choice {
  /** Its place in the list of all names. */
  readonly index: number;
  readonly name: Name;
  readonly options: readonly Option[];
}

const candidatesOf = (name: Name, around: Nearby): readonly Candidate[] =>
  settingsOf(name)
    .flatMap(({ extra, ...set }) => [...beside(set, extra), ...standingOff(set, extra)])
    .filter((candidate) => isFree(candidate, name, around))
    .map((candidate) => ({ ...candidate, cost: costOf(candidate, around) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most);

function choicesOf(names: readonly Name[], around: Nearby): readonly Choice[] {
  let count = 0;
  return names.map((name, index) => ({
    index,
    name,
    options: candidatesOf(name, around).map((candidate) => ({ index: count++, candidate })),
  }));
}

/** The options that cannot be taken beside one that is. */
type Blocked = (option: Option) => readonly number[];

/** Looks up once what each option blocks: the same ones are taken again and again. */
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

/** What is taken of each choice, by its index; undefined for a name left out. */
type Taken = readonly (Option | undefined)[];

/** Gives each name in turn the best place that is left. */
type PlaceInOrder = (order: readonly Choice[]) => Taken;

function placerOf(choices: readonly Choice[]): PlaceInOrder {
  const options = choices.flatMap((choice) => choice.options);
  const blockedBy = rememberBlocked(options);
  /** The round in which each option was blocked last. */
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

/** How bad an arrangement is: a name left out is worse than any place, for an important one more. */
const badnessOf = (order: readonly Choice[], taken: Taken): number =>
  order.reduce((sum, choice) => sum + costIn(taken, choice) * (1 + choice.name.importance / 10), 0);

const leftOut = 150;
/** A name that stands worse than this seeks a better place. */
const goodEnough = 4.5;
/** How often another order is tried. */
const attempts = 600;

/** Numbers that look like chance and are always the same (Lehmer 1951, Park and Miller 1988). */
function* lots(): Generator<number, never> {
  for (let state = 1; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** An order in which names choose, and what comes of it. */
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
 * Places names beside their marks so that none lies over another, over a mark or over what is
 * taken. They choose in turn: first the more important, in a second go those with the least
 * choice. Then names that stand badly are let further to the front, one at a time, and the order
 * is kept if all together stand no worse. Names without a place are left out.
 */
export function placeNames(names: readonly Name[], around: Obstacles): readonly NameCandidate[] {
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

/** The order with one of the names that stand badly moved to the front; null when none does. */
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
