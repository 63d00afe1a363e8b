import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../../src/map/layout/atlas.ts';
import { drawBasemap, type LandDetail } from '../../../src/map/layout/basemap.ts';
import { project } from '../../../src/map/layout/projection.ts';

const zoom = 8;

/** By its number in ISO 3166-1. */
const syria = '760';

/** What a square of 40 pixels around a position holds of home and abroad. */
function around(lat: number, lon: number, { hasBorders }: Pick<LandDetail, 'hasBorders'>) {
  const { x, y } = project({ lat, lon }, zoom);
  const extent = { zoom, origin: { x: x - 20, y: y - 20 }, width: 40, height: 40 };
  const detail = { tolerance: 1, smallest: 4, hasBorders };
  const { home, abroad } = drawBasemap(readAtlas(), extent, detail, syria);
  return [home && 'home', abroad && 'abroad'].filter(Boolean).join(' and ') || 'sea';
}

/** Positions as GeoNames gives them. */
const cities = [
  ['Damascus', 33.5102, 36.2913, 'home'],
  ['Moscow', 55.7522, 37.6156, 'abroad'],
  ['Kazan', 55.7887, 49.1221, 'abroad'],
  ['Vladivostok', 43.1056, 131.8735, 'abroad'],
  ['Egvekinot, in Russia beyond 180 degrees', 66.3219, -179.1219, 'abroad'],
  ['Kyiv', 50.4547, 30.5238, 'abroad'],
  ['Ankara', 39.9199, 32.8543, 'abroad'],
  ['Anchorage', 61.2181, -149.9003, 'abroad'],
  ['Suva', -18.1416, 178.4415, 'abroad'],
  ['Taveuni, an island of Fiji on 180 degrees', -16.8472, -179.9667, 'abroad'],
  ['Wellington', -41.2866, 174.7756, 'abroad'],
  ['Vostok Station, in Antarctica', -78.4645, 106.8339, 'abroad'],
  ['the middle of the Black Sea', 43.5, 34.5, 'sea'],
  ['the middle of the Bering Sea', 58, -178, 'sea'],
  ['the middle of the Pacific', -35, -179.9, 'sea'],
  ['the middle of the Atlantic', 40, -40, 'sea'],
] as const;

describe('the ground of a map', () => {
  test.each(cities)('at %s, %d, %d, is %s', (_, lat, lon, expected) => {
    expect(around(lat, lon, { hasBorders: true })).toBe(expected);
  });

  test.each(cities)(
    'without borders, at %s, %d, %d, is land where it is land',
    (_, lat, lon, expected) => {
      // One land without borders is drawn under home as well.
      const isLand = around(lat, lon, { hasBorders: false }) !== 'sea';
      expect(isLand).toBe(expected !== 'sea');
    },
  );
});
