import type { Placed } from './types.ts';
import type { Gathering } from './cluster.ts';
import { spread, takenBy } from './dodge.ts';
import {
  breakLabel,
  labelType,
  labelWords,
  markIndent,
  markRadius,
  type Measure,
} from './label-text.ts';

/** Px between two labels on a mast, and between the labels of two masts. */
export const mastGaps = { above: 8, beside: 14 } as const;

/** The widest a label may be, in px, its mark included. */
export const widestLabel = 148;

/** A label with what it takes, in px, its mark included. */
export interface Sized {
  readonly placed: Placed;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/**
 * Labels of events that follow closely, one above the other on one mast, in order of time. Those
 * for whom there is no room left stand under them as one mark with a count.
 */
export interface Mast {
  /** Px along the band, of the labels' left edge. */
  readonly at: number;
  readonly labels: readonly Sized[];
  readonly gathered: Gathering | null;
  readonly height: number;
}

/**
 * Places every label of a side, as near to the band and to its moment as the others let it: starts
 * with a mast for every moment, joins neighbours step by step, and keeps the best step.
 */
export function placeMasts(
  placed: readonly Placed[],
  length: number,
  measure: Measure,
): readonly Mast[] {
  const widest = Math.min(widestLabel, length);
  let stacks = stackMoments(placed.map((one) => sizeLabel(one, widest, measure)));
  let best = stand(stacks, length);
  for (let pair = nextToJoin(stacks, length); pair !== null; pair = nextToJoin(stacks, length)) {
    stacks = joinAt(stacks, pair);
    const masts = stand(stacks, length);
    if (costOf(masts, length) <= costOf(best, length)) best = masts;
  }
  return best;
}

/** How the labels of a side are placed where the drawing may be as high as they need. */
export type PlaceMasts = typeof placeMasts;

export function sizeLabel(placed: Placed, widest: number, measure: Measure): Sized {
  const room = Math.max(1, widest - markIndent);
  const { texts, width } = breakLabel(labelWords(placed.event), room, measure);
  const height = texts.length * labelType.line;
  return { placed, width: markIndent + width, height, lines: texts };
}

export const heightOf = (labels: readonly Sized[]): number =>
  takenBy(
    labels.map(({ height }) => height),
    mastGaps.above,
  );

const widthOf = (labels: readonly Sized[]): number =>
  labels.reduce((most, { width }) => Math.max(most, width), 0);

/** Labels that share a mast, with the mean of their moments and what they take, in px. */
interface Stack {
  readonly labels: readonly Sized[];
  readonly moment: number;
  readonly width: number;
  readonly height: number;
}

const stackOf = (labels: readonly Sized[]): Stack => ({
  labels,
  moment: labels.reduce((sum, { placed }) => sum + placed.from, 0) / labels.length,
  width: widthOf(labels),
  height: heightOf(labels),
});

/** One stack for every moment that has events. */
function stackMoments(labels: readonly Sized[]): readonly Stack[] {
  const moments = new Map<number, Sized[]>();
  for (const label of labels) {
    const moment = Math.round(label.placed.from);
    moments.set(moment, [...(moments.get(moment) ?? []), label]);
  }
  return [...moments.values()].map(stackOf);
}

/** Stacks at the places nearest to their moments. */
function stand(stacks: readonly Stack[], length: number): readonly Mast[] {
  const starts = spread(
    stacks.map(({ moment, width }) => ({ at: moment - markRadius, extent: width })),
    length,
    mastGaps.beside,
  );
  return stacks.map(({ labels, height }, index) => ({
    at: starts[index] ?? 0,
    labels,
    gathered: null,
    height,
  }));
}

/** How good masts are, the less the better: px of height, and of the mean distance from a moment. */
function costOf(masts: readonly Mast[], length: number): number {
  const end = Math.max(0, ...masts.map(({ at, labels }) => at + widthOf(labels)));
  const tallest = Math.max(0, ...masts.map(({ height }) => height));
  const shifts = masts.flatMap(({ at, labels }) =>
    labels.map(({ placed }) => Math.abs(at + markRadius - placed.from)),
  );
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, shifts.length);
  return end > length ? Infinity : tallest + mean;
}

/**
 * The first of the two neighbours that best share a mast: near in time and low together. Those that
 * can stand apart are left alone, unless all of them together are too long.
 */
function nextToJoin(stacks: readonly Stack[], length: number): number | null {
  const isTooLong =
    takenBy(
      stacks.map(({ width }) => width),
      mastGaps.beside,
    ) > length;
  let best: number | null = null;
  let least = Infinity;
  for (const [index, stack] of stacks.entries()) {
    const next = stacks[index + 1];
    if (!next) break;
    const distance = next.moment - stack.moment;
    const cost = distance + stack.height + next.height;
    const collide = distance < stack.width + mastGaps.beside;
    if ((collide || isTooLong) && cost < least) [best, least] = [index, cost];
  }
  return best;
}

const joinAt = (stacks: readonly Stack[], index: number): readonly Stack[] => [
  ...stacks.slice(0, index),
  stackOf(stacks.slice(index, index + 2).flatMap(({ labels }) => labels)),
  ...stacks.slice(index + 2),
];
