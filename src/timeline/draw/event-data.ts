import { fragmentOf } from '../../model/address.ts';
import { findPerson, findPlace, sourcesOf, type Corpus } from '../../model/corpus.ts';
import type { Event } from '../../model/event.ts';

/** What `<time-line>` reads of an event from its list item, besides the words and the link in it. */
export interface EventData {
  /** Where `#event-…` leads, on whichever list of the page is the first to tell of the event. */
  readonly id: string | undefined;
  readonly 'data-event': string;
  readonly 'data-date': string;
  readonly 'data-track': string;
  readonly 'data-confidence': string;
  readonly 'data-claimed-by': string | undefined;
  /** Who published what it rests on, each once: `AP, Reuters`. */
  readonly 'data-sources': string;
  /** Ids with spaces between, where the timeline can be filtered by them. */
  readonly 'data-places': string | undefined;
  readonly 'data-people': string | undefined;
}

/** What a list item says beyond the event. */
export interface EventDataOptions {
  /** Whether the timeline can be filtered by place and person. */
  readonly filtered?: boolean;
  /** The events to which `#event-…` leads in this list. */
  readonly led?: readonly Event[];
}

/** The attributes of an event's list item in a timeline: `<li {...eventData(…)}>`. */
export const eventData = (
  corpus: Corpus,
  event: Event,
  { filtered = false, led = [] }: EventDataOptions,
): EventData => ({
  id: led.includes(event) ? fragmentOf('event', event.id) : undefined,
  'data-event': event.id,
  'data-date': event.date,
  'data-track': event.track,
  'data-confidence': event.confidence,
  'data-claimed-by': event.claimedBy,
  'data-sources': publishersOf(corpus, event).join(', '),
  'data-places': filtered ? event.places.join(' ') : undefined,
  'data-people': filtered ? event.people.join(' ') : undefined,
});

const publishersOf = (corpus: Corpus, event: Event): readonly string[] => [
  ...new Set(sourcesOf(corpus, event).map(({ publisher }) => publisher)),
];

/** A filter of a timeline: its name in the address, its words, and the ids to choose from. */
export interface FilterChoice {
  readonly name: 'place' | 'person';
  readonly label: string;
  /** What stands for all of them. */
  readonly any: string;
  readonly options: readonly (readonly [id: string, words: string])[];
}

/** The places and people of some events as filters, by name. */
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
