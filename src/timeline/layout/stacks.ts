import type { Placed } from './types.ts';
import type { ClusteredEvents } from './cluster.ts';
import { dodge, takenBy } from './dodge.ts';
import {
  breakLabel,
  labelType,
  labelWords,
  markIndent,
  markRadius,
  type Measure,
} from './label-text.ts';

/** Px between the labels of a stack, and between the labels of two stacks. */
export const stackGaps = { above: 8, beside: 14 } as const;

/** The greatest width of a label with its mark, in px. */
export const widestLabel = 148;

/** A label with its size in px, its mark included. */
export interface Sized {
  readonly placed: Placed;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/**
 * Labels of events close in time, one above the other, in order of time. Events whose labels have
 * no room are counted in a cluster at the end.
 */
export interface Stack {
  /** The left edge of the labels, in px along the band. */
  readonly at: number;
  readonly labels: readonly Sized[];
  readonly clustered: ClusteredEvents | null;
  readonly height: number;
}

/**
 * Places every label of a side as near to the band and to its moment as the others allow. It starts
 * with a stack for every moment, joins neighbours one by one, and keeps the best result.
 */
export function placeStacks(
  placed: readonly Placed[],
  length: number,
  measure: Measure,
): readonly Stack[] {
  const widest = Math.min(widestLabel, length);
  let groups = groupByMoment(placed.map((one) => sizeLabel(one, widest, measure)));
  let best = stand(groups, length);
  for (let pair = nextToJoin(groups, length); pair !== null; pair = nextToJoin(groups, length)) {
    groups = joinAt(groups, pair);
    const stacks = stand(groups, length);
    if (costOf(stacks, length) <= costOf(best, length)) best = stacks;
  }
  return best;
}

/** The function that places all labels of a track, in a drawing that may be as high as it needs. */
export type PlaceStacks = typeof placeStacks;

/** Breaks a label into lines no longer than `widest`, and returns it with its size in px. */
export function sizeLabel(placed: Placed, widest: number, measure: Measure): Sized {
  const room = Math.max(1, widest - markIndent);
  const { texts, width } = breakLabel(labelWords(placed.event), room, measure);
  const height = texts.length * labelType.line;
  return { placed, width: markIndent + width, height, lines: texts };
}

/** The height of a stack of labels with the gaps between them, in px. */
export const heightOf = (labels: readonly Sized[]): number =>
  takenBy(
    labels.map(({ height }) => height),
    stackGaps.above,
  );

const widthOf = (labels: readonly Sized[]): number =>
  labels.reduce((most, { width }) => Math.max(most, width), 0);

/** Labels that share a stack, with the mean of their moments and their size, in px. */
interface LabelGroup {
  readonly labels: readonly Sized[];
  readonly moment: number;
  readonly width: number;
  readonly height: number;
}

const groupOf = (labels: readonly Sized[]): LabelGroup => ({
  labels,
  moment: labels.reduce((sum, { placed }) => sum + placed.from, 0) / labels.length,
  width: widthOf(labels),
  height: heightOf(labels),
});

/** One group for every moment with events. */
function groupByMoment(labels: readonly Sized[]): readonly LabelGroup[] {
  const moments = new Map<number, Sized[]>();
  for (const label of labels) {
    const moment = Math.round(label.placed.from);
    moments.set(moment, [...(moments.get(moment) ?? []), label]);
  }
  return [...moments.values()].map(groupOf);
}

/** Places groups as near as possible to their moments. */
function stand(groups: readonly LabelGroup[], length: number): readonly Stack[] {
  const starts = dodge(
    groups.map(({ moment, width }) => ({ at: moment - markRadius, extent: width })),
    length,
    stackGaps.beside,
  );
  return groups.map(({ labels, height }, index) => ({
    at: starts[index] ?? 0,
    labels,
    clustered: null,
    height,
  }));
}

/**
 * The cost of stacks in px: the height of the tallest, plus the mean distance of labels from their
 * moments.
 */
function costOf(stacks: readonly Stack[], length: number): number {
  const end = Math.max(0, ...stacks.map(({ at, labels }) => at + widthOf(labels)));
  const tallest = Math.max(0, ...stacks.map(({ height }) => height));
  const shifts = stacks.flatMap(({ at, labels }) =>
    labels.map(({ placed }) => Math.abs(at + markRadius - placed.from)),
  );
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, shifts.length);
  return end > length ? Infinity : tallest + mean;
}

/**
 * The index of the first of the two neighbours that are best joined: close in time and low
 * together. Groups that do not collide are left alone, unless all groups together are too long.
 */
function nextToJoin(groups: readonly LabelGroup[], length: number): number | null {
  const isTooLong =
    takenBy(
      groups.map(({ width }) => width),
      stackGaps.beside,
    ) > length;
  let best: number | null = null;
  let least = Infinity;
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    if (!next) break;
    const distance = next.moment - group.moment;
    const cost = distance + group.height + next.height;
    const collide = distance < group.width + stackGaps.beside;
    if ((collide || isTooLong) && cost < least) [best, least] = [index, cost];
  }
  return best;
}

const joinAt = (groups: readonly LabelGroup[], index: number): readonly LabelGroup[] => [
  ...groups.slice(0, index),
  groupOf(groups.slice(index, index + 2).flatMap(({ labels }) => labels)),
  ...groups.slice(index + 2),
];
