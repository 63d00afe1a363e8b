import type { Placed } from './drawing.ts';

/** A mark with a count stands in a box of this many px, along the band and across it. */
export const gatheredSize = { along: 36, across: 24 } as const;

/** Px between two such marks. */
const gap = 4;

/** Events that share one mark with a count, in order of time. */
export interface Group {
  /** Px along the band, where its mark starts. */
  readonly at: number;
  readonly placed: readonly Placed[];
}

/**
 * Gathers events, given in order of time, into groups whose marks, `size` px long, stand clear of
 * each other. A group starts where its first event does.
 */
export function gather(placed: readonly Placed[], size: number): readonly Group[] {
  const groups: { at: number; placed: Placed[] }[] = [];
  for (const one of placed) {
    const group = groups.at(-1);
    if (group && one.from < group.at + size + gap) group.placed.push(one);
    else groups.push({ at: one.from, placed: [one] });
  }
  return groups;
}

/**
 * Sets apart what stands too densely to be labelled at all, so that ten thousand events cost no
 * more than some hundreds: stretches of `cell` px with more than `most` events.
 */
export function setDenseApart(
  placed: readonly Placed[],
  cell: number,
  most: number,
): { readonly sparse: readonly Placed[]; readonly dense: readonly Placed[] } {
  const cellOf = ({ from }: Placed) => Math.floor(from / cell);
  const counts = new Map<number, number>();
  for (const one of placed) counts.set(cellOf(one), (counts.get(cellOf(one)) ?? 0) + 1);
  const isDense = (one: Placed) => (counts.get(cellOf(one)) ?? 0) > most;
  return {
    sparse: placed.filter((one) => !isDense(one)),
    dense: placed.filter(isDense),
  };
}
