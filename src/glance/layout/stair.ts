import type { Field, Line, PlaceChange, PointAt, SharedPoint } from './types.ts';

/**
 * How many places have changed by the end of a day: certainly, and with those that perhaps have.
 */
export interface Tread {
  readonly sure: number;
  readonly perhaps: number;
}

/** The stair of the ground: a tread for each day. Changes are given in the order of `to`. */
export const treadsOf = (days: number, changes: readonly PlaceChange[]): readonly Tread[] =>
  Array.from({ length: days }, (_, day) => {
    const sure = changes.filter(({ to }) => to <= day).length;
    return { sure, perhaps: Math.max(sure, changes.findLastIndex(({ from }) => from <= day) + 1) };
  });

/** The day on which a change is named: the first on which it may have happened. */
export const dayOfChange = ({ from }: PlaceChange): number => Math.max(0, from);

/** The stair as lines: solid for what is certain, broken (`perhaps`) for what is only possible. */
export function stairLines(treads: readonly Tread[], at: PointAt): readonly Line[] {
  const sure = flatsOf(treads.map((tread) => tread.sure));
  const perhaps = flatsOf(
    treads.map((tread) => (tread.perhaps > tread.sure ? tread.perhaps : null)),
  );
  return [
    ...sure.flatMap(({ from, to, count }, index): readonly Line[] => [
      { kind: 'offensive', from: at(from, sure[index - 1]?.count ?? 0), to: at(from, count) },
      { kind: 'offensive', from: at(from, count), to: at(to, count) },
    ]),
    ...perhaps.flatMap(({ from, to, count }): readonly Line[] => [
      { kind: 'perhaps', from: at(from, treads[from]?.sure ?? 0), to: at(from, count) },
      { kind: 'perhaps', from: at(from, count), to: at(to, count) },
    ]),
  ].filter(({ from, to }) => from.share !== to.share || from.y !== to.y);
}

/**
 * The fields between the band of dates and the stair: one for each change that is certain within
 * the span, from its day to the end. The first begins at the edge of the band, given by `edgeAt`.
 */
export const stairFields = (
  days: number,
  changes: readonly PlaceChange[],
  at: PointAt,
  edgeAt: (time: number) => SharedPoint,
): readonly Field[] =>
  changes.flatMap(({ to }, index): readonly Field[] => {
    if (to >= days) return [];
    const from = index === 0 ? edgeAt(to) : at(to, index);
    return [{ kind: 'offensive', from, to: at(days, index + 1) }];
  });

/** A level piece of the stair: from the beginning of one day to that of another. */
interface Flat {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Joins neighbouring days with the same count into one piece. Days without a count are left out.
 */
const flatsOf = (counts: readonly (number | null)[]): readonly Flat[] =>
  counts.reduce<readonly Flat[]>((before, count, day) => {
    if (count === null) return before;
    const last = before.at(-1);
    return last?.to === day && last.count === count
      ? [...before.slice(0, -1), { ...last, to: day + 1 }]
      : [...before, { from: day, to: day + 1, count }];
  }, []);
