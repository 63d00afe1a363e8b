import { firstDay, lastDay } from '../model/date.ts';
import { tracks } from '../model/track.ts';
import type { Stretch, Tick } from './axis.ts';
import { boxBeside, type Band } from './beside.ts';
import type { Box, EmptyDay, TimelineEvent } from './drawing.ts';

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The longest stretch, in days, whose empty days are told in words; longer ones show a gap. */
const longestTold = 10;

/**
 * The days on which a track has nothing, in a stretch of few days, where the place for the words is
 * not taken by the label of a neighbour.
 */
export function emptyDaysOf(
  events: readonly TimelineEvent[],
  { from, to }: Stretch,
  ticks: readonly Tick[],
  band: Band,
  room: { readonly near: number; readonly length: number; readonly depth: number },
  taken: readonly Box[],
): readonly EmptyDay[] {
  if (to - from > longestTold) return [];
  return tracks.flatMap((track) =>
    ticks

      .filter(
        ({ day, unit }) =>
          unit === 'day' && !events.some((event) => event.track === track && covers(event, day)),
      )
      .map(({ day, at }) => ({ day, track, ...boxBeside(band, track, { along: at, ...room }) }))
      .filter((box) => !taken.some((other) => overlap(box, other))),
  );
}

const covers = ({ date }: TimelineEvent, day: Tick['day']): boolean =>
  firstDay(date) <= day && lastDay(date) >= day;
