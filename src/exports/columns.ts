import { pathOf } from '../model/address.ts';
import { isStartingState, type ControlRecord } from '../model/control.ts';
import { findPerson, findPlace, sourcesOf } from '../model/corpus.ts';
import { firstDay, lastDay } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { controlChain } from '../model/control.ts';
import { lastDayOf } from './control-span.ts';
import { explanations } from './explanations.ts';
import type { Publication } from './publication.ts';
import type { Column } from './table.ts';

const latitude = 'Latitude in degrees north, WGS84';
const longitude = 'Longitude in degrees east, WGS84';

/** The columns of the events. */
export function eventColumns({ corpus, absolute }: Publication): readonly Column<Event>[] {
  const { events: explains } = explanations;
  const placesOf = (event: Event): readonly Place[] =>
    event.places.flatMap((id) => findPlace(corpus, id) ?? []);
  const peopleOf = (event: Event) => event.people.flatMap((id) => findPerson(corpus, id) ?? []);
  return [
    { name: 'id', explains: explains.id, of: ({ id }) => id },
    { name: 'title', explains: explains.title, of: ({ title }) => title },
    { name: 'date', explains: explains.date, of: ({ date }) => date },
    { name: 'start', explains: explains.start, of: ({ date }) => firstDay(date) },
    { name: 'end', explains: explains.end, of: ({ date }) => lastDay(date) },
    { name: 'track', explains: explains.track, of: ({ track }) => track },
    { name: 'confidence', explains: explains.confidence, of: ({ confidence }) => confidence },
    { name: 'claimedBy', explains: explains.claimedBy, of: ({ claimedBy }) => claimedBy ?? null },
    { name: 'summary', explains: explains.summary, of: ({ facts }) => facts.summary },
    { name: 'note', explains: explains.note, of: ({ note }) => note ?? null },
    { name: 'places', explains: explains.places, of: ({ places }) => places },
    {
      name: 'placeNames',
      explains: 'The names of those places, in the same order.',
      of: (event) => placesOf(event).map(({ name }) => name),
    },
    {
      name: 'lat',
      explains: `${latitude}, of the first place; empty without one.`,
      of: (event) => placesOf(event)[0]?.position.lat ?? null,
    },
    {
      name: 'lon',
      explains: `${longitude}, of the first place; empty without one.`,
      of: (event) => placesOf(event)[0]?.position.lon ?? null,
    },
    { name: 'people', explains: explains.people, of: ({ people }) => people },
    {
      name: 'peopleNames',
      explains: 'The names of those people and organisations, in the same order.',
      of: (event) => peopleOf(event).map(({ name }) => name),
    },
    { name: 'others', explains: explains.others, of: ({ others }) => others },
    {
      name: 'inGlobalpost',
      explains: explains.inGlobalpost,
      of: ({ inGlobalpost }) => inGlobalpost,
    },
    {
      name: 'sources',
      explains: explains.sources,
      of: (event) => sourcesOf(corpus, event).map(({ id }) => id),
    },
    { name: 'page', explains: explains.page, of: ({ id }) => absolute(pathOf('event', id)) },
  ];
}

/** The columns of the places. */
export function placeColumns({ corpus, absolute }: Publication): readonly Column<Place>[] {
  const { places: explains } = explanations;
  return [
    { name: 'id', explains: explains.id, of: ({ id }) => id },
    { name: 'name', explains: explains.name, of: ({ name }) => name },
    {
      name: 'nameArabic',
      explains: explains.nameArabic,
      of: ({ nameArabic }) => nameArabic ?? null,
    },
    { name: 'otherNames', explains: explains.otherNames, of: ({ otherNames }) => otherNames },
    { name: 'kind', explains: explains.kind, of: ({ kind }) => kind },
    { name: 'area', explains: explains.area, of: ({ area }) => area },
    { name: 'lat', explains: `${latitude}.`, of: ({ position }) => position.lat },
    { name: 'lon', explains: `${longitude}.`, of: ({ position }) => position.lon },
    {
      name: 'certainty',
      explains:
        'How sure the point is: high (checked, or a village’s own point), medium (one source, or an area) or low (an estimate).',
      of: ({ position }) => position.certainty,
    },
    {
      name: 'positionSource',
      explains: 'Id of the source of the point; empty where it is an estimate.',
      of: ({ position }) => position.source ?? null,
    },
    { name: 'summary', explains: explains.summary, of: ({ facts }) => facts.summary },
    { name: 'note', explains: explains.note, of: ({ note }) => note ?? null },
    {
      name: 'sources',
      explains: explains.sources,
      of: (place) => sourcesOf(corpus, place).map(({ id }) => id),
    },
    { name: 'page', explains: explains.page, of: ({ id }) => absolute(pathOf('place', id)) },
  ];
}

/** The columns of control: one row for each stretch of days on which a place was held so. */
export function controlColumns({
  corpus,
  absolute,
}: Publication): readonly Column<ControlRecord>[] {
  const { control: explains } = explanations;
  const placeOf = ({ place }: ControlRecord) => findPlace(corpus, place);
  return [
    { name: 'place', explains: explains.place, of: ({ place }) => place },
    {
      name: 'placeName',
      explains: 'Its name.',
      of: (record) => placeOf(record)?.name ?? null,
    },
    { name: 'start', explains: explains.date, of: ({ date }) => date },
    { name: 'end', explains: explains.end, of: (record) => lastDayOf(corpus.control, record) },
    { name: 'from', explains: explains.from, of: ({ from }) => from ?? null },
    { name: 'to', explains: explains.to, of: ({ to }) => to },
    {
      name: 'isStart',
      explains: 'true for how things stood when the records begin, which may be older than start.',
      of: isStartingState,
    },
    {
      name: 'encircled',
      explains: 'Whether it was surrounded.',
      of: ({ place, date }) =>
        controlChain(corpus.control, place).findLast(
          (record) => record.date <= date && record.encircled !== undefined,
        )?.encircled ?? false,
    },
    { name: 'confidence', explains: explains.confidence, of: ({ confidence }) => confidence },
    { name: 'note', explains: explains.note, of: ({ note }) => note ?? null },
    {
      name: 'lat',
      explains: `${latitude}.`,
      of: (record) => placeOf(record)?.position.lat ?? null,
    },
    {
      name: 'lon',
      explains: `${longitude}.`,
      of: (record) => placeOf(record)?.position.lon ?? null,
    },
    { name: 'sources', explains: explains.sources, of: ({ sources }) => sources },
    {
      name: 'page',
      explains: 'Address of the place’s page on this site.',
      of: ({ place }) => absolute(pathOf('place', place)),
    },
  ];
}
