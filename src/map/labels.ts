import {
  cross,
  isInside,
  overlap,
  passes,
  touches,
  type Box,
  type Disc,
  type Segment,
} from './boxes.ts';
import { distanceToSegment } from './lines.ts';
import type { Point } from './projection.ts';

/** A name set on one line or two. */
export interface Setting {
  readonly lines: readonly string[];
  /** How wide the longest line is, in pixels. */
  readonly width: number;
}

/** A name that wants a place beside its mark. */
export interface Name {
  readonly id: string;
  /** Ways to set it: on one line, or broken into two. */
  readonly settings: readonly Setting[];
  /** The size of the type, in pixels. */
  readonly size: number;
  readonly mark: Disc;
  /** Higher ones choose first. */
  readonly importance: number;
}

/** Where a name stands. */
export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  /** The start, the end or the middle of the first baseline, as `anchor` says. */
  readonly point: Point;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly box: Box;
  /** From the mark to the name, where the two stand apart. */
  readonly leader: Segment | null;
}

/** What names must keep clear of. */
export interface Surroundings {
  /** Names stay within. */
  readonly bounds: Box;
  /** Marks of all places. */
  readonly marks: readonly Disc[];
  /** Boxes that are taken: the inset, the scale. */
  readonly taken: readonly Box[];
  /** Lines that names had better not lie on: roads. */
  readonly lines: readonly Segment[];
  /** Labels that stand already. */
  readonly labels: readonly Label[];
}

/** Capital height and depth of Libre Franklin, in its size. */
const [ascent, descent] = [0.76, 0.22];
/** Between a mark and its name, and around a name; pixels. */
const [gap, air] = [3, 1];

/** From line to line, in the size. */
export const leading = 1.08;

interface Candidate extends Label {
  /** How much worse than the best place. */
  readonly cost: number;
}

function boxAt({ x, y }: Point, set: Typeset, anchor: Label['anchor']): Box {
  const { width, size, lines } = set;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const bottom = y + ((lines.length - 1) * leading + descent) * size;
  return { left, right: left + width, top: y - ascent * size, bottom };
}

/** A name set in one way. */
interface Typeset extends Setting {
  readonly id: string;
  readonly size: number;
  readonly mark: Disc;
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** A broken name reads a little worse. */
const settingsOf = ({ settings, ...name }: Name): readonly (Typeset & { extra: number })[] =>
  settings.map((setting) => ({ ...name, ...setting, extra: setting.lines.length > 1 ? 3 : 0 }));

/** The places beside a mark, best first: right, left, then the corners, above and below. */
function beside(set: Typeset, extra: number): readonly Candidate[] {
  const { mark, size, lines, id } = set;
  const { x, y, radius } = mark;
  const side = radius + gap;
  const corner = radius * 0.7 + gap;
  const height = (lines.length - 1) * leading * size;
  const middle = y + 0.35 * size - height / 2;
  const above = y - corner - 1 - height;
  const below = y + corner + 0.72 * size;
  const places = [
    [x + side, middle, 'start', 0],
    [x - side, middle, 'end', 1],
    [x + corner, above + 3, 'start', 2],
    [x + corner, below - 3, 'start', 2.5],
    [x - corner, above + 3, 'end', 3],
    [x - corner, below - 3, 'end', 3.5],
    [x, above - 1, 'middle', 4],
    [x, below + 1, 'middle', 4],
  ] as const;
  return places.map(([left, baseline, anchor, cost]) => {
    const point = { x: left, y: baseline };
    const box = boxAt(point, set, anchor);
    return { id, lines, point, anchor, box, leader: null, cost: cost + extra };
  });
}

const distances = [16, 22, 28, 36, 46, 58, 72, 88, 110] as const;
const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

/** Places that stand off, at the end of a leader: nearer ones first. */
const standingOff = (set: Typeset, extra: number): readonly Candidate[] =>
  distances.flatMap((distance) =>
    directions.map((direction) => {
      const { mark, size, lines, id } = set;
      const [cosine, sine] = [Math.cos(direction), Math.sin(direction)];
      const end = { x: mark.x + distance * cosine, y: mark.y + distance * sine };
      const anchor = cosine > -0.01 ? 'start' : 'end';
      const height = (lines.length - 1) * leading * size;
      const point = {
        x: end.x + (anchor === 'start' ? 2.5 : -2.5),
        y: end.y + 0.35 * size - height / 2,
      };
      const reach = mark.radius + 1;
      const from = { x: mark.x + reach * cosine, y: mark.y + reach * sine };
      const cost = 7 + distance / 2.5 + Math.abs(sine) + extra;
      const box = boxAt(point, set, anchor);
      return { id, lines, point, anchor, box, leader: [from, end], cost };
    }),
  );

/** Whether nothing is in the way of a name and its leader. */
function isFree({ box, leader }: Candidate, { mark }: Name, around: Surroundings): boolean {
  const wide = grown(box, air);
  if (!isInside(box, around.bounds)) return false;
  if (around.taken.some((other) => overlap(wide, other))) return false;
  if (around.marks.some((disc) => touches(wide, disc))) return false;
  const isOther = (disc: Disc): boolean => disc.x !== mark.x || disc.y !== mark.y;
  const hitsMark =
    leader &&
    around.marks.some(
      (disc) => isOther(disc) && distanceToSegment(disc, ...leader) < disc.radius + 1,
    );
  return !hitsMark && around.labels.every((label) => isClear(wide, leader, label));
}

const isClear = (box: Box, leader: Segment | null, label: Label): boolean =>
  !overlap(box, label.box) &&
  !(label.leader && passes(label.leader, box)) &&
  !(leader && passes(leader, grown(label.box, air))) &&
  !(leader && label.leader && cross(leader, label.leader));

/** Names may lie on a road, but would rather not. */
const costOf = ({ box, leader, cost }: Candidate, { lines }: Surroundings): number =>
  cost +
  (lines.some((line) => passes(line, box)) ? 5 : 0) +
  (leader && lines.some((line) => cross(line, leader)) ? 2 : 0);

/** So many places for a name are tried, the best ones. */
const most = 80;

/** A name with all places where it may stand if no other name is in the way, best first. */
interface Choice {
  readonly name: Name;
  readonly candidates: readonly Candidate[];
}

const choiceOf = (name: Name, around: Surroundings): Choice => ({
  name,
  candidates: settingsOf(name)
    .flatMap(({ extra, ...set }) => [...beside(set, extra), ...standingOff(set, extra)])
    .filter((candidate) => isFree(candidate, name, around))
    .map((candidate) => ({ ...candidate, cost: costOf(candidate, around) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most),
});

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
  readonly placed: readonly Candidate[];
  readonly badness: number;
}

const arrange = (order: readonly Choice[], fits: Fits): Arrangement => {
  const placed = placeInOrder(order, fits);
  return { order, placed, badness: badnessOf(order, placed) };
};

/**
 * Places names beside their marks so that none lies over another, over a mark or over what is
 * taken. They choose in turn: first the more important, in a second go those with the least
 * choice. Then names that stand badly are let further to the front, one at a time, and the order
 * is kept if all together stand no worse. Names without a place are left out.
 */
export function placeNames(names: readonly Name[], around: Surroundings): readonly Label[] {
  const choices = names.map((name) => choiceOf(name, around));
  const fits = rememberFits(choices.flatMap(({ candidates }) => candidates));
  const starts = [
    choices.toSorted((a, b) => b.name.importance - a.name.importance),
    choices.toSorted((a, b) => a.candidates.length - b.candidates.length),
  ];
  const [best] = starts
    .map((order) => improve(arrange(order, fits), fits))
    .sort((a, b) => a.badness - b.badness);
  return (best?.placed ?? []).map(({ cost, ...label }) => {
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

/** The order with one of the names that stand badly moved to the front; null when none does. */
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
