import { deniersOf } from '../model/accusation.ts';
import { citedSources, type WithBody, type Written } from '../model/body.ts';
import { pathOf } from '../model/address.ts';
import { largestOf } from '../model/picture.ts';
import type { RecordKind } from '../model/kinds.ts';
import { daysOfState } from './control-span.ts';
import { daysOfEvent } from './event-days.ts';
import type { Publication } from '../model/publication.ts';
import type { PublishedCollection, Published } from './published.ts';

/** All records as they are published, by kind: without drafts, and without files and lines. */
export function publishedRecords({ corpus, absolute }: Publication): {
  readonly [C in PublishedCollection]: readonly Published[C][];
} {
  const pageOf = (kind: RecordKind, { id }: { readonly id: string }) => ({
    page: absolute(pathOf(kind, id)),
  });
  return {
    articles: corpus.articles.map((article) => ({
      ...published(article, absolute),
      ...pageOf('article', article),
    })),
    events: corpus.events.map((event) => ({
      ...published(event, absolute),
      ...pageOf('event', event),
      ...withoutNull(daysOfEvent(event)),
    })),
    places: corpus.places.map((place) => ({
      ...published(place, absolute),
      ...pageOf('place', place),
    })),
    people: corpus.people.map((person) => ({
      ...published(person, absolute),
      ...pageOf('person', person),
    })),
    terms: corpus.terms.map((term) => ({ ...published(term, absolute), ...pageOf('term', term) })),
    sources: corpus.sources.map((source) => ({
      ...listed(source),
      ...pageOf('source', source),
      // Letters outside ASCII are escaped, as programs need it.
      ...(source.url !== undefined && { url: new URL(source.url).href }),
    })),
    figures: corpus.figures.map((figure) => ({
      ...listed(figure),
      ...pageOf('figure', figure),
      deniedBy: [...deniersOf(figure)],
    })),
    statements: corpus.statements.map((statement) => ({
      ...listed(statement),
      ...pageOf('statement', statement),
    })),
    sides: corpus.sides.map(listed),
    pictures: corpus.pictures.flatMap((picture) => {
      const largest = largestOf(corpus.pictureFiles, picture.id);
      return largest ? [{ ...listed(picture), image: absolute(largest.path) }] : [];
    }),
    control: corpus.control.map((record) => ({
      ...listed(record),
      ...withoutNull(daysOfState(corpus.control, record, corpus.story.days.control)),
    })),
  };
}

/** A record without some of its keys. */
const without = <T extends object, K extends keyof T & string>(
  record: T,
  ...keys: readonly K[]
): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<T, K>;

/** A record without the keys whose value is null. */
const withoutNull = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** An entry of a table, without its file and line. */
const listed = <T extends Written>(record: T) => without(record, 'file', 'line', 'lines');

/**
 * Completes the links to pages of the site, so that they work anywhere: `[words](/articles/x/)`
 * becomes `[words](https://…/articles/x/)`.
 */
const withWholeLinks = (body: string, absolute: Publication['absolute']): string =>
  body.replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${absolute(path)})`);

/**
 * A record of a Markdown file as it is published: front matter, body, summary and cited sources.
 */
const published = <T extends WithBody & { readonly draft: boolean }>(
  record: T,
  absolute: Publication['absolute'],
) => ({
  ...without(record, 'file', 'line', 'lines', 'bodyLine', 'facts', 'draft'),
  body: withWholeLinks(record.body, absolute),
  summary: record.facts.summary,
  sources: [...citedSources(record)],
});
