import { expect, test } from 'vitest';
import { separateMarks } from '../../../src/map/layout/marks.ts';
import { halfMarkPath, markPath, ringPath } from '../../../src/map/layout/mark-shapes.ts';
import { pathOfLine, simplify } from '../../../src/map/layout/lines.ts';
import { mapScaleOf } from '../../../src/map/layout/scale.ts';
import { frames } from './corpus.ts';

const keys = ['square', 'circle', 'triangle', 'diamond', 'contested', 'divided'] as const;

test('every holder has a shape of its own', () => {
  const paths = keys.map((key) => markPath(key, { x: 0, y: 0 }, 5));
  expect(new Set(paths).size).toBe(keys.length);
});

test('a half is never the whole', () => {
  for (const key of keys)
    expect(halfMarkPath(key, { x: 0, y: 0 }, 5)).not.toBe(markPath(key, { x: 0, y: 0 }, 5));
});

test('a square of radius 5 around a point is 10 pixels wide', () => {
  expect(markPath('square', { x: 20.04, y: 30 }, 5)).toBe('M20 30m-5-5h10v10h-10z');
});

test('a ring is a circle around its point', () => {
  expect(ringPath({ x: 8, y: 8 }, 7)).toBe('M8 8m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z');
});

test.each([
  ['far apart stay', { x: 20, y: 0 }, { x: 20, y: 0 }],
  ['6 pixels apart move to 8', { x: 6, y: 0 }, { x: 8, y: 0 }],
  ['on one point stand side by side', { x: 0, y: 0 }, { x: 8, y: 0 }],
])('marks %s', (_, second, expected) => {
  const [first, moved] = separateMarks([{ x: 0, y: 0 }, second]);
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
  const { kilometres, miles } = mapScaleOf(frames.close);
  expect(kilometres).toEqual({ distance: 10, pixels: expect.closeTo(81.3, 0) as number });
  expect(miles.distance).toBe(5);
  expect(miles.pixels / kilometres.pixels).toBeCloseTo((5 * 1.609344) / 10, 2);
});
