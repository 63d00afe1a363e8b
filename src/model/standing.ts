import { groundLabels } from './confidence.ts';
import type { ControlRecord } from './control.ts';
import { isSingleSource, sourcesOf, type Corpus } from './corpus.ts';
import { formatDate } from './date.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';

/** A record that says something of the war and names its sources. */
export type Graded = Event | Figure | ControlRecord;

/** Every event, figure and change of control. */
export const statementsOf = ({ events, figures, control }: Corpus): readonly Graded[] => [
  ...events,
  ...figures,
  ...control,
];

/** `event:ratyan`, `figure:besieged`, `control:ratyan of 5 February 2016`. */
export function recordName(statement: Graded): string {
  if ('title' in statement) return `event:${statement.id}`;
  if ('topic' in statement) return `figure:${statement.id}`;
  return `control:${statement.place} of ${formatDate(statement.date)}`;
}

/** Who alone stands behind a statement, where that is a party to the conflict; null otherwise. */
export function partyBehind(corpus: Corpus, statement: Graded): string | null {
  const sources = sourcesOf(corpus, statement);
  const parties = [...new Set(sources.flatMap(({ party }) => party ?? []))];
  if (sources.length > 0 && sources.every(({ party }) => party !== undefined))
    return parties.join(' and ');
  return 'claimedBy' in statement && statement.claimedBy ? statement.claimedBy : null;
}

/** Why an event counts as confirmed although it rests on one source; null where nothing says it. */
export const groundsOf = ({ grounds }: Event): string | null =>
  grounds === undefined ? null : groundLabels[grounds];

/** Events that are confirmed and rest on one source that is no official document. */
export const confirmedOnOneSource = (corpus: Corpus): readonly Event[] =>
  corpus.events.filter(
    (event) => event.confidence === 'confirmed' && isSingleSource(corpus, event),
  );
