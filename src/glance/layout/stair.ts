import type { PlaceChange } from './types.ts';

/** How many places have changed by the end of a day: certainly, and counting those that perhaps had. */
export interface Tread {
  readonly sure: number;
  readonly perhaps: number;
}

/** The stair of the ground: a tread for each day, from changes in the order of the days `to`. */
export const treadsOf = (days: number, changes: readonly PlaceChange[]): readonly Tread[] =>
  Array.from({ length: days }, (_, day) => {
    const sure = changes.filter(({ to }) => to <= day).length;
    return { sure, perhaps: Math.max(sure, changes.findLastIndex(({ from }) => from <= day) + 1) };
  });

/** The day on which a change is named: the first on which it may have come about. */
export const dayOfChange = ({ from }: PlaceChange): number => Math.max(0, from);

/** A stretch of the stair with one number of places: from a day to the beginning of another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The days of a stair with the same number, taken together; null days are left out. */
export const stretchesOf = (counts: readonly (number | null)[]): readonly Stretch[] =>
  counts.reduce<readonly Stretch[]>((before, count, day) => {
    if (count === null) return before;
    const last = before.at(-1);
    return last?.to === day && last.count === count
      ? [...before.slice(0, -1), { ...last, to: day + 1 }]
      : [...before, { from: day, to: day + 1, count }];
  }, []);
