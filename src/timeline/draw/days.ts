import type { Element } from 'hast';
import { element } from '../../draw/tree.ts';
import type { Day } from '../../model/date.ts';
import { tracks, type Track } from '../../model/track.ts';
import { drawDay } from './dates.ts';
import { drawTrack } from './event.ts';
import { drawTrackNames, nothingRecorded, type TrackLabels } from './timeline.ts';

/** A day of a list by days: its drawn events, or the words for a day without any. */
export interface DayParts {
  readonly day: Day;
  /** The address of its page; null if it has none. */
  readonly href: string | null;
  /** Whether the page is about this day. */
  readonly isMarked: boolean;
  readonly items: Readonly<Record<Track, readonly Element[]>>;
  readonly ongoing: Readonly<Partial<Record<Track, string>>>;
}

/** A few days on the two clocks, day by day. */
export const drawDays = (labels: TrackLabels, days: readonly DayParts[]): Element =>
  element(
    'div',
    { class: 'clocks day-by-day' },
    ...drawTrackNames(labels),
    element('ol', {}, ...days.map((day) => drawDayParts(labels, day))),
  );

const drawDayParts = (
  labels: TrackLabels,
  { day, href, isMarked, items, ongoing }: DayParts,
): Element =>
  element(
    'li',
    { class: 'one-day', 'aria-current': isMarked && 'date' },
    drawDay(day, href),
    ...tracks.map((track) =>
      items[track].length > 0
        ? element('ul', { class: track }, ...items[track])
        : element(
            'p',
            { class: track },
            drawTrack(labels[track]),
            ongoing[track] ?? nothingRecorded,
          ),
    ),
  );

/** Events of the list whose day is not known, after the days. */
export const drawWithoutDay = (items: readonly Element[]): Element =>
  element('ul', { class: 'clocks without-day', 'aria-label': 'The day is not known' }, ...items);
