import { firstDay, lastDay } from '../model/date.ts';
import { tracks } from '../model/track.ts';
import type { Tick } from './axis.ts';
import { boxBeside, type Band } from './beside.ts';
import type { Box, EmptyDay, TimelineEvent } from './drawing.ts';

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * The days on which a track has nothing, where days are ticked one by one and the place for the
 * words is not taken by the label of a neighbour.
 */
export function emptyDaysOf(
  events: readonly TimelineEvent[],
  ticks: readonly Tick[],
  band: Band,
  room: { readonly near: number; readonly length: number; readonly depth: number },
  taken: readonly Box[],
): readonly EmptyDay[] {
  return tracks.flatMap((track) =>
    ticks
      .filter(({ day }) => !events.some((event) => event.track === track && covers(event, day)))
      .map(({ day, at }) => ({ day, track, ...boxBeside(band, track, { along: at, ...room }) }))
      .filter((box) => !taken.some((other) => overlap(box, other))),
  );
}

const covers = ({ date }: TimelineEvent, day: Tick['day']): boolean =>
  firstDay(date) <= day && lastDay(date) >= day;
