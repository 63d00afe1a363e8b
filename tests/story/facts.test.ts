import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordNamed, textOf } from '../site/content.ts';

/** A latitude and a longitude in degrees. */
type Position = readonly [lat: number, lon: number];

function positionOf(id: string): Position {
  const { lat, lon } = recordNamed('places', id).keys['position'] as Record<'lat' | 'lon', number>;
  return [lat, lon];
}

/** Kilometres on a sphere, by the law of cosines. */
function kilometres([latA, lonA]: Position, [latB, lonB]: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(latA)) * Math.sin(radians(latB)) +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.cos(radians(lonB - lonA));
  return 6371.0088 * Math.acos(cosine);
}

describe('places', () => {
  // As OCHA and GeoNames have them.
  test.each([
    ['hardatnin', 36.37, 37.1],
    ['ratyan', 36.35, 37.09],
    ['aleppo', 36.2, 37.16],
    ['geneva', 46.2, 6.15],
  ])('%s lies where gazetteers have it', (id, lat, lon) => {
    const [foundLat, foundLon] = positionOf(id);
    expect(Math.abs(foundLat - lat)).toBeLessThan(0.02);
    expect(Math.abs(foundLon - lon)).toBeLessThan(0.02);
  });

  test.each([
    ['tal-jibbin', 17],
    ['hardatnin', 19],
  ])('%s lies %i km from the centre of Aleppo, as the articles say', (id, distance) => {
    expect(Math.round(kilometres(positionOf('aleppo'), positionOf(id)))).toBe(distance);
  });
});

test.each([
  ['russia-strikes-begin', '2015-09-30', 'confirmed'],
  ['un-declares-start', '2016-02-01', 'confirmed'],
  ['duwayr-jibbin', '2016-02-01', 'confirmed'],
  ['both-sides-deny-start', '2016-02-02', 'confirmed'],
  ['hardatnin', '2016-02-02', 'confirmed'],
  ['rebel-reinforcements', '2016-02-02', 'reported'],
  ['siege-nubl-ends', '2016-02-03', 'confirmed'],
  ['recess', '2016-02-03', 'confirmed'],
])('%s is of %s, and %s', (id, date, confidence) => {
  const { keys } = recordNamed('events', id);
  expect([textOf(keys, 'date'), textOf(keys, 'confidence')]).toEqual([date, confidence]);
});

interface ControlRecord {
  readonly place: string;
  readonly date: string;
  readonly to: string;
  readonly encircled?: boolean;
}

const control = parse(readFileSync('content/control.yaml', 'utf8')) as readonly ControlRecord[];

/** The record that holds for a place at the end of a day. */
function controlOn(place: string, day: string): ControlRecord | undefined {
  const { id } = recordNamed('places', place);
  return control
    .filter((record) => record.place === id && record.date <= day)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

test.each([
  ['hardatnin', '2016-02-01', 'rebel groups'],
  ['hardatnin', '2016-02-02', 'government and allies'],
  ['duwayr-al-zaytun', '2016-02-01', 'government and allies'],
  ['tal-jibbin', '2016-02-01', 'government and allies'],
  ['aleppo', '2016-02-28', 'divided'],
  ['khanasser', '2016-02-22', 'government and allies'],
  ['khanasser', '2016-02-24', 'ISIS'],
  ['khanasser', '2016-02-25', 'government and allies'],
])('%s at the end of %s: %s', (place, day, holder) => {
  expect(controlOn(place, day)?.to).toBe(holder);
});

test.each(['nubl', 'al-zahraa'])('%s is encircled until 3 February', (place) => {
  expect(controlOn(place, '2016-02-02')?.encircled).toBe(true);
  expect(controlOn(place, '2016-02-03')?.encircled).toBe(false);
});
