import { describe, expect, test } from 'vitest';
import {
  metresPerPixel,
  northernmost,
  project,
  unproject,
} from '../../../src/map/layout/projection.ts';

/** Half the width of the world in EPSG:3857, in metres, as its definition gives it. */
const halfWorld = 20_037_508.342789244;

/** Metres of EPSG:3857 as pixels from the north-west corner at a zoom. */
const inPixels = (east: number, north: number, zoom: number) => ({
  x: ((east + halfWorld) / (2 * halfWorld)) * 256 * 2 ** zoom,
  y: ((halfWorld - north) / (2 * halfWorld)) * 256 * 2 ** zoom,
});

describe('Web Mercator', () => {
  test('puts the example of EPSG guidance note 7-2 (method 1024) where the note does', () => {
    const lat = 24 + 22 / 60 + 54.433 / 3600;
    const expected = inPixels(-11_169_055.58, 2_800_000.0, 10);
    const { x, y } = project({ lat, lon: -(100 + 20 / 60) }, 10);
    expect(x).toBeCloseTo(expected.x, 3);
    expect(y).toBeCloseTo(expected.y, 3);
  });

  test.each([
    [0, { lat: 0, lon: 0 }, { x: 128, y: 128 }],
    [0, { lat: 85.0511287798066, lon: -180 }, { x: 0, y: 0 }],
    [0, { lat: -85.0511287798066, lon: 180 }, { x: 256, y: 256 }],
    [10, { lat: 0, lon: 0 }, { x: 131_072, y: 131_072 }],
  ])('at zoom %i the corners and the middle of the world are whole', (zoom, coordinate, point) => {
    const { x, y } = project(coordinate, zoom);
    expect(x).toBeCloseTo(point.x, 6);
    expect(y).toBeCloseTo(point.y, 6);
  });

  test('the tile of Aleppo at zoom 10 is 617/401, as OpenStreetMap numbers tiles', () => {
    const { x, y } = project({ lat: 36.2012, lon: 37.1612 }, 10);
    const tan = Math.tan((36.2012 * Math.PI) / 180);
    const row = ((1 - Math.asinh(tan) / Math.PI) / 2) * 2 ** 10;
    expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([617, Math.floor(row)]);
    expect(Math.floor(row)).toBe(401);
  });

  test('is undone by unproject', () => {
    const back = unproject(project({ lat: 36.3657, lon: 37.1024 }, 10), 10);
    expect(back.lat).toBeCloseTo(36.3657, 9);
    expect(back.lon).toBeCloseTo(37.1024, 9);
  });

  test('ends at the edge of the square, however far north a point lies', () => {
    expect(project({ lat: 90, lon: 0 }, 3)).toEqual(project({ lat: northernmost, lon: 0 }, 3));
  });

  test('a pixel at the equator is 156543.03 m at zoom 0, as tile servers state it', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 2);
  });
});
