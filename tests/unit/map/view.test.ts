import { expect, test } from 'vitest';
import type { MovingMap } from '../../../src/map/data/map-data.ts';
import { drawnView, isInWindow, pointInView, scaleIn } from '../../../src/map/client/view.ts';

const map = { zoom: 10, origin: [157_592, 102_253] } as unknown as MovingMap;
const point = { x: 420.03, y: 348.78 };

test('the view that a page draws has every point where it is drawn', () => {
  const { x, y } = pointInView(drawnView(map, 0), map, point);
  expect(x).toBeCloseTo(420.03, 6);
  expect(y).toBeCloseTo(348.78, 6);
  expect(pointInView(drawnView(map, 286), map, point).x).toBeCloseTo(134.03, 6);
});

test.each([
  [10, 1],
  [11, 2],
  [7, 1 / 8],
  [9.5, Math.SQRT1_2],
])('at zoom %d everything is %d times as large', (zoom, scale) => {
  expect(scaleIn({ zoom, left: 0, top: 0 }, map)).toBeCloseTo(scale, 12);
});

test('one zoom closer, a point is twice as far from the corner of the world', () => {
  const view = { zoom: 11, left: 2 * 157_592, top: 2 * 102_253 };
  const { x, y } = pointInView(view, map, point);
  expect(x).toBeCloseTo(840.06, 6);
  expect(y).toBeCloseTo(697.56, 6);
});

test('a margin is no part of the window', () => {
  const size = { width: 100, height: 50 };
  expect(isInWindow({ x: 3, y: 25 }, size)).toBe(true);
  expect(isInWindow({ x: 3, y: 25 }, size, 4)).toBe(false);
  expect(isInWindow({ x: 50, y: 51 }, size)).toBe(false);
});
