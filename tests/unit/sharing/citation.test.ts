import { expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { citationOf, mailOf } from '../../../src/sharing/citation.ts';

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

test.each(['Talks & war?', '100 % "sure" #1', 'رتيان 🕊️', 'x'.repeat(200)])(
  'a mail about %j has it as its subject',
  (title) => {
    const { searchParams } = new URL(mailOf(title, `${address}?a=b&c=d#e`));
    expect(searchParams.get('subject')).toBe(title);
    expect(searchParams.get('body')).toBe(`${address}?a=b&c=d#e`);
  },
);
