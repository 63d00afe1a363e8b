import { expect, inject, test } from 'vitest';
import { attribute, elements, pageAt, readOwnPages, withClass, words } from './pages.ts';

/** The list of events of a built fixture. */
const eventsIn = (site: 'wholeSite' | 'anotherSite' | 'smallSite') =>
  pageAt(readOwnPages(inject(site).folder), '/events/').document;

/** The headings of its months, with their ids, and the links of the list before them. */
const monthsOf = (document: ReturnType<typeof eventsIn>) => ({
  headings: elements(document, 'h2')
    .filter((heading) => attribute(heading, 'id')?.startsWith('month-'))
    .map((heading) => [`#${attribute(heading, 'id')}`, words(heading)]),
  links: withClass(document, 'contents').flatMap((list) =>
    elements(list, 'a').map((link) => [attribute(link, 'href'), words(link)]),
  ),
});

test.each(['wholeSite', 'anotherSite'] as const)(
  'the list of events begins with a link to each of its months: %s',
  (site) => {
    const { headings, links } = monthsOf(eventsIn(site));
    expect(headings.length).toBeGreaterThan(1);
    expect(links).toEqual(headings);
  },
);

test('where all is of one month there is no such list', () => {
  const { headings, links } = monthsOf(eventsIn('smallSite'));
  expect(headings).toEqual([['#month-2016-02', 'February 2016']]);
  expect(links).toEqual([]);
});
