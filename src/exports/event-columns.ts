import { pathOf } from '../model/address.ts';
import { findPerson, findPlace, sourcesOf } from '../model/corpus.ts';
import type { Event } from '../model/event.ts';
import { accusationInWords } from './accusation-words.ts';
import { daysOfEvent } from './event-days.ts';
import { partiesOf, placeNamesOf, publishersOf } from '../model/event-words.ts';
import { descriptionsOf } from './published.ts';
import { certainty, latitude, longitude } from './place-columns.ts';
import type { Publication } from '../model/publication.ts';
import { copied, type Column } from './table.ts';

/** The columns of the events. */
export function eventColumns({ corpus, absolute }: Publication): readonly Column<Event>[] {
  const explains = descriptionsOf('events');
  const pointOf = ({ places: [main] }: Event) => main && findPlace(corpus, main)?.position;
  const peopleOf = (event: Event) => event.people.flatMap((id) => findPerson(corpus, id) ?? []);
  return [
    copied('id', explains),
    copied('title', explains),
    copied('date', explains),
    { name: 'start', explains: explains.start, of: (event) => daysOfEvent(event).start },
    { name: 'end', explains: explains.end, of: (event) => daysOfEvent(event).end },
    { name: 'earliest', explains: explains.earliest, of: (event) => daysOfEvent(event).earliest },
    { name: 'latest', explains: explains.latest, of: (event) => daysOfEvent(event).latest },
    copied('order', explains),
    copied('track', explains),
    copied('confidence', explains),
    copied('grounds', explains),
    copied('claimedBy', explains),
    { name: 'summary', explains: explains.summary, of: ({ facts }) => facts.summary },
    copied('note', explains),
    copied('disputed', explains),
    copied('unknown', explains),
    copied('places', explains),
    {
      name: 'placeNames',
      explains: 'The names of those places, in the same order.',
      of: (event) => placeNamesOf(corpus, event),
    },
    {
      name: 'lat',
      explains: `${latitude}, of the first place; empty without one.`,
      of: (event) => pointOf(event)?.lat ?? null,
    },
    {
      name: 'lon',
      explains: `${longitude}, of the first place; empty without one.`,
      of: (event) => pointOf(event)?.lon ?? null,
    },
    { name: 'certainty', explains: certainty, of: (event) => pointOf(event)?.certainty ?? null },
    copied('people', explains),
    {
      name: 'peopleNames',
      explains: 'The names of those people and organisations, in the same order.',
      of: (event) => peopleOf(event).map(({ name }) => name),
    },
    copied('others', explains),
    copied('inOrigin', explains),
    copied('step', explains),
    copied('round', explains),
    copied('denies', explains),
    copied('inShort', explains),
    {
      name: 'sources',
      explains: explains.sources,
      of: (event) => sourcesOf(corpus, event).map(({ id }) => id),
    },
    {
      name: 'publishers',
      explains: 'Who published them first, each once.',
      of: (event) => publishersOf(corpus, event),
    },
    {
      name: 'parties',
      explains:
        'The parties to the conflict that published some of them, or on whose side those stand, each once, where known.',
      of: (event) => partiesOf(corpus, event),
    },
    {
      name: 'accuses',
      explains: explains.accuses,
      of: ({ accuses }) => accuses.map(accusationInWords),
    },
    copied('formerly', explains),
    {
      name: 'corrections',
      explains: explains.corrections,
      of: ({ corrections }) => corrections.map(({ date, was }) => `${date}: ${was}`),
    },
    { name: 'page', explains: explains.page, of: ({ id }) => absolute(pathOf('event', id)) },
  ];
}
