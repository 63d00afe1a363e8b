import type { Frame, TimelineEvent, TimelineLayout } from './types.ts';

/**
 * The layout of a list, which replaces a drawing that has no room: a label for every event, in
 * order.
 */
export const listLayout = (
  events: readonly TimelineEvent[],
  { orientation, width }: Frame,
): TimelineLayout => ({
  orientation,
  width,
  height: 0,
  axis: { start: 0, end: 0 },
  band: { x: 0, y: 0, width: 0, height: 0 },
  ticks: [],
  marks: [],
  bars: [],
  labels: events.map(({ id, track }) => ({
    id,
    track,
    lines: [],
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  })),
  leaders: [],
  clusters: [],
  emptyDays: [],
});
