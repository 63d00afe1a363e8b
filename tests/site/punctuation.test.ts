import { expect, inject, test } from 'vitest';
import { elements, readPages, words } from './pages.ts';

const pages = readPages(inject('site').folder);

/** Where a pattern is found in what pages say, with the words around it. */
const found = (pattern: RegExp, seam = ''): readonly string[] =>
  pages.flatMap(({ address, document }) =>
    [...words(document, seam).matchAll(pattern)].map(
      ({ index, input }) => `${address}: ${input.slice(Math.max(0, index - 20), index + 20)}`,
    ),
  );

test('no space stands before a comma, a full stop, a colon or a closing bracket', () => {
  expect(found(/\s[,.;:!?)\]](?=\s|$)/g)).toEqual([]);
});

test('words do not run together where a link or a label begins or ends', () => {
  expect(found(/[\p{L}\p{N}]¦+[\p{L}\p{N}]/gu, '¦')).toEqual([]);
});

test('a date does not run into the word before or after it', () => {
  const date = String.raw`\d{1,2}\s(?:January|February|March|September|October|November|December)`;
  expect(found(new RegExp(String.raw`\p{L}${date}|${date}\p{L}`, 'gu'))).toEqual([]);
});

test('a word such as "of" does not run into the name or number after it', () => {
  // Except the names of columns and keys, which the page of the data mentions.
  const word = /\b(?!(?:inOrigin|inShort)\b)(?:of|in|at|on|to|by|from|and|the)(?=[\p{Lu}\d])/gu;
  expect(found(word)).toEqual([]);
});

test('quotation marks and apostrophes are curled, but in spellings that stand for other pages', () => {
  const names = ['p', 'h1', 'h2', 'h3', 'figcaption', 'cite', 'td'];
  const straight = pages.flatMap(({ address, document }) =>
    names
      .flatMap((name) => elements(document, name).map((element) => words(element)))
      .filter((text) => /["']/.test(text))
      .map((text) => `${address}: ${text}`),
  );
  expect(straight).toEqual([]);
});

test('nothing that a program could not print is printed', () => {
  expect(found(/\b(?:undefined|null|NaN|\[object Object\])/g)).toEqual([]);
});
