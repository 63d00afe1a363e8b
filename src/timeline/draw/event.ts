import type { Element } from 'hast';
import { drawCertaintyMark } from '../../draw/certainty-mark.ts';
import { element } from '../../draw/tree.ts';
import { isDay, isToTheDay, machineDate } from '../../model/date.ts';
import { labelWords } from '../layout/label-text.ts';
import type { TimelineEvent } from '../layout/types.ts';

/** An event as the lists of timelines show it, with what `<time-line>` reads from them. */
export interface EventItem extends TimelineEvent {
  /** The address of its page. */
  readonly href: string;
  readonly claimedBy: string | null;
  /** Ids, if the timeline can be filtered by them; else empty. */
  readonly places: readonly string[];
  readonly people: readonly string[];
}

/** What a list item has besides its event. */
export interface EventItemOptions {
  /** The id of the item in the page, for `#event-…`. */
  readonly id?: string | null;
  /** Whether the page is about the event. */
  readonly isMarked?: boolean;
  /** Whether its mark is alone, without room for words. */
  readonly isApart?: boolean;
  /**
   * Whether it is in a list by days. Under the heading of its day the date need not be shown again;
   * after all days the item shows that its day is not known.
   */
  readonly isByDays?: boolean;
}

/**
 * An event in the list of a timeline, printed or moving: a link with track, date, title and
 * certainty, and its mark. `track` is the name of its track.
 */
export const drawEvent = (
  event: EventItem,
  track: string,
  { id = null, isMarked = false, isApart = false, isByDays = false }: EventItemOptions = {},
): Element =>
  element(
    'li',
    {
      id,
      class: isApart && 'apart',
      'data-event': event.id,
      'data-date': event.date,
      'data-track': event.track,
      'data-confidence': event.confidence,
      'data-claimed-by': event.claimedBy,
      'data-places': event.places.join(' ') || null,
      'data-people': event.people.join(' ') || null,
    },
    drawLabel(event, track, isMarked, isByDays),
  );

function drawLabel(event: EventItem, track: string, isMarked: boolean, isByDays: boolean): Element {
  const { title, certainty } = labelWords(event);
  return element(
    'a',
    { href: event.href, 'aria-current': isMarked && 'true' },
    drawTrack(track),
    drawWhen(event, isByDays),
    ' ',
    element('span', { class: 'title' }, title),
    ...(certainty === null ? [] : [' ', element('small', {}, certainty)]),
    drawCertaintyMark(),
  );
}

/** The track that something belongs to, for readers who cannot see its position. */
export const drawTrack = (track: string): Element =>
  element('span', { class: 'visually-hidden' }, `${track}: `);

/** The date of an event; the `datetime` attribute has the part of it that is certain. */
function drawWhen(event: EventItem, isByDays: boolean): Element {
  const datetime = machineDate(event.date);
  const isUnseen = isByDays && isDay(event.date);
  return element(
    datetime === null ? 'span' : 'time',
    { class: isUnseen ? 'when visually-hidden' : 'when', datetime },
    labelWords(event).date,
    !isToTheDay(event.date) &&
      element(
        'span',
        { class: isByDays ? 'unknown-day' : 'visually-hidden' },
        ', the day is not known:',
      ),
  );
}
