import { href } from '../../href.ts';
import { pathOf } from '../../model/address.ts';
import { findPerson, findPlace, type Corpus } from '../../model/corpus.ts';
import type { Event } from '../../model/event.ts';
import { publishersOf } from '../../model/event-words.ts';
import { trackLabel } from '../../model/story.ts';
import type { EventItem } from './event.ts';
import type { TrackLabels } from './timeline.ts';

/** What a list of a timeline tells of an event; `filtered` where it can be filtered by place and person. */
export const eventItemOf = (corpus: Corpus, event: Event, filtered: boolean): EventItem => ({
  id: event.id,
  title: event.title,
  date: event.date,
  track: event.track,
  confidence: event.confidence,
  href: href(pathOf('event', event.id)),
  claimedBy: event.claimedBy ?? null,
  sources: publishersOf(corpus, event).join(', '),
  places: filtered ? event.places : [],
  people: filtered ? event.people : [],
});

/** Where it stands who published what events rest on, which the cards of a moving timeline say. */
export const eventSourcesPath = '/timeline/sources.json';

/** Who published what each event rests on, each once, by its id: `AP, Reuters`. */
export const eventSources = (corpus: Corpus): Readonly<Record<string, string>> =>
  Object.fromEntries(
    corpus.events.map((event) => [event.id, publishersOf(corpus, event).join(', ')]),
  );

/** What the clocks of a story are called. */
export const trackLabelsOf = ({ story }: Corpus): TrackLabels => ({
  talks: trackLabel(story, 'talks'),
  offensive: trackLabel(story, 'offensive'),
});

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
