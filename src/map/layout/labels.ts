import type { Candidate, NameCandidate, NameToPlace } from './candidates.ts';
import { gridOf } from './grid.ts';
import {
  candidatesOf,
  clears,
  extentOf,
  isMisread,
  nearbyOf,
  type Nearby,
  type Obstacles,
} from './room.ts';

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

function choicesOf(names: readonly NameToPlace[], around: Nearby): readonly Choice[] {
  let count = 0;
  return names.map((name, index) => ({
    index,
    name,
    options: candidatesOf(name, around)
      .slice(0, most)
      .map((candidate) => ({ index: count++, candidate })),
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
      if (!clears(candidate, option.candidate)) blocked.add(index);
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
 *
 * A name next to its mark is nearer to it than to any other mark. So is one with a leader line,
 * where any position that is left in the end allows it; elsewhere its line alone says whose it is.
 */
export function placeNames(
  names: readonly NameToPlace[],
  around: Obstacles,
): readonly NameCandidate[] {
  const nearby = nearbyOf(around);
  const choices = choicesOf(names, nearby);
  const place = placerOf(choices);
  const starts = [
    choices.toSorted((a, b) => b.name.importance - a.name.importance),
    choices.toSorted((a, b) => a.options.length - b.options.length),
  ];
  const [best] = starts
    .map((order) => improve(arrange(order, place), place))
    .sort((a, b) => a.badness - b.badness);
  if (!best) return [];
  const placed = new Map(
    best.order.flatMap((choice) => {
      const option = best.taken[choice.index];
      return option ? [[choice.name, option.candidate] as const] : [];
    }),
  );
  tellApart(placed, nearby);
  return [...placed.values()].map(({ cost, ...label }) => {
    void cost;
    return label;
  });
}

/** Moves each name that is nearer to another mark to the best position left where it is not. */
function tellApart(placed: Map<NameToPlace, Candidate>, around: Nearby): void {
  const before = gridOf([...placed], ([, label]) => extentOf(label));
  const moved: Candidate[] = [];
  for (const [name, label] of placed) {
    if (!isMisread(label, name, around)) continue;
    const isLeft = (candidate: Candidate): boolean =>
      moved.every((other) => clears(candidate, other)) &&
      !before.some(
        extentOf(candidate),
        ([other, taken]) =>
          other !== name && placed.get(other) === taken && !clears(candidate, taken),
      );
    const better = candidatesOf(name, around).find(
      (candidate) => !isMisread(candidate, name, around) && isLeft(candidate),
    );
    if (!better) continue;
    placed.set(name, better);
    moved.push(better);
  }
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
