import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import {
  attribute,
  elements,
  metaOf,
  pageAt,
  readOwnPages,
  thingsOf,
  withClass,
  withId,
  words,
} from './pages.ts';

/** A small site of fixtures: what happened in it is known to the day, or not. */
const pages = readOwnPages(inject('smallSite').folder);
const days = pages.filter(({ address }) => /^\/days\/./.test(address));

test('an event known by its month is told as no day', () => {
  const telling = days.filter(({ document }) =>
    withClass(document, 'events').some((list) => words(list).includes('Envoys meet')),
  );
  expect(days.length).toBeGreaterThan(0);
  expect(telling.map(({ address }) => address)).toEqual([]);
  expect(words(pageAt(pages, '/days/').document)).not.toContain('Envoys meet');
});

test('it is said to go on on no day', () => {
  const page = pageAt(pages, '/days/2016-02-05/');
  const week = elements(page.document, 'ol').filter((list) => words(list).includes('5 Feb'));
  expect(week.length).toBeGreaterThan(0);
  expect(week.map((list) => words(list)).join()).not.toContain('continues');
});

test('it stands under the days around it with the words for when it was', () => {
  const [list] = withClass(pageAt(pages, '/days/2016-02-05/').document, 'without-day');
  expect(list && words(list)).toBe(
    'The talks: Feb 2016, the day is not known: Envoys meet in the course of the month reported',
  );
});

test('its page leads to no day and gives machines the month', () => {
  const page = pageAt(pages, '/events/envoys-meet/');
  const [facts] = elements(page.document, 'dl');
  expect(facts && words(facts)).toContain('When\nFebruary 2016\n');
  const links = facts ? elements(facts, 'a').map((link) => attribute(link, 'href')) : [];
  expect(links.filter((link) => link?.includes('/days/'))).toEqual([]);
  expect(elements(page.document, 'time').map((time) => attribute(time, 'datetime'))).toContain(
    '2016-02',
  );
  expect(thingsOf(page).find((thing) => thing['@type'] === 'Event')?.['startDate']).toBe('2016-02');
});

test('the list of events has it under its month', () => {
  const month = withId(pageAt(pages, '/events/').document, 'month-2016-02');
  expect(month && words(month)).toContain('February 2016');
});

/** What the list of events on the page of a day says. */
const toldOn = (day: string): string =>
  withClass(pageAt(pages, `/days/${day}/`).document, 'events')
    .map((list) => words(list))
    .join('\n');

const download = (file: string): string =>
  readFileSync(join(inject('smallSite').folder, 'data', file), 'utf8').replaceAll('\r\n ', '');

describe('an event of one of two days', () => {
  const page = pageAt(pages, '/events/misqan-taken/');

  test('says so in its title and its facts, and leads to each of the days', () => {
    expect(page.html).toContain('<title>Misqan is taken, 15 or 16 February 2016');
    const [facts] = elements(page.document, 'dl');
    expect(facts && words(facts)).toContain('When\n15 or 16 February 2016 · 15 Feb · 16 Feb\n');
  });

  test.each(['2016-02-15', '2016-02-16'])('stands on the page of %s with both days', (day) => {
    expect(toldOn(day)).toContain('15 or 16 February 2016\nMisqan is taken');
    expect(metaOf(pageAt(pages, `/days/${day}/`), 'description')).toContain(
      'Misqan is taken (15 or 16 February)',
    );
  });

  test.each(['2016-02-14', '2016-02-17'])('does not stand on that of %s', (day) => {
    expect(toldOn(day)).not.toContain('Misqan is taken');
  });

  test('stands once on the clocks of its days, and the other day says where', () => {
    const [week] = withClass(pageAt(pages, '/days/2016-02-15/').document, 'day-by-day');
    const said = week ? words(week) : '';
    expect(said.split('Misqan is taken')).toHaveLength(2);
    expect(said).toContain('On the ground: 15 or 16 Feb Misqan is taken');
    expect(said).toContain('perhaps: see 15 Feb');
  });

  test('is listed with its days', () => {
    const list = words(pageAt(pages, '/events/').document);
    expect(list).toContain('15 or 16 February 2016\nMisqan is taken');
    expect(words(pageAt(pages, '/days/').document)).toContain(
      'Misqan is taken (15 or 16 February)',
    );
  });

  test('gives machines the month that is certain', () => {
    const event = thingsOf(page).find((thing) => thing['@type'] === 'Event');
    expect(event?.['startDate']).toBe('2016-02');
    expect(event).not.toHaveProperty('endDate');
    expect(event?.['disambiguatingDescription']).toContain('15 or 16 February 2016');
    const [when] = withClass(page.document, 'when');
    expect(when && attribute(when, 'datetime')).toBe('2016-02');
  });

  test('is in the calendar with its days in the title', () => {
    expect(download('events.ics')).toContain(
      'SUMMARY:Misqan is taken (15 or 16 February 2016)\r\n',
    );
    expect(download('events.ics')).toContain('the day is not certain.');
  });

  test('is in the table with its first and its last possible day', () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(download('events.csv'), {
      bom: true,
      columns: true,
    });
    const row = rows.find(({ id }) => id === 'misqan-taken');
    expect(row).toMatchObject({
      date: '[2016-02-15,2016-02-16]',
      start: '',
      end: '',
      earliest: '2016-02-15',
      latest: '2016-02-16',
    });
  });
});

describe('control of a place that was taken on one of two days', () => {
  const rowOn = (day: string): string => {
    const rows = elements(pageAt(pages, `/days/${day}/`).document, 'tr');
    const row = rows.find((each) => attribute(each, 'data-place') === 'misqan');
    return row ? words(row).replaceAll('\n', ' | ') : '';
  };

  test.each([
    ['2016-02-14', 'rebel groups | 31 Jan 2016 or earlier | reported'],
    [
      '2016-02-15',
      'rebel groups or government and allies perhaps changed this day | 15 or 16 Feb 2016 (uncertain) | disputed',
    ],
    [
      '2016-02-16',
      'government and allies perhaps changed this day | 15 or 16 Feb 2016 | confirmed',
    ],
    ['2016-02-17', 'government and allies | 15 or 16 Feb 2016 | confirmed'],
  ])('at the end of %s: %s', (day, said) => {
    expect(rowOn(day)).toContain(said);
  });

  test('is told on both days as a change that may have come about', () => {
    for (const day of ['2016-02-15', '2016-02-16'])
      expect(words(pageAt(pages, `/days/${day}/`).document)).toContain(
        'Perhaps changed this day: Misqan (15 or 16 February), from rebel groups to government and allies, confirmed.',
      );
  });
});

test('an interval whose end is in doubt says so, and its last day likewise', () => {
  expect(toldOn('2016-02-12')).toContain('11 to perhaps 12 February 2016\nBattle for Misqan');
  const event = thingsOf(pageAt(pages, '/events/battle-for-misqan/')).find(
    (thing) => thing['@type'] === 'Event',
  );
  expect(event?.['startDate']).toBe('2016-02-11');
  expect(event).not.toHaveProperty('endDate');
  const [week] = withClass(pageAt(pages, '/days/2016-02-12/').document, 'day-by-day');
  expect(week && words(week)).toContain('perhaps continues');
});

test('a day that the only source doubts is told with its doubt', () => {
  expect(toldOn('2016-02-20')).toContain('perhaps 20 February 2016\nThe envoy travels');
  expect(download('events.ics')).toContain(
    'SUMMARY:The envoy travels (perhaps 20 February 2016\\, reported)',
  );
});
