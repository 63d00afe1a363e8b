import type { Placed, TimelineEvent } from './types.ts';
import { clusterSize, type ClusteredEvents } from './cluster.ts';
import { dodge, takenBy } from './dodge.ts';
import { breakLabel, labelType, labelWords, type Measure } from './label-text.ts';

/** Px between two labels of a column. */
const gap = 8;

/** The least height of a label with its gap, in px: every label has at least two lines. */
const leastPitch = 2 * labelType.line + gap;

/** A label further than this from its moment joins a cluster, in px. */
const furthest = 64;

/** The lines and the height of a label in a column of some width, in px. */
export interface Tall {
  readonly lines: readonly string[];
  readonly height: number;
}

export interface LabelRow extends Tall {
  readonly placed: Placed;
  readonly top: number;
}

export interface CountRow {
  readonly clustered: ClusteredEvents;
  readonly top: number;
}

/** One side of a vertical drawing, from top to bottom. */
export interface LabelColumn {
  readonly labels: readonly LabelRow[];
  readonly counts: readonly CountRow[];
}

export function tallLabel(event: TimelineEvent, width: number, measure: Measure): Tall {
  const { texts } = breakLabel(labelWords(event), width, measure);
  return { lines: texts, height: texts.length * labelType.line };
}

/** The least height of labels one below the other, in px. */
export const leastLength = (labels: readonly Tall[]): number =>
  takenBy(
    labels.map(({ height }) => height),
    gap,
  );

/** Where a label starts if its first line is level with its moment. */
const levelWith = ({ from }: Placed): number => from - labelType.line / 2;

/** Places every label of a column as near to its moment as the others allow, within a length. */
export function placeColumn(
  placed: readonly Placed[],
  labels: readonly Tall[],
  length: number,
): LabelColumn {
  const wanted = placed.map((one, index) => ({
    at: levelWith(one),
    extent: labels[index]?.height ?? 0,
  }));
  const tops = dodge(wanted, length, gap);
  return {
    labels: labels.flatMap((label, index) => {
      const one = placed[index];
      return one ? { ...label, placed: one, top: tops[index] ?? 0 } : [];
    }),
    counts: [],
  };
}

/** The greatest distance of a label of a column from its moment, in px. */
export const worstShift = ({ labels }: LabelColumn): number =>
  labels.reduce((worst, { placed, top }) => Math.max(worst, Math.abs(top - levelWith(placed))), 0);

/**
 * Places every label of a column if all of them have room; else those that have room, and clusters.
 */
export function fitColumn(
  placed: readonly Placed[],
  width: number,
  length: number,
  measure: Measure,
): LabelColumn {
  const mayFit = placed.length * leastPitch <= length;
  const labels = mayFit ? placed.map(({ event }) => tallLabel(event, width, measure)) : [];
  return mayFit && leastLength(labels) <= length
    ? placeColumn(placed, labels, length)
    : fillColumn(placed, width, length, measure);
}

/** An event with its label, or several in a cluster. */
type Item = (Tall & { readonly placed: Placed }) | [Placed, ...Placed[]];

/**
 * Places the labels that fit into a column of a given length, and clusters the others. An event
 * whose label would be too far below its moment, or beyond the end, joins the cluster of its
 * neighbours. An event too far below its moment is clustered without measuring its label.
 */
function fillColumn(
  placed: readonly Placed[],
  width: number,
  length: number,
  measure: Measure,
): LabelColumn {
  const items: Item[] = [];
  let free = 0;
  for (const one of placed) {
    const last = items.at(-1);
    const top = Math.max(levelWith(one), free);
    const isFar = top - levelWith(one) > furthest;
    if (Array.isArray(last) && (isFar || top + clusterSize.height > length)) {
      last.push(one);
      continue;
    }
    const label = isFar ? null : tallLabel(one.event, width, measure);
    if (label && top + label.height <= length) {
      items.push({ ...label, placed: one });
      free = top + label.height + gap;
    } else if (Array.isArray(last)) last.push(one);
    else if (last && top + clusterSize.height > length) {
      items[items.length - 1] = [last.placed, one];
      free += clusterSize.height - last.height;
    } else {
      items.push([one]);
      free = top + clusterSize.height + gap;
    }
  }
  return spreadItems(items, length);
}

function spreadItems(items: readonly Item[], length: number): LabelColumn {
  const wanted = items.map((item) =>
    Array.isArray(item)
      ? { at: levelWith(item[0]), extent: clusterSize.height }
      : { at: levelWith(item.placed), extent: item.height },
  );
  const tops = dodge(wanted, length, gap);
  return {
    labels: items.flatMap((item, index) =>
      Array.isArray(item) ? [] : { ...item, top: tops[index] ?? 0 },
    ),
    counts: items.flatMap((item, index) =>
      Array.isArray(item) ? { clustered: item, top: tops[index] ?? 0 } : [],
    ),
  };
}
