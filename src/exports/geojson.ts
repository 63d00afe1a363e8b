import type { FeatureCollection, MultiPoint, Point } from 'geojson';
import type { ControlRecord } from '../model/control.ts';
import { findPlace } from '../model/corpus.ts';
import { lastDay } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { controlColumns } from './control-columns.ts';
import { creditOf } from './credit.ts';
import { eventColumns } from './event-columns.ts';
import { placeColumns } from './place-columns.ts';
import type { Publication } from '../model/publication.ts';
import { rowOf, type Cell } from './table.ts';

/**
 * The events as GeoJSON (RFC 7946): a point for one place, a multipoint for several, and a null
 * geometry, which the format allows, for an event without a place. The event lies between
 * `earliest` and `latest`.
 */
export const eventsGeoJson = (publication: Publication): string =>
  collection(
    publication,
    publication.corpus.events.map((event: Event) => ({
      id: event.id,
      properties: rowOf(eventColumns(publication), event),
      places: event.places.flatMap((id) => findPlace(publication.corpus, id) ?? []),
    })),
  );

/** The places as GeoJSON, one point each. */
export const placesGeoJson = (publication: Publication): string =>
  collection(
    publication,
    publication.corpus.places.map((place: Place) => ({
      id: place.id,
      properties: rowOf(placeColumns(publication), place),
      places: [place],
    })),
  );

/** Control as GeoJSON: a point for each period of a place, from `earliest` to `latest`. */
export const controlGeoJson = (publication: Publication): string =>
  collection(
    publication,
    publication.corpus.control.map((record: ControlRecord) => ({
      id: `${record.place}-${lastDay(record.date)}`,
      properties: rowOf(controlColumns(publication), record),
      places: [findPlace(publication.corpus, record.place) ?? []].flat(),
    })),
  );

interface Located {
  readonly id: string;
  readonly properties: Record<string, Cell>;
  readonly places: readonly Place[];
}

function collection(publication: Publication, located: readonly Located[]): string {
  const written: FeatureCollection<Point | MultiPoint | null> = {
    type: 'FeatureCollection',
    features: located.map(({ id, properties, places }) => ({
      type: 'Feature',
      id,
      geometry: geometryOf(places),
      properties,
    })),
  };
  return `${JSON.stringify({ ...creditOf(publication), ...written }, null, 1)}\n`;
}

function geometryOf(places: readonly Place[]): Point | MultiPoint | null {
  const points = places.map(({ position: { lon, lat } }) => [lon, lat]);
  const [first] = points;
  if (!first) return null;
  return points.length === 1
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: points };
}
