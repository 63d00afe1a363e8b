import type { Placed } from './types.ts';
import { gatheredSize } from './cluster.ts';
import { heightOf, mastGaps, sizeLabel, widestLabel, type Mast, type Sized } from './stacks.ts';
import { markRadius, type Measure } from './label-text.ts';

/** How far a mast may stand from a moment, in px, before the event gathers with others. */
const furthest = 96;

/** The least width, in px, that is worth a mast of its own. */
const narrowest = 80;

/** A mast while it is being filled. */
interface Filling {
  readonly at: number;
  readonly labels: Sized[];
  width: number;
  gathered: [Placed, ...Placed[]] | null;
}

/**
 * Places what fits within a height and gathers the rest: an event joins the last mast while that
 * has room, starts one of its own where that would stand near enough, and else is counted with
 * those for whom the last mast had no room. Most of ten thousand are counted unmeasured. Where a
 * day, `day` px long, has room for labels, none is wider: each day then has masts of its own.
 */
export function fillMasts(
  placed: readonly Placed[],
  length: number,
  height: number,
  day: number,
  measure: Measure,
): readonly Mast[] {
  const column = day - mastGaps.beside;
  const widest = Math.min(widestLabel, length, column < narrowest ? Infinity : column);
  const masts: Filling[] = [];
  for (const one of placed) {
    const mast = masts.at(-1);
    const wanted = Math.max(0, one.from - markRadius);
    const free = mast ? mast.at + mast.width + mastGaps.beside : 0;
    const canStart = free - wanted <= furthest && free + narrowest <= length;
    if (mast?.gathered && !canStart) {
      mast.gathered.push(one);
      continue;
    }
    const label = sizeLabel(one, widest, measure);
    if (mast && wanted < free && hasRoom(mast, label, length, height)) {
      mast.labels.push(label);
      mast.width = Math.max(mast.width, label.width);
    } else if (canStart && free + label.width <= length) {
      masts.push(newMast(label, Math.min(Math.max(free, wanted), length - label.width), height));
    } else if (mast?.gathered) mast.gathered.push(one);
    else if (mast) mast.gathered = [one];
  }
  return masts.map(({ at, labels, gathered }) => ({
    at,
    labels,
    gathered,
    height: heightOf(labels) + (gathered ? countHeight : 0),
  }));
}

/** What a mark with a count takes on a mast, in px. */
const countHeight = gatheredSize.height + mastGaps.above;

function hasRoom(mast: Filling, label: Sized, length: number, height: number): boolean {
  const isFree = !mast.gathered && mast.at + label.width <= length;
  return isFree && heightOf([...mast.labels, label]) + countHeight <= height;
}

/** A mast that starts with a label, or with a count of one where even that is too tall. */
const newMast = (label: Sized, at: number, height: number): Filling => ({
  at,
  ...(label.height + countHeight <= height
    ? { labels: [label], width: label.width, gathered: null }
    : { labels: [], width: gatheredSize.width, gathered: [label.placed] }),
});
