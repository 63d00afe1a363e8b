import { expect, test } from 'vitest';
import { drawMark } from '../../../src/map/draw/marks.ts';

const mark = {
  point: { x: 0, y: 0 },
  radius: 5,
  holder: 'circle',
  confidence: 'disputed',
  isEncircled: false,
  isApproximate: false,
  isChanged: true,
} as const;

const halosOf = (isChanged: boolean, isOpen: boolean) =>
  drawMark({ ...mark, isChanged, isOpen })
    .map(({ properties }) => properties)
    .filter((properties) => properties['class'] === 'halo');

test('a change that may have come about on another day has a circle that is marked as open', () => {
  expect(halosOf(true, true)).toMatchObject([{ 'data-open': '' }]);
});

test('a change that is certain has a plain disc', () => {
  const [halo, ...others] = halosOf(true, false);
  expect(others).toEqual([]);
  expect(halo).toBeDefined();
  expect(halo).not.toHaveProperty('data-open');
});

test('without a change there is neither', () => {
  expect(halosOf(false, true)).toEqual([]);
});
