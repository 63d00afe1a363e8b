import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLists, packWords, unpackLists, unpackWords } from '../../../src/search/packed.ts';

test('a word is written without the letters that it shares with the one before', () => {
  expect(packWords(['road', 'roads', 'roof'])).toBe('AroadEsCof');
});

test('numbers are written as characters, each for the difference from the one before', () => {
  expect(packLists([[3, 5], [0]])).toBe('&% #');
});

const word = fc
  .string({ unit: fc.constantFrom(...'aabcdeéß2حردتن'), minLength: 1, maxLength: 40 })
  .filter((one) => one === one.toLowerCase());

test('sorted words are the same when they are read again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
      const sorted = words.toSorted();
      expect(unpackWords(packWords(sorted))).toEqual(sorted);
    }),
  );
});

test('lists of numbers are the same when they are read again, as JSON too', () => {
  const list = fc
    .uniqueArray(fc.nat(20_000), { minLength: 1 })
    .map((numbers) => numbers.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list, { minLength: 1 }), (lists) => {
      const sent = JSON.parse(JSON.stringify(packLists(lists))) as string;
      expect(unpackLists(sent)).toEqual(lists);
    }),
  );
});
