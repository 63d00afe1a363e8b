import { expect, test } from 'vitest';
import { partForAside } from '../../../src/model/aside-part.ts';

test.each([
  ['the first that is long enough', [60, 0, 500, 0, 900], 400, 3],
  ['the first of all, where that is long enough', [400, 0, 900], 400, 1],
  ['the longest, where none is long enough', [60, 0, 200, 0, 90], 400, 3],
  ['the first, where there is no text at all', [], 400, 1],
])('an aside stands beside %s', (_, lengths, height, part) => {
  expect(partForAside(lengths, height)).toBe(part);
});
