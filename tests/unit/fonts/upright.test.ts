import { expect, test } from 'vitest';
import { hasLetter, uprightSources } from '../../../src/fonts/upright.ts';

test.each([
  ['a letter of English', 'a', true],
  ['a letter that the serif lacks and the sans has', 'Ṭ', true],
  ['the sign of an ʿayn, of which the serif has none', 'ʿ', true],
  ['a letter of Arabic', 'ق', true],
  ['a letter that neither Latin family has', 'Ḩ', false],
  ['a letter of Chinese', '中', false],
  ['an emoji', '🕊', false],
])('of %s it is known whether a family has it', (_, letter, isThere) => {
  expect(hasLetter(letter)).toBe(isThere);
});

test('a file is asked for all characters that its package lists for it', () => {
  const rangesOf = (file: string) =>
    uprightSources().find(({ source }) => source.file === file)?.ranges ?? [];
  expect(rangesOf('libre-franklin-latin-wght-normal.woff2')).toContainEqual([0x2bb, 0x2bc]);
  expect(rangesOf('libre-franklin-latin-ext-wght-normal.woff2')).toContainEqual([0x1e00, 0x1e9f]);
  expect(rangesOf('noto-naskh-arabic-arabic-400-normal.woff2')).toContainEqual([0x600, 0x6ff]);
});
