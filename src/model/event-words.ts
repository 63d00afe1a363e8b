import { findPlace, sourcesOf, type Corpus } from './corpus.ts';
import { formatDate, isDoubted } from './date.ts';
import type { Event } from './event.ts';

/** The title, with what is uncertain: "Kafin taken (disputed)", "… (15 or 16 February 2016)". */
export function gradedTitle({ title, date, confidence }: Event): string {
  const doubts = [
    isDoubted(date) ? formatDate(date) : '',
    confidence === 'confirmed' ? '' : confidence,
  ].filter(Boolean);
  return doubts.length > 0 ? `${title} (${doubts.join(', ')})` : title;
}

/** The names of the places of an event, the main one first; empty for an event without place. */
export const placeNamesOf = (corpus: Corpus, event: Event): readonly string[] =>
  event.places.flatMap((id) => findPlace(corpus, id)?.name ?? []);

/** The publishers of an event's sources, each once. */
export const publishersOf = (corpus: Corpus, event: Event): readonly string[] => [
  ...new Set(sourcesOf(corpus, event).map(({ publisher }) => publisher)),
];

/** The parties to the conflict among an event's sources, each once, as far as known. */
export const partiesOf = (corpus: Corpus, event: Event): readonly string[] => [
  ...new Set(sourcesOf(corpus, event).flatMap(({ party }) => party ?? [])),
];
