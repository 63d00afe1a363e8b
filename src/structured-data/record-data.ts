import type { CollectionPage, Event, Organization, Person, Place } from 'schema-dts';
import { certaintyOf } from '../model/confidence.ts';
import type { Publication } from '../model/publication.ts';
import { pathOf, pathOfDay } from '../model/address.ts';
import { eventsOn, findPlace, sourcesOf } from '../model/corpus.ts';
import {
  formatDate,
  isDoubted,
  machineDate,
  precisionOf,
  sureEnd,
  type Day,
  type PartialDate,
} from '../model/date.ts';
import type { Event as EventRecord } from '../model/event.ts';
import type { Person as PersonRecord } from '../model/person.ts';
import { pcodeName, type Place as PlaceRecord } from '../model/place.ts';
import { publisherOf, type Source } from '../model/source.ts';
import { otherSpellingsOf } from '../model/spellings.ts';
import { publisherKeys } from './site-data.ts';

/** Cited sources by title and address. Without an address, the publisher precedes the title. */
export const citationData = (sources: readonly Source[]) =>
  sources.map((source) => ({
    '@type': 'CreativeWork' as const,
    ...(source.url
      ? { name: source.title, url: source.url }
      : { name: `${publisherOf(source)}: ${source.title}` }),
    ...(source.archived && { archivedAt: source.archived.url }),
  }));

/** The schema.org type of a person or organisation. */
export const typeOfPerson = ({ kind }: PersonRecord) =>
  kind === 'person' ? 'Person' : 'Organization';

/**
 * The start of an event, and its end if it lasted longer, as ISO 8601 at the precision that is
 * certain: for a doubted day only the month.
 */
function datesOf(date: PartialDate): {
  readonly startDate?: string;
  readonly endDate?: string;
} {
  const start = machineDate(date);
  const end = precisionOf(date) === 'interval' ? sureEnd(date) : null;
  return { ...(start && { startDate: start }), ...(end && { endDate: end }) };
}

/** An event with its certainty, its days and the positions of its places. */
export function eventData({ corpus, absolute }: Publication, event: EventRecord): Event {
  const places = event.places.flatMap((id) => findPlace(corpus, id) ?? []);
  return {
    '@type': 'Event',
    '@id': absolute(pathOf('event', event.id)),
    name: event.title,
    description: event.facts.summary,
    disambiguatingDescription: isDoubted(event.date)
      ? `${formatDate(event.date)}; ${certaintyOf(event)}`
      : certaintyOf(event),
    url: absolute(pathOf('event', event.id)),
    ...datesOf(event.date),
    ...(places.length > 0 && {
      location: places.map((place) => ({
        ...located(place),
        url: absolute(pathOf('place', place.id)),
      })),
    }),
    subjectOf: citationData(sourcesOf(corpus, event)),
  };
}

const located = ({ name, position }: PlaceRecord) =>
  ({
    '@type': 'Place',
    name,
    geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
  }) as const;

/** What a place is in gazetteers: by its code, and as the same thing at its address there. */
const identityOf = ({ pcode, geonames }: PlaceRecord) => ({
  ...(pcode !== undefined && {
    identifier: { '@type': 'PropertyValue', propertyID: pcodeName, value: pcode } as const,
  }),
  ...(geonames !== undefined && { sameAs: `https://sws.geonames.org/${geonames}/` }),
});

/** A place with its other spellings, its coordinates and its identity in gazetteers. */
export function placeData({ absolute }: Publication, place: PlaceRecord): Place {
  const others = otherSpellingsOf(place);
  return {
    ...located(place),
    '@id': absolute(pathOf('place', place.id)),
    ...(others.length > 0 && { alternateName: others }),
    description: place.facts.summary,
    ...identityOf(place),
    url: absolute(pathOf('place', place.id)),
  };
}

/** A person with their post, or an organisation with a description, and their other names. */
export function personData({ absolute }: Publication, person: PersonRecord): Person | Organization {
  const others = otherSpellingsOf(person);
  const common = {
    '@id': absolute(pathOf('person', person.id)),
    name: person.name,
    ...(others.length > 0 && { alternateName: others }),
    description: person.facts.summary,
    url: absolute(pathOf('person', person.id)),
  };
  return person.kind === 'person'
    ? { '@type': 'Person', ...common, jobTitle: person.role }
    : { '@type': 'Organization', ...common, disambiguatingDescription: person.role };
}

/** A day with its events. */
export const dayData = (
  publication: Publication,
  day: Day,
  { name, description }: { readonly name: string; readonly description: string },
): CollectionPage => ({
  '@type': 'CollectionPage',
  name,
  description,
  url: publication.absolute(pathOfDay(day)),
  inLanguage: publication.corpus.story.language,
  temporalCoverage: day,
  ...publisherKeys(publication, 'publisher'),
  about: eventsOn(publication.corpus, day).map(({ id, title, date }) => ({
    '@type': 'Event',
    name: title,
    url: publication.absolute(pathOf('event', id)),
    ...datesOf(date),
  })),
});
