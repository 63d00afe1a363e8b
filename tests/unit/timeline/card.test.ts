import { expect, test } from 'vitest';
import { printTree } from '../../../src/draw/print.ts';
import { partialDate } from '../../../src/model/date-schema.ts';
import { drawCard, type EventNote } from '../../../src/timeline/draw/card.ts';
import type { EventItem } from '../../../src/timeline/draw/event.ts';

const known: EventNote = { summary: 'The village fell at night.', sources: 'AP, AFP' };

const cardOf = (
  date: string,
  more: Partial<EventItem> = {},
  note: EventNote | null = known,
): string =>
  printTree(
    ...drawCard(
      {
        id: 'a',
        title: 'A village changes hands',
        date: partialDate.parse(date),
        track: 'offensive',
        confidence: 'reported',
        href: '/events/a/',
        claimedBy: null,
        places: [],
        people: [],
        ...more,
      },
      note,
    ),
  );

test.each([
  ['2016-02-15', '15 February 2016'],
  ['2016-02-15?', 'perhaps 15 February 2016'],
  ['2016-02-15~', 'about 15 February 2016'],
  ['2016-02-15/2016-02-16?', '15 to perhaps 16 February 2016'],
  ['2016-02-15/..', 'from 15 February 2016 on'],
])('the card of %s says so, and has no bar', (date, words) => {
  expect(cardOf(date)).toContain(`<p class="date">${words}</p>`);
  expect(cardOf(date)).not.toContain('class="doubt"');
});

test('a day that is one of two is a bar with open ends on a card too, with its words', () => {
  const card = cardOf('[2016-02-15,2016-02-16]');
  expect(card).toContain('<p class="date">15 or 16 February 2016</p>');
  expect(card).toContain('d="M0 0.5H24M0 3.5H24"');
  expect(card).toContain('</svg>on one of these days, and sources differ on which</p>');
});

test('of a month the card says that the day is not known', () => {
  expect(cardOf('2016-02')).toContain('<p class="doubt">the day is not known</p>');
});

test('a card says what happened, how sure it is, who claims it, and who published it', () => {
  const card = cardOf('2016-02-15', { confidence: 'disputed', claimedBy: 'SANA' });
  expect(card).toContain('<span>disputed, claimed by SANA</span>');
  expect(card).toContain('<p class="summary">The village fell at night.</p>');
  expect(card).toContain('<p>Sources: AP, AFP</p>');
});

test('a card whose notes have not come says all that the page does', () => {
  const card = cardOf('2016-02-15', {}, null);
  expect(card).toContain('A village changes hands');
  expect(card).not.toContain('Sources');
  expect(card).not.toContain('summary');
});
