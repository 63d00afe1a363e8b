import { describe, expect, test } from 'vitest';
import { distanceInKilometres, isApproximate } from '../../../src/model/place.ts';
import { aPlace } from './build-corpus.ts';

describe('the distance between two points', () => {
  // The points are those of the dossier's gazetteer, and so are the kilometres.
  const aleppo = { lat: 36.2012, lon: 37.1612 };
  test.each([
    ['Tal Jibbin', { lat: 36.3554, lon: 37.142 }, 17.2],
    ['Hardatnin', { lat: 36.3657, lon: 37.1024 }, 19.0],
    ['Aleppo itself', aleppo, 0],
    ['Bab al-Salama', { lat: 36.626, lon: 37.085 }, 47.7],
  ])('from the centre of Aleppo to %s', (_, point, kilometres) => {
    expect(distanceInKilometres(aleppo, point)).toBeCloseTo(kilometres, 1);
    expect(distanceInKilometres(point, aleppo)).toBeCloseTo(kilometres, 1);
  });

  test('a quarter of the way round is a quarter of the circumference', () => {
    // 2π × 6371.0088 km / 4.
    const quarter = distanceInKilometres({ lat: 0, lon: 0 }, { lat: 90, lon: 0 });
    expect(quarter).toBeCloseTo(10_007.557, 2);
  });

  test('goes the short way over the date line', () => {
    // One degree of longitude on the equator is 111.195 km on this sphere.
    expect(distanceInKilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(
      111.195,
      2,
    );
  });
});

test.each([
  ['high', false],
  ['medium', false],
  ['low', true],
])('a point of %s certainty: approximate is %s', (certainty, expected) => {
  const place = aPlace('x', { position: { lat: 36.3, lon: 37.1, certainty } });
  expect(isApproximate(place)).toBe(expected);
});
