import type { TimeRange } from './axis.ts';
import type { Frame, TimelineEvent, TimelineLayout } from './types.ts';
import { layOutHorizontally } from './horizontal.ts';
import type { PlaceStacks } from './stacks.ts';
import { listLayout } from './list.ts';
import { isInTimeRange } from './moments.ts';
import { layOutVertically } from './vertical.ts';
import type { Measure } from './label-text.ts';

/** The least width and height, in px, that has room for labels on both sides. */
const smallest = 200;

/**
 * Lays out the events of a range of time in a frame: all positions in px. Pure, so that the build
 * and the browser draw alike; `measure` returns the width of words.
 *
 * Events must be in order of time (`compareEvents`); those outside the range are left out. A frame
 * of less than 200 px, or a range that ends where or before it starts, gives an empty drawing; a
 * range without events gives a band of dates and empty days. A horizontal frame without a height
 * needs `placeStacks`; moving views have a height, and so do not carry it to the reader.
 */
export function layOutTimeline(
  events: readonly TimelineEvent[],
  range: TimeRange,
  frame: Frame,
  measure: Measure,
  placeStacks: PlaceStacks | null = null,
): TimelineLayout {
  const hasRoom = frame.width >= smallest && (frame.height ?? Infinity) >= smallest;
  if (!hasRoom || !(range.to > range.from)) return listLayout([], { ...frame, width: 0 });
  const shown = events.filter((event) => isInTimeRange(event, range));
  return frame.orientation === 'horizontal'
    ? layOutHorizontally(shown, range, frame, measure, placeStacks)
    : layOutVertically(shown, range, frame, measure);
}
