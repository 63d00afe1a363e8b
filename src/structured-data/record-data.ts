import type {
  AnalysisNewsArticle,
  BackgroundNewsArticle,
  CollectionPage,
  Event,
  Organization,
  Person,
  Place,
} from 'schema-dts';
import { certaintyOf } from '../exports/event-words.ts';
import { articleModified } from '../exports/modified.ts';
import type { Publication } from '../exports/publication.ts';
import { pathOf, pathOfDay } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import {
  eventsOn,
  findEvent,
  findPerson,
  findPlace,
  sourcesOf,
  type Corpus,
} from '../model/corpus.ts';
import { firstDay, lastDay, precisionOf, type Day, type PartialDate } from '../model/date.ts';
import type { Event as EventRecord } from '../model/event.ts';
import type { Person as PersonRecord } from '../model/person.ts';
import type { Place as PlaceRecord } from '../model/place.ts';
import { publisherOf, type Source } from '../model/source.ts';
import { site } from '../site.ts';
import { publisher } from './site-data.ts';

/** An article as schema.org has it: with every source that it cites and every record it mentions. */
export function articleData(
  { corpus, absolute }: Publication,
  article: Article,
  image: string,
): AnalysisNewsArticle | BackgroundNewsArticle {
  const url = absolute(pathOf('article', article.id));
  const about = placesPointedOut(corpus, article);
  const modified = articleModified(article);
  const mentioned = mentionsIn({ corpus, absolute }, article, about);
  return {
    '@type': article.kind === 'Analysis' ? 'AnalysisNewsArticle' : 'BackgroundNewsArticle',
    headline: article.title,
    description: article.standfirst,
    url,
    mainEntityOfPage: url,
    image,
    inLanguage: site.language,
    datePublished: article.date,
    ...(modified !== article.date && { dateModified: modified }),
    author: publisher(absolute),
    publisher: publisher(absolute),
    license: site.licence.url,
    citation: sourcesOf(corpus, article).map((source) => ({
      '@type': 'CreativeWork',
      ...citation(source),
    })),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ date, was }) => ({
        '@type': 'CorrectionComment',
        text: was,
        datePublished: date,
      })),
    }),
    ...(about.length > 0 && {
      about: about.map(({ id, name }) => ({
        '@type': 'Place',
        name,
        url: absolute(pathOf('place', id)),
      })),
    }),
    mentions: mentioned,
  };
}

/** A source in the fewest words that name it. */
const citation = (source: Source) => ({
  name: `${publisherOf(source)}: ${source.title}`,
  ...(source.url && { url: source.url }),
});

/** The places that an article's maps point out are what it is about on the ground. */
const placesPointedOut = (corpus: Corpus, { facts }: Article): readonly PlaceRecord[] =>
  [...new Set(facts.spots.flatMap((spot) => (spot.kind === 'map' ? spot.places : [])))].flatMap(
    (id) => findPlace(corpus, id) ?? [],
  );

/** The events, places and people that a text refers to, without those that it is about. */
function mentionsIn(
  { corpus, absolute }: Publication,
  { facts }: Article,
  about: readonly PlaceRecord[],
) {
  const seen = new Set<string>(about.map(({ id }) => pathOf('place', id)));
  return facts.references.flatMap(({ kind, id }) => {
    const path = pathOf(kind, id);
    const named = seen.has(path) ? null : nameOf(corpus, kind, id);
    seen.add(path);
    return named ? [{ ...named, url: absolute(path) }] : [];
  });
}

function nameOf(corpus: Corpus, kind: string, id: string) {
  if (kind === 'event') {
    const event = findEvent(corpus, id);
    if (!event) return null;
    const { startDate } = datesOf(event.date);
    return { '@type': 'Event', name: event.title, startDate } as const;
  }
  if (kind === 'place') {
    const place = findPlace(corpus, id);
    return place && ({ '@type': 'Place', name: place.name } as const);
  }
  const person = kind === 'person' ? findPerson(corpus, id) : null;
  return person && ({ '@type': typeOfPerson(person), name: person.name } as const);
}

const typeOfPerson = ({ kind }: PersonRecord) => (kind === 'person' ? 'Person' : 'Organization');

/** When an event began and, if it took longer, ended, as ISO 8601 at the precision known. */
export function datesOf(date: PartialDate): {
  readonly startDate: string;
  readonly endDate?: string;
} {
  if (precisionOf(date) !== 'interval') return { startDate: date };
  return { startDate: firstDay(date), endDate: lastDay(date) };
}

/** An event with how sure it is, its days and, where it has places, where they lie. */
export function eventData({ corpus, absolute }: Publication, event: EventRecord): Event {
  const places = event.places.flatMap((id) => findPlace(corpus, id) ?? []);
  return {
    '@type': 'Event',
    name: event.title,
    description: event.facts.summary,
    disambiguatingDescription: certaintyOf(event),
    url: absolute(pathOf('event', event.id)),
    ...datesOf(event.date),
    ...(places.length > 0 && {
      location: places.map((place) => ({
        ...located(place),
        url: absolute(pathOf('place', place.id)),
      })),
    }),
    subjectOf: sourcesOf(corpus, event).map((source) => ({
      '@type': 'CreativeWork',
      ...citation(source),
    })),
  };
}

const located = ({ name, position }: PlaceRecord) =>
  ({
    '@type': 'Place',
    name,
    geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
  }) as const;

/** A place with its other spellings and its coordinates. */
export function placeData({ absolute }: Publication, place: PlaceRecord): Place {
  const others = [place.nameArabic, ...place.otherNames].filter((name) => name !== undefined);
  return {
    ...located(place),
    ...(others.length > 0 && { alternateName: others }),
    description: place.facts.summary,
    url: absolute(pathOf('place', place.id)),
  };
}

/** A person or an organisation with their other names and their role. */
export function personData({ absolute }: Publication, person: PersonRecord): Person | Organization {
  const others = [person.nameArabic, ...person.otherNames].filter((name) => name !== undefined);
  return {
    '@type': typeOfPerson(person),
    name: person.name,
    ...(others.length > 0 && { alternateName: others }),
    description: `${person.role}. ${person.facts.summary}`,
    url: absolute(pathOf('person', person.id)),
  };
}

/** A day with what happened on it. */
export const dayData = (
  { corpus, absolute }: Publication,
  day: Day,
  { name, description }: { readonly name: string; readonly description: string },
): CollectionPage => ({
  '@type': 'CollectionPage',
  name,
  description,
  url: absolute(pathOfDay(day)),
  inLanguage: site.language,
  temporalCoverage: day,
  publisher: publisher(absolute),
  about: eventsOn(corpus, day).map(({ id, title, date }) => ({
    '@type': 'Event',
    name: title,
    url: absolute(pathOf('event', id)),
    ...datesOf(date),
  })),
});
