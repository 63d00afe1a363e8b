import { expect, test } from 'vitest';
import { count } from '../../../src/model/count.ts';

test.each([
  [0, 'error', undefined, '0 errors'],
  [1, 'error', undefined, '1 error'],
  [2, 'error', undefined, '2 errors'],
  [1, 'person', 'people', '1 person'],
  [2, 'person', 'people', '2 people'],
])('%i of %s is counted as "%s"', (number, one, several, words) => {
  expect(count(number, one, several)).toBe(words);
});
