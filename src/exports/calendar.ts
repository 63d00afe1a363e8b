import ical, {
  ICalCalendarMethod,
  ICalEventTransparency,
  type ICalEventData,
  type ICalLocation,
} from 'ical-generator';
import { pathOf } from '../model/address.ts';
import { findPlace } from '../model/corpus.ts';
import {
  addDays,
  firstDay,
  formatDate,
  isDoubted,
  isOpen,
  isToTheDay,
  lastKnownDay,
} from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { trackLabel } from '../model/story.ts';
import { certaintyOf } from '../model/confidence.ts';
import { gradedTitle, placeNamesOf, publishersOf } from '../model/event-words.ts';
import { modifiedOf, momentOf } from './modified.ts';
import type { Publication } from '../model/publication.ts';

/**
 * The events as a calendar (iCalendar, RFC 5545). An entry covers whole days, as precisely as the
 * date is known: an event of a month fills the month. Its time stamps are days from the content, so
 * the same content gives the same file.
 */
export const eventsCalendar = (publication: Publication): string => {
  const { name, description } = publication.corpus.story;
  return `${ical({
    name,
    description,
    url: publication.absolute('/data/events.ics'),
    prodId: { company: name, product: name, language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    events: publication.corpus.events.map((event) => entryOf(publication, event)),
  }).toString()}\r\n`;
};

function entryOf({ corpus, absolute }: Publication, event: Event): ICalEventData {
  const path = pathOf('event', event.id);
  const changed = momentOf(modifiedOf(corpus, path) ?? lastKnownDay(event.date));
  return {
    id: uidOf(event),
    stamp: changed,
    lastModified: changed,
    allDay: true,
    start: momentOf(firstDay(event.date)),
    // An all-day event ends on the day after its last.
    end: momentOf(addDays(lastKnownDay(event.date), 1)),
    summary: gradedTitle(event),
    description: describe({ corpus, absolute }, event),
    url: absolute(path),
    categories: [{ name: trackLabel(corpus.story, event.track) }, { name: event.confidence }],
    // A past event should not show anybody as busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    location: locationOf({ corpus, absolute }, event),
    x: { 'X-EDTF-DATE': event.date },
  };
}

/** The permanent id of an event, which calendars use to recognise it: its oldest id. */
const uidOf = ({ id, formerly }: Event): string => `event-${formerly[0] ?? id}@two-clocks`;

function locationOf({ corpus }: Publication, event: Event): ICalLocation | null {
  const [main] = event.places.flatMap((id) => findPlace(corpus, id) ?? []);
  if (!main) return null;
  const { lat, lon } = main.position;
  return { title: placeNamesOf(corpus, event).join(', '), geo: { lat, lon } };
}

function describe({ corpus, absolute }: Publication, event: Event): string {
  const paragraphs = [
    event.facts.summary,
    whenInWords(event.date),
    `How sure: ${certaintyOf(event)}.`,
    event.note,
    `Sources: ${publishersOf(corpus, event).join('; ')}.`,
    absolute(pathOf('event', event.id)),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** What a calendar's days cannot show of a date; empty if they show all of it. */
function whenInWords(date: Event['date']): string {
  const words = `When: ${formatDate(date)}`;
  if (isDoubted(date)) return `${words}; the day is not certain.`;
  if (isOpen(date)) return `${words}; its end is not told.`;
  return isToTheDay(date) ? '' : `${words}; the day is not known.`;
}
