import { href } from '../../href.ts';
import { pathOf } from '../../model/address.ts';
import { findPerson, findPlace, type Corpus } from '../../model/corpus.ts';
import type { Event } from '../../model/event.ts';
import { publishersOf } from '../../model/event-words.ts';
import { trackLabel } from '../../model/story.ts';
import type { EventNote } from './card.ts';
import type { EventItem } from './event.ts';
import type { TrackLabels } from './timeline.ts';

/** What the list of a timeline says of an event. With `filtered`, also its places and people. */
export const eventItemOf = (event: Event, filtered: boolean): EventItem => ({
  id: event.id,
  title: event.title,
  date: event.date,
  track: event.track,
  confidence: event.confidence,
  href: href(pathOf('event', event.id)),
  claimedBy: event.claimedBy ?? null,
  places: filtered ? event.places : [],
  people: filtered ? event.people : [],
});

/** The path of the file with what the cards of moving timelines say beyond the page. */
export const eventNotesPath = '/timeline/cards.json';

/** What the card of each event says beyond the page, by the id of the event. */
export const eventNotes = (corpus: Corpus): Readonly<Record<string, EventNote>> =>
  Object.fromEntries(
    corpus.events.map((event) => [
      event.id,
      { summary: event.facts.summary, sources: publishersOf(corpus, event).join(', ') },
    ]),
  );

/** The names of a story's two tracks. */
export const trackLabelsOf = ({ story }: Corpus): TrackLabels => ({
  talks: trackLabel(story, 'talks'),
  offensive: trackLabel(story, 'offensive'),
});

/** A filter of a timeline: its key in the address, its label, and the ids to choose from. */
export interface FilterChoice {
  readonly name: 'place' | 'person';
  readonly label: string;
  /** The label for no filter. */
  readonly any: string;
  readonly options: readonly (readonly [id: string, words: string])[];
}

/** Filters for the places and people of some events, each sorted by name. */
export function filterChoices(corpus: Corpus, events: readonly Event[]): readonly FilterChoice[] {
  const byName = (records: readonly ({ id: string; name: string } | null)[]) =>
    records
      .flatMap((record) => (record ? [[record.id, record.name] as const] : []))
      .sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const places = new Set(events.flatMap((event) => event.places));
  const people = new Set(events.flatMap((event) => event.people));
  return [
    {
      name: 'place',
      label: 'Place',
      any: 'any place',
      options: byName([...places].map((id) => findPlace(corpus, id))),
    },
    {
      name: 'person',
      label: 'Who',
      any: 'anybody',
      options: byName([...people].map((id) => findPerson(corpus, id))),
    },
  ];
}
