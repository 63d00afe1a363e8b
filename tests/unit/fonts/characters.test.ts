import { expect, test } from 'vitest';
import { charactersInUse, unicodeRange } from '../../../src/fonts/characters.ts';

test('characters in use come once each and in order, whatever the order of the texts', () => {
  const one = charactersInUse(['Öncüpınar', 'Davutoğlu']);
  const other = charactersInUse(['Davutoğlu', 'Öncüpınar', 'Öncüpınar']);
  expect(one).toBe(other);
  expect([...new Set(one)]).toHaveLength([...one].length);
  expect(one).toContain('ğ');
});

test('printable ASCII and the characters the site sets itself are always in use', () => {
  const characters = charactersInUse([]);
  expect(characters).toContain('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(characters).toContain('~');
  for (const character of '’‘“”–—…·×→←↑↓↩↗éü\u00a0\u202f') expect(characters).toContain(character);
});

test('ends of lines and tabs are no characters to draw', () => {
  expect(charactersInUse(['a\tb\r\nc'])).not.toMatch(/[\t\r\n]/);
});

test('a character beyond the first 65,536 is one character', () => {
  expect([...charactersInUse(['𐎀'])]).toContain('𐎀');
});

test.each([
  ['', ''],
  ['a', 'U+61'],
  ['abc', 'U+61-63'],
  ['cabé', 'U+61-63,U+e9'],
  ['āğī', 'U+101,U+11f,U+12b'],
])('the range of %j is written %j', (characters, range) => {
  expect(unicodeRange(characters, 'abcdeéāăğġī')).toBe(range);
});

test('a range goes on over characters that are not in use, and over no other', () => {
  expect(unicodeRange('āī', 'āī')).toBe('U+101-12b');
  expect(unicodeRange('āī', 'āğī')).toBe('U+101,U+12b');
  expect(unicodeRange('ac', '')).toBe('U+61-63');
});
