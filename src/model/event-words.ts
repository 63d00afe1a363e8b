import { findPlace, sourcesOf, type Corpus } from './corpus.ts';
import { formatDate, isDoubted } from './date.ts';
import type { Event } from './event.ts';

/** The title, and what is not sure of it: "Kafin taken (disputed)", "… (15 or 16 February 2016)". */
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

/** Who published what an event rests on, each once. */
export const publishersOf = (corpus: Corpus, event: Event): readonly string[] => [
  ...new Set(sourcesOf(corpus, event).map(({ publisher }) => publisher)),
];

/** The parties to the conflict behind what an event rests on, each once, where known. */
export const partiesOf = (corpus: Corpus, event: Event): readonly string[] => [
  ...new Set(sourcesOf(corpus, event).flatMap(({ party }) => party ?? [])),
];
