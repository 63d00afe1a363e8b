import { groundLabels } from './confidence.ts';
import type { ControlRecord } from './control.ts';
import { isSingleSource, sourcesOf, type Corpus } from './corpus.ts';
import { formatDate } from './date.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';

/** A record that states something about the war, with its sources and a confidence. */
export type Graded = Event | Figure | ControlRecord;

/** Every event, figure and change of control. */
export const gradedRecords = ({ events, figures, control }: Corpus): readonly Graded[] => [
  ...events,
  ...figures,
  ...control,
];

/**
 * A record for a report: `event:ratyan`, `figure:besieged`, `control:ratyan of 5 February 2016`.
 */
export function recordName(record: Graded): string {
  if ('title' in record) return `event:${record.id}`;
  if ('topic' in record) return `figure:${record.id}`;
  return `control:${record.place} of ${formatDate(record.date)}`;
}

/**
 * The parties to the conflict that a record rests on, if all its sources are theirs or it is their
 * claim: "Iran and Russia". Null for any other record.
 */
export function partyBehind(corpus: Corpus, record: Graded): string | null {
  const sources = sourcesOf(corpus, record);
  const parties = [...new Set(sources.flatMap(({ party }) => party ?? []))];
  if (sources.length > 0 && sources.every(({ party }) => party !== undefined))
    return parties.join(' and ');
  return 'claimedBy' in record && record.claimedBy ? record.claimedBy : null;
}

/** Why an event counts as confirmed although it rests on one source; null if it does not say. */
export const groundsOf = ({ grounds }: Event): string | null =>
  grounds === undefined ? null : groundLabels[grounds];

/** Confirmed events that rest on one source, other than an official document. */
export const confirmedOnOneSource = (corpus: Corpus): readonly Event[] =>
  corpus.events.filter(
    (event) => event.confidence === 'confirmed' && isSingleSource(corpus, event),
  );
