import { partiesNamedIn, saidIn, type WithAccusations } from './accusation.ts';
import type { Article } from './article.ts';
import { citedSources, type WithBody } from './body.ts';
import type { ControlRecord } from './control.ts';
import type { Corpus } from './corpus.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { ReferenceKind } from './kinds.ts';
import type { SourceId } from './id.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { partiesOfSide, sidesShown, type Side } from './side.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { kinds } from './kinds.ts';

/** Everything that mentions a record or cites a source, by kind, in the order of the corpus. */
export interface Backlinks {
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly terms: readonly Term[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly sides: readonly Side[];
  readonly control: readonly ControlRecord[];
}

/** Whether a body refers to a record, in its text or in a map that it places. */
const refersTo = (record: WithBody, kind: ReferenceKind, id: string): boolean =>
  record.facts.references.some((reference) => reference.kind === kind && reference.id === id) ||
  (kind === 'place' &&
    record.facts.graphics.some((graphic) => graphic.kind === 'map' && graphic.places.includes(id)));

/** Whether a graphic of a body shows one of some sides. */
export const showsOneOf = ({ facts }: WithBody, sides: readonly Side[]): boolean =>
  facts.graphics.some(
    (graphic) => graphic.kind === 'sides' && sidesShown(sides, graphic).length > 0,
  );

/** The sides that name a person or organisation. */
const sidesNaming = ({ sides }: Corpus, person: string): readonly Side[] =>
  sides.filter((side) => partiesOfSide(side).some(({ party }) => party === person));

/** An event also mentions the places and people of its front matter. */
const eventMentions = (event: Event, kind: ReferenceKind, id: string): boolean =>
  refersTo(event, kind, id) ||
  (kind === 'place' && event.places.some((place) => place === id)) ||
  (kind === 'person' &&
    (event.people.some((person) => person === id) ||
      partiesNamedIn(event).some(({ party }) => party === id)));

/** Whether a statement names a record as the one that covers its subject. */
const standsAt = (statement: Statement, kind: ReferenceKind, id: string): boolean =>
  kind !== 'statement' &&
  kind !== 'term' &&
  statement[kinds[kind].collection].some((one) => one === id);

/** What mentions a record. Nothing mentions itself. */
export function mentionsOf(corpus: Corpus, kind: ReferenceKind, id: string): Backlinks {
  const mentions = (own: ReferenceKind) => (record: WithBody & { readonly id: string }) =>
    refersTo(record, kind, id) && !(own === kind && record.id === id);
  const sides = kind === 'person' ? sidesNaming(corpus, id) : [];
  return {
    articles: corpus.articles.filter(
      (article) => refersTo(article, kind, id) || showsOneOf(article, sides),
    ),
    events: corpus.events.filter(
      (event) => eventMentions(event, kind, id) && !(kind === 'event' && event.id === id),
    ),
    places: corpus.places.filter(mentions('place')),
    people: corpus.people.filter(mentions('person')),
    terms: corpus.terms.filter(
      (term) =>
        mentions('term')(term) ||
        (kind === 'person' && term.person === id) ||
        (kind === 'event' && term.event === id),
    ),
    figures:
      kind === 'figure'
        ? corpus.figures.filter(({ contradictedBy }) =>
            contradictedBy.some((other) => other === id),
          )
        : [],
    statements: corpus.statements.filter((statement) => standsAt(statement, kind, id)),
    sides,
    control: kind === 'place' ? corpus.control.filter(({ place }) => place === id) : [],
  };
}

/** Everything that cites a source. A place also cites the source of its position. */
export function citationsOf(corpus: Corpus, id: SourceId): Backlinks {
  const cites = (record: WithBody): boolean => citedSources(record).includes(id);
  const lists = ({ sources }: Figure | Statement | Side | ControlRecord): boolean =>
    sources.includes(id);
  const accusesBy = (record: WithAccusations): boolean =>
    saidIn(record).some(({ said }) => said.sources.includes(id));
  return {
    articles: corpus.articles.filter(cites),
    events: corpus.events.filter((event) => cites(event) || accusesBy(event)),
    places: corpus.places.filter((place) => cites(place) || place.position.source === id),
    people: corpus.people.filter(cites),
    terms: corpus.terms.filter(cites),
    figures: corpus.figures.filter((figure) => lists(figure) || accusesBy(figure)),
    statements: corpus.statements.filter(lists),
    sides: corpus.sides.filter(lists),
    control: corpus.control.filter(lists),
  };
}

/** Whether there are no backlinks at all. */
export const isEmpty = (backlinks: Backlinks): boolean =>
  Object.values(backlinks).every((records: readonly unknown[]) => records.length === 0);
