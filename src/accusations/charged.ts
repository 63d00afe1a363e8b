import type { WithAccusations } from '../model/accusation.ts';
import type { Corpus } from '../model/corpus.ts';
import { formatDate } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';

/** A record with accusations (charges), with the words that head it on the page of accusations. */
export interface Charged {
  readonly kind: 'event' | 'figure';
  readonly record: WithAccusations & { readonly id: string };
  readonly title: string;
  /** The words after the title. */
  readonly detail: string;
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
