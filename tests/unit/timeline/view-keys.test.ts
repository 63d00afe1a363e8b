import { expect, test } from 'vitest';
import { keyForm, nameOfKey, viewKeys } from '../../../src/timeline/layout/view-keys.ts';
import { wholeView } from '../../../src/timeline/layout/view.ts';

const isKey = (name: string): boolean => new RegExp(`^${keyForm}$`).test(name);

test('every part of a view has its key, and there are no others', () => {
  expect(Object.keys(wholeView).toSorted()).toEqual([...viewKeys].toSorted());
});

test.each(['range', 'track-2', 'confidence', 'place-12', 'person'])('%s is a key', (name) => {
  expect(isKey(name)).toBe(true);
});

test.each(['fbclid', 'utm_source', 'ranges', 'my-range', 'track-', 'place-x', 'toString'])(
  '%s is none',
  (name) => {
    expect(isKey(name)).toBe(false);
  },
);

test('the keys of a second timeline end in -2, and are known', () => {
  expect(viewKeys.map((key) => nameOfKey(key, 2))).toEqual([
    'range-2',
    'track-2',
    'confidence-2',
    'place-2',
    'person-2',
  ]);
  expect(viewKeys.every((key) => isKey(nameOfKey(key, 2)))).toBe(true);
});
