import { expect, test } from 'vitest';
import { chosenOf, fragmentOfChosen } from '../../../src/page-state/chosen.ts';

test.each([
  ['#event-ratyan', { kind: 'event', id: 'ratyan' }],
  ['#place-al-bab', { kind: 'place', id: 'al-bab' }],
  ['#day-2016-02-29', { kind: 'day', id: '2016-02-29' }],
])('%s is chosen', (fragment, chosen) => {
  expect(chosenOf(fragment)).toEqual(chosen);
  expect(fragmentOfChosen(chosenOf(fragment))).toBe(fragment);
});

test.each([
  '',
  '#',
  '#notes',
  '#event-',
  '#event-No',
  '#day-2016-02-30',
  '#day-2016-02',
  '#cite-3',
])('%j chooses nothing', (fragment) => {
  expect(chosenOf(fragment)).toBeNull();
});
