import type { Placed } from './drawing.ts';
import { gatheredSize, type Group } from './gather.ts';
import { breakLabel, labelType, labelWords, markIndent, type Measure } from './words.ts';

/** Px between two labels of a column. */
const gap = 8;

/** How far a label may stand from its moment, in px, before it gathers with others. */
const furthest = 64;

/** A label or a mark with a count in a column. */
export interface Row {
  readonly top: number;
  readonly height: number;
}

export interface LabelRow extends Row {
  readonly placed: Placed;
  readonly lines: number;
}

export interface GroupRow extends Row {
  readonly group: Group;
}

/** One side of a vertical drawing. */
export interface Column {
  readonly labels: readonly LabelRow[];
  readonly groups: readonly GroupRow[];
}

interface Wanted {
  /** Where it would best start, and how tall it is, in px. */
  readonly at: number;
  readonly height: number;
}

/** Labels of a column with what they would take, in order of time. */
export interface Tall {
  readonly placed: Placed;
  readonly lines: number;
  readonly height: number;
}

/** How tall each label of a column of a width in px is. */
export function tallLabels(
  placed: readonly Placed[],
  width: number,
  measure: Measure,
): readonly Tall[] {
  return placed.map((one) => tallLabel(one, width, measure));
}

function tallLabel(placed: Placed, width: number, measure: Measure): Tall {
  const { count } = breakLabel(labelWords(placed.event), width, measure, markIndent);
  return { placed, lines: count, height: count * labelType.line };
}

/** A label's first line is level with its moment, where there is room. */
const best = ({ from }: Placed) => from - labelType.line / 2;

/** Px that a column of labels takes at least. */
export const leastLength = (labels: readonly Tall[]): number =>
  labels.reduce((sum, { height }) => sum + height + gap, 0);

/** Places every label of a column as near to its moment as the others let it, within a length. */
export function placeColumn(labels: readonly Tall[], length: number): Column {
  const tops = spread(
    labels.map(({ placed, height }) => ({ at: best(placed), height })),
    length,
  );
  return {
    labels: labels.map((label, index) => ({ ...label, top: tops[index] ?? 0 })),
    groups: [],
  };
}

/** The furthest that a label of a column stands from its moment, in px. */
export const worstShift = ({ labels }: Column): number =>
  labels.reduce((worst, { placed, top }) => Math.max(worst, Math.abs(top - best(placed))), 0);

/**
 * Places what fits into a column of a fixed length and gathers the rest: an event whose label would
 * stand too far below its moment joins a mark with a count.
 */
export function fillColumn(
  placed: readonly Placed[],
  width: number,
  length: number,
  measure: Measure,
): Column {
  const items: (Tall | Placed[])[] = [];
  let cursor = 0;
  for (const one of placed) {
    const top = Math.max(best(one), cursor);
    const label = top - best(one) <= furthest ? tallLabel(one, width, measure) : null;
    const last = items.at(-1);
    if (label && top + label.height <= length) {
      items.push(label);
      cursor = top + label.height + gap;
    } else if (Array.isArray(last)) last.push(one);
    else if (last && cursor + gatheredSize.across > length) {
      items[items.length - 1] = [last.placed, one];
      cursor += gatheredSize.across - last.height;
    } else {
      items.push([one]);
      cursor = top + gatheredSize.across + gap;
    }
  }
  return placeItems(items, length);
}

function placeItems(items: readonly (Tall | readonly Placed[])[], length: number): Column {
  const tops = spread(
    items.map((item) =>
      'placed' in item
        ? { at: best(item.placed), height: item.height }
        : { at: item[0] ? best(item[0]) : 0, height: gatheredSize.across },
    ),
    length,
  );
  const labels: LabelRow[] = [];
  const groups: GroupRow[] = [];
  items.forEach((item, index) => {
    const top = tops[index] ?? 0;
    if ('placed' in item) labels.push({ ...item, top });
    else groups.push({ top, height: gatheredSize.across, group: { at: top, placed: item } });
  });
  return { labels, groups };
}

/**
 * Starts for boxes in a given order, none overlapping, as near to where each would best be as can
 * be by the sum of squares: isotonic regression of starts less what stands before, by pooling
 * neighbours that are out of order (Ayer and others 1955, "pool adjacent violators").
 */
export function spread(wanted: readonly Wanted[], length: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  const before: number[] = [];
  let taken = 0;
  for (const { at, height } of wanted) {
    before.push(taken);
    let block = { sum: at - taken, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
    taken += height + gap;
  }
  const most = Math.max(0, length - (taken - gap));
  const starts = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.min(Math.max(mean(block), 0), most)),
  );
  return starts.map((start, index) => start + (before[index] ?? 0));
}

const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;
