import { covers, dayNumber } from '../../model/date.ts';
import { tracks } from '../../model/track.ts';
import type { TimeRange, Tick } from './axis.ts';
import { boxBeside, type Band } from './band.ts';
import type { Box, EmptyDay, TimelineEvent } from './types.ts';

/** Whether two boxes overlap. */
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The longest range, in days, whose empty days are labelled; longer ones only show a gap. */
export const longestInWords = 10;

/**
 * The size of the words for an empty day in px, and how far before the start of the day they begin.
 */
interface Room {
  readonly before: number;
  readonly length: number;
  readonly near: number;
  readonly depth: number;
}

/**
 * The days without events of each track, in a short range, if the words have room and cover no
 * label.
 */
export function emptyDaysOf(
  events: readonly TimelineEvent[],
  { from, to }: TimeRange,
  ticks: readonly Tick[],
  band: Band,
  room: Room,
  taken: readonly Box[],
): readonly EmptyDay[] {
  const [first, second] = ticks;
  const isRoomy = !first || !second || second.at - first.at >= room.length;
  if (to - from > longestInWords || !isRoomy) return [];
  return tracks.flatMap((track) =>
    ticks
      .filter(({ day, unit }) => unit === 'day' && dayNumber(day) + 1 <= to)
      .filter(
        ({ day }) => !events.some((event) => event.track === track && covers(event.date, day)),
      )
      .map(({ day, at }) => ({
        day,
        track,
        ...boxBeside(band, track, { along: at - room.before, ...room }),
      }))
      .filter((box) => !taken.some((other) => overlap(box, other))),
  );
}
