import {
  cross,
  isInside,
  overlap,
  passes,
  touches,
  type Bounds,
  type Disc,
  type Segment,
} from '../../../src/map/layout/boxes.ts';
import {
  nextToMark,
  settingsOf,
  withLeader,
  type Candidate,
  type NameCandidate,
  type NameToPlace,
} from '../../../src/map/layout/candidates.ts';

import { distanceToSegment } from '../../../src/map/layout/lines.ts';
import type { Obstacles } from '../../../src/map/layout/room.ts';

/** Around a name, in pixels. */
const air = 1;

const grown = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Whether nothing is in the way of a name and its leader. */
function isFree({ box, leader }: Candidate, { mark }: NameToPlace, around: Obstacles): boolean {
  const wide = grown(box, air);
  if (!isInside(box, around.bounds)) return false;
  if (around.taken.some((other) => overlap(wide, other))) return false;
  if (around.marks.some((disc) => touches(wide, disc))) return false;
  if (!leader && isNearerToOther(box, mark, around)) return false;
  const hitsMark =
    leader &&
    around.marks.some(
      (disc) => isOther(disc, mark) && distanceToSegment(disc, ...leader) < disc.radius + 1,
    );
  return !hitsMark && around.labels.every((label) => isClear(wide, leader, label));
}

const isOther = (disc: Disc, own: Disc): boolean => disc.x !== own.x || disc.y !== own.y;

/** Whether a name is as near to another mark as to its own, or nearer. */
export function isNearerToOther(box: Bounds, own: Disc, { marks }: Obstacles): boolean {
  const near = ({ x, y }: Disc): number =>
    Math.hypot(
      x - Math.min(Math.max(x, box.left), box.right),
      y - Math.min(Math.max(y, box.top), box.bottom),
    );
  return marks.some((disc) => isOther(disc, own) && near(disc) <= near(own));
}

const isClear = (box: Bounds, leader: Segment | null, label: NameCandidate): boolean =>
  !overlap(box, label.box) &&
  !(label.leader && passes(label.leader, box)) &&
  !(leader && passes(leader, grown(label.box, air))) &&
  !(leader && label.leader && cross(leader, label.leader));

/** Names may lie on a road, but would rather not. */
const costOf = ({ box, leader, cost }: Candidate, { lines }: Obstacles): number =>
  cost +
  (lines.some((line) => passes(line, box)) ? 5 : 0) +
  (leader && lines.some((line) => cross(line, leader)) ? 2 : 0);

/** So many places for a name are tried, the best ones. */
const most = 80;

/** A name with all positions where it has room if no other name is in the way, best first. */
interface Choice {
  readonly name: NameToPlace;
  readonly candidates: readonly Candidate[];
}

/** All positions of a name that would be free, best first. */
const candidatesOf = (name: NameToPlace, around: Obstacles): readonly Candidate[] =>
  settingsOf(name)
    .flatMap(({ extra, ...set }) => [...nextToMark(set, extra), ...withLeader(set, extra)])
    .filter((candidate) => isFree(candidate, name, around))
    .map((candidate) => ({ ...candidate, cost: costOf(candidate, around) }))
    .sort((a, b) => a.cost - b.cost);

/** The best position that is free and nearer to its own mark than to any other; null for none. */
export const bestOwnPlace = (name: NameToPlace, around: Obstacles): Candidate | null =>
  candidatesOf(name, around).find(({ box }) => !isNearerToOther(box, name.mark, around)) ?? null;

/** Whether two places for names can both be taken. */
type Fits = (a: Candidate, b: Candidate) => boolean;

/** Looks each pair up once: the same pairs are asked for again and again. */
function rememberFits(candidates: readonly Candidate[]): Fits {
  const numbers = new Map(candidates.map((candidate, index) => [candidate, index]));
  const size = candidates.length;
  const answers = new Uint8Array(size * size);
  return (a, b) => {
    const pair = (numbers.get(a) ?? 0) * size + (numbers.get(b) ?? 0);
    answers[pair] ||= isClear(grown(a.box, air), a.leader, b) ? 1 : 2;
    return answers[pair] === 1;
  };
}

/** Gives each name in turn the best place that is left. */
function placeInOrder(choices: readonly Choice[], fits: Fits): readonly Candidate[] {
  const placed: Candidate[] = [];
  for (const { candidates } of choices) {
    const best = candidates.find((candidate) => placed.every((other) => fits(candidate, other)));
    if (best) placed.push(best);
  }
  return placed;
}

/** How bad an arrangement is: a name left out is worse than any place, for an important one more. */
function badnessOf(choices: readonly Choice[], placed: readonly Candidate[]): number {
  const costs = new Map(placed.map(({ id, cost }) => [id, cost]));
  return choices.reduce(
    (sum, { name }) => sum + (costs.get(name.id) ?? leftOut) * (1 + name.importance / 10),
    0,
  );
}

const leftOut = 150;
/** A name whose position costs more than this looks for a better one. */
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
  readonly placed: readonly Candidate[];
  readonly badness: number;
}

const arrange = (order: readonly Choice[], fits: Fits): Arrangement => {
  const placed = placeInOrder(order, fits);
  return { order, placed, badness: badnessOf(order, placed) };
};

/**
 * The rule of `placeNames` without its index: every position of a name is compared with everything,
 * which takes quadratic time. `placeNames` must find the same. Names choose in turn: in one attempt
 * the most important first, in a second those with the fewest options first. In each, one of the
 * names with a bad position moves to an earlier turn, and the new order is kept if the whole is no
 * worse. Names that find no position are left out. In the end a name that is nearer to another mark
 * moves to the best position left where it is not.
 */
export function placeNamesPlainly(
  names: readonly NameToPlace[],
  around: Obstacles,
): readonly NameCandidate[] {
  const choices = names.map((name) => ({
    name,
    candidates: candidatesOf(name, around).slice(0, most),
  }));
  const fits = rememberFits(choices.flatMap(({ candidates }) => candidates));
  const starts = [
    choices.toSorted((a, b) => b.name.importance - a.name.importance),
    choices.toSorted((a, b) => a.candidates.length - b.candidates.length),
  ];
  const [best] = starts
    .map((order) => improve(arrange(order, fits), fits))
    .sort((a, b) => a.badness - b.badness);
  const placed = [...(best?.placed ?? [])];
  for (const [index, { id, box }] of placed.entries()) {
    const name = names.find((each) => each.id === id);
    if (!name || !isNearerToOther(box, name.mark, around)) continue;
    const labels = [...around.labels, ...placed.toSpliced(index, 1)];
    const own = bestOwnPlace(name, { ...around, labels });
    if (own) placed[index] = own;
  }
  return placed.map(({ cost, ...label }) => {
    void cost;
    return label;
  });
}

function improve(start: Arrangement, fits: Fits): Arrangement {
  let best = start;
  const lot = lots();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const order = withOneMoved(best, lot.next().value, lot.next().value);
    if (!order) break;
    const next = arrange(order, fits);
    if (next.badness <= best.badness) best = next;
  }
  return best;
}

/** The order with one of the badly placed names moved forward; null if there are none. */
function withOneMoved(
  { order, placed }: Arrangement,
  which: number,
  where: number,
): readonly Choice[] | null {
  const costs = new Map(placed.map(({ id, cost }) => [id, cost]));
  const bad = order.filter(
    ({ name, candidates }) => candidates.length > 0 && (costs.get(name.id) ?? leftOut) > goodEnough,
  );
  const moved = bad[Math.floor(which * bad.length)];
  if (!moved) return null;
  const others = order.filter((choice) => choice !== moved);
  const place = Math.floor(where * order.indexOf(moved));
  return [...others.slice(0, place), moved, ...others.slice(place)];
}
