import { isToTheDay } from '../../model/date.ts';
import type { TimeRange } from './axis.ts';
import type { MovingEvent } from './view.ts';

/**
 * Counts events by the pixel at which they begin, on an axis of `length` px. Earlier events count
 * at the first pixel. Events known only by month or year are not counted.
 */
export function countByPixel(
  events: readonly MovingEvent[],
  { from, to }: TimeRange,
  length: number,
): readonly number[] {
  const counts = new Array<number>(length).fill(0);
  for (const event of events) {
    if (!isToTheDay(event.date)) continue;
    const at = Math.max(0, Math.floor(((event.from - from) / (to - from)) * length));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
