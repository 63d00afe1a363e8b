import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { controlGeoJson, eventsGeoJson, placesGeoJson } from '../../../src/exports/geojson.ts';
import { folderOfRecords, wholeSiteContent } from '../../site/content.ts';
import { oddPublication, oddTitles, wholePublication } from './publications.ts';

/** Reads GeoJSON with a validator, which throws on whatever RFC 7946 does not allow. */
function read(text: string) {
  const collection = check(text);
  if (collection.type !== 'FeatureCollection') throw new Error(collection.type);
  return collection.features;
}

describe.each([
  ['events', eventsGeoJson],
  ['places', placesGeoJson],
] as const)('the %s as GeoJSON', (folder, write) => {
  test('are valid and hold each once', () => {
    const ids = folderOfRecords(folder, wholeSiteContent).map(({ id }) => id);
    const features = read(write(wholePublication()));
    expect(features.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
});

test('Hardatnin stands where OCHA has it, longitude first', () => {
  const features = read(placesGeoJson(wholePublication()));
  expect(features.find(({ id }) => id === 'hardatnin')?.geometry).toEqual({
    type: 'Point',
    coordinates: [37.1024, 36.3657],
  });
});

test('control is valid GeoJSON, its stretches with their days in order', () => {
  const features = read(controlGeoJson(wholePublication()));
  expect(features).not.toEqual([]);
  for (const { properties } of features) {
    const { earliest, latest } = properties as { earliest: string; latest: string };
    expect([earliest, latest, earliest <= latest]).toEqual([
      expect.stringMatching(/^2016-0[12]-\d\d$/),
      expect.stringMatching(/^2016-0[12]-\d\d$/),
      true,
    ]);
  }
});

test('odd titles stand in valid GeoJSON; an event without place has no geometry', () => {
  const features = read(eventsGeoJson(oddPublication()));
  expect(features.map(({ properties }) => properties?.['title'] as string)).toEqual(
    Object.values(oddTitles),
  );
  const geometryOf = (id: string) => features.find((feature) => feature.id === id)?.geometry;
  expect(geometryOf('long')).toBeNull();
  expect(geometryOf('arabic')).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [37.1024, 36.3657],
      [-73.9681, 40.7501],
    ],
  });
});

test('an event known by its month lies between the first and the last day of it', () => {
  const features = read(eventsGeoJson(oddPublication()));
  expect(features.find(({ id }) => id === 'long')?.properties).toMatchObject({
    date: '2016-02',
    start: null,
    end: null,
    earliest: '2016-02-01',
    latest: '2016-02-29',
  });
});
