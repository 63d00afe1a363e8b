import { expect, inject, test } from 'vitest';
import {
  attribute,
  elements,
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
    'Feb 2016, the day is not known: Envoys meet in the course of the month reported',
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
