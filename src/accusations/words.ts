import type { WithAccusations } from '../model/accusation.ts';
import { pathOf } from '../model/address.ts';
import { findPerson, type Corpus } from '../model/corpus.ts';
import { formatDate } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';

/** A record with accusations, as the page of them shows it. */
export interface Charged {
  readonly kind: 'event' | 'figure';
  readonly record: WithAccusations & { readonly id: string };
  readonly title: string;
  /** What stands behind the title. */
  readonly detail: string;
}

/** A party by its name, with the path of its page where it has one. */
export function partyNamed(
  corpus: Corpus,
  party: string,
): readonly [words: string, path: string | null] {
  const person = findPerson(corpus, party);
  return person ? [person.name, pathOf('person', person.id)] : [party, null];
}

/** Every event and figure with accusations: events in order of time, then figures. */
export const chargedIn = ({ events, figures }: Corpus): readonly Charged[] => [
  ...events.filter(isCharged).map((record) => chargedEvent(record)),
  ...figures.filter(isCharged).map((record) => chargedFigure(record)),
];

const isCharged = ({ accuses }: WithAccusations): boolean => accuses.length > 0;

const chargedEvent = (record: Event): Charged => ({
  kind: 'event',
  record,
  title: record.title,
  detail: formatDate(record.date),
});

const chargedFigure = (record: Figure): Charged => ({
  kind: 'figure',
  record,
  title: `${record.value} ${record.unit}`,
  detail: record.saidBy,
});
