import { expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { citationOf, familyName, mailOf } from '../../../src/sharing/citation.ts';

const address = 'https://two-clocks.example/events/ratyan/';

test('a citation names site, title, date and address', () => {
  expect(citationOf('Two Clocks', 'Battle for Ratyan', day('2026-11-22'), address)).toBe(
    'Two Clocks, “Battle for Ratyan”, 22 November 2026, https://two-clocks.example/events/ratyan/',
  );
});

test('quotation marks within the title of a citation are single', () => {
  expect(citationOf('Two Clocks', 'How to read “reportedly”', null, address)).toBe(
    `Two Clocks, “How to read ‘reportedly’”, ${address}`,
  );
});

/**
 * The names that Zotero reads in `citation_author`: several between semicolons, each with the family
 * name before a comma, else behind the last space of any kind.
 */
const readByZotero = (content: string) =>
  content.split(';').map((name) => {
    const inverted = name.split(',').map((part) => part.trim());
    if (inverted.length > 1) return { family: inverted[0], given: inverted.slice(1).join(' ') };
    const [family, ...given] = name.split(/\s/).toReversed();
    return { family, given: given.toReversed().join(' ') };
  });

test.each([
  ['Two Clocks', 'Two Clocks'],
  ['Reuters', 'Reuters'],
  ['Institute of Peace, War; and Media', 'Institute of Peace War and Media'],
])('the name of %s is not cut into those of a person', (organisation, family) => {
  expect(readByZotero(familyName(organisation))).toEqual([{ family, given: '' }]);
});

test.each(['Talks & war?', '100 % "sure" #1', 'رتيان 🕊️', 'x'.repeat(200)])(
  'a mail about %j has it as its subject',
  (title) => {
    const { searchParams } = new URL(mailOf(title, `${address}?a=b&c=d#e`));
    expect(searchParams.get('subject')).toBe(title);
    expect(searchParams.get('body')).toBe(`${address}?a=b&c=d#e`);
  },
);
