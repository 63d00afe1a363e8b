import type { Placed } from './types.ts';
import { clusterSize } from './cluster.ts';
import { heightOf, stackGaps, sizeLabel, widestLabel, type Stack, type Sized } from './stacks.ts';
import { markRadius, type Measure } from './label-text.ts';

/**
 * A stack further than this from the moment of an event, in px, does not take the event: it joins a
 * cluster.
 */
const furthest = 96;

/** A stack of its own needs at least this width, in px. */
const narrowest = 80;

/** A stack while it is being filled. */
interface Filling {
  readonly at: number;
  readonly labels: Sized[];
  width: number;
  clustered: [Placed, ...Placed[]] | null;
}

/**
 * Places the labels that fit into a height, and clusters the others. An event joins the last stack
 * if that has room, or starts a new one if that would be near enough, or else joins the cluster of
 * the last stack. If a day, which is `day` px long, has room for a label, no label is wider than
 * it, so that each day has stacks of its own.
 */
export function fillStacks(
  placed: readonly Placed[],
  length: number,
  height: number,
  day: number,
  measure: Measure,
): readonly Stack[] {
  const column = day - stackGaps.beside;
  const widest = Math.min(widestLabel, length, column < narrowest ? Infinity : column);
  const stacks: Filling[] = [];
  for (const one of placed) {
    const stack = stacks.at(-1);
    const wanted = Math.max(0, one.from - markRadius);
    const free = stack ? stack.at + stack.width + stackGaps.beside : 0;
    const canStart = free - wanted <= furthest && free + narrowest <= length;
    if (stack?.clustered && !canStart) {
      stack.clustered.push(one);
      continue;
    }
    const label = sizeLabel(one, widest, measure);
    if (stack && wanted < free && hasRoom(stack, label, length, height)) {
      stack.labels.push(label);
      stack.width = Math.max(stack.width, label.width);
    } else if (canStart && free + label.width <= length) {
      stacks.push(newStack(label, Math.min(Math.max(free, wanted), length - label.width), height));
    } else if (stack?.clustered) stack.clustered.push(one);
    else if (stack) stack.clustered = [one];
  }
  return stacks.map(({ at, labels, clustered }) => ({
    at,
    labels,
    clustered,
    height: heightOf(labels) + (clustered ? countHeight : 0),
  }));
}

/** The height of a cluster on a stack with its gap, in px. */
const countHeight = clusterSize.height + stackGaps.above;

function hasRoom(stack: Filling, label: Sized, length: number, height: number): boolean {
  const isFree = !stack.clustered && stack.at + label.width <= length;
  return isFree && heightOf([...stack.labels, label]) + countHeight <= height;
}

/** A new stack with a label, or with a cluster of one if the label is too tall. */
const newStack = (label: Sized, at: number, height: number): Filling => ({
  at,
  ...(label.height + countHeight <= height
    ? { labels: [label], width: label.width, clustered: null }
    : { labels: [], width: clusterSize.width, clustered: [label.placed] }),
});
