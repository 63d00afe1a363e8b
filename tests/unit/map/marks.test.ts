import { expect, test } from 'vitest';
import { halfMarkPath, markPath, ringPath, spread } from '../../../src/map/marks.ts';
import { pathOfLine, simplify } from '../../../src/map/lines.ts';
import { scaleOf } from '../../../src/map/scale.ts';
import { frames } from '../../../src/map/frames.ts';
import { placeInWords, sinceInWords } from '../../../src/map/control-words.ts';
import { controlOf } from '../../../src/model/control.ts';
import { day } from '../../../src/model/date.ts';
import { written } from './corpus.ts';

const keys = ['government', 'rebel', 'sdf', 'isis', 'contested', 'divided'] as const;

test('every holder has a shape of its own', () => {
  const paths = keys.map((key) => markPath(key, { x: 0, y: 0 }, 5));
  expect(new Set(paths).size).toBe(keys.length);
});

test('a half is never the whole', () => {
  for (const key of keys)
    expect(halfMarkPath(key, { x: 0, y: 0 }, 5)).not.toBe(markPath(key, { x: 0, y: 0 }, 5));
});

test('a square of radius 5 around a point is 10 pixels wide', () => {
  expect(markPath('government', { x: 20.04, y: 30 }, 5)).toBe('M20 30m-5-5h10v10h-10z');
});

test('a ring is a circle around its point', () => {
  expect(ringPath({ x: 8, y: 8 }, 7)).toBe('M8 8m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z');
});

test.each([
  ['far apart stay', { x: 20, y: 0 }, { x: 20, y: 0 }],
  ['6 pixels apart move to 8', { x: 6, y: 0 }, { x: 8, y: 0 }],
  ['on one point stand side by side', { x: 0, y: 0 }, { x: 8, y: 0 }],
])('marks %s', (_, second, expected) => {
  const [first, moved] = spread([{ x: 0, y: 0 }, second]);
  expect(first).toEqual({ x: 0, y: 0 });
  expect(moved).toEqual(expected);
});

test('a line is written in steps between rounded points', () => {
  const points = [
    { x: 0.04, y: 0 },
    { x: 1.26, y: -0.5 },
    { x: 2.04, y: 0 },
  ];
  expect(pathOfLine(points, false)).toBe('M0 0l1.3-.5 .7 .5');
});

test('a point on the line between its neighbours is left out', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 5, y: 0.1 },
    { x: 10, y: 0 },
  ];
  expect(simplify(line, 0.5)).toEqual([line[0], line[2]]);
  expect(simplify(line, 0.05)).toEqual(line);
});

test('10 km are as long on the map as Web Mercator makes them at 36.46 degrees north', () => {
  const { kilometres, miles } = scaleOf(frames.north);
  expect(kilometres).toEqual({ distance: 10, pixels: expect.closeTo(81.3, 0) as number });
  expect(miles.distance).toBe(5);
  expect(miles.pixels / kilometres.pixels).toBeCloseTo((5 * 1.609344) / 10, 2);
});

function said(id: string, date: string): string {
  const place = written.places.find((each) => each.id === id);
  if (!place) throw new Error(`No place is called ${id}.`);
  return placeInWords(place, controlOf(written.control, place.id, day(date)));
}

test('a place says who held it, since when and how sure that is', () => {
  expect(said('hardatnin', '2016-02-05')).toBe(
    'Hardatnin, village, government and allies since 2 February, confirmed',
  );
  expect(said('nubl', '2016-02-01')).toBe(
    'Nubl, town, government and allies since 31 January or earlier, confirmed, encircled',
  );
  expect(said('kilis', '2016-02-05')).toBe('Kilis, city');
  expect(said('hardatnin', '2016-01-29')).toBe('Hardatnin, village, holder not recorded');
  expect(said('castello-road', '2016-02-05')).toContain('position approximate');
});

test('a place that changed nothing but its encirclement has been held as long as before', () => {
  const control = controlOf(written.control, 'nubl' as never, day('2016-02-10'));
  expect(control && sinceInWords(control)).toBe('since 31 January or earlier');
});
