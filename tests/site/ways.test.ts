import { expect, inject, test } from 'vitest';
import { folderOfRecords } from './content.ts';
import { attribute, elements, hasClass, readOwnPages, withId, words } from './pages.ts';

const pages = readOwnPages(inject('site').folder);

test('the first link of every page skips to the text', () => {
  const wrong = pages.filter(({ document }) => {
    const [first] = elements(document, 'a');
    const goal = first && attribute(first, 'href')?.slice(1);
    const isSkip =
      first && words(first) === 'Skip to the text' && attribute(first, 'href') === '#content';
    return !isSkip || withId(document, goal ?? '')?.tagName !== 'main';
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('every page leads home, by its name', () => {
  const wrong = pages.filter(
    ({ document }) =>
      !elements(document, 'a').some(
        (link) => attribute(link, 'href') === '/' && words(link) === 'Two Clocks',
      ),
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('every record, article and day has a breadcrumb to the list that holds it', () => {
  const below = pages.filter(({ address }) => address.split('/').length === 4);
  const lists = ['articles', 'events', 'places', 'people'] as const;
  const records = lists.flatMap((folder) => folderOfRecords(folder));
  expect(below.length).toBeGreaterThan(records.length);
  const wrong = below.filter(({ address, document }) => {
    const breadcrumb = elements(document, 'nav').find(
      (nav) => attribute(nav, 'aria-label') === 'Breadcrumb',
    );
    const up = breadcrumb ? elements(breadcrumb, 'a').map((link) => attribute(link, 'href')) : [];
    return up.join(' ') !== `/ /${address.split('/')[1]}/`;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('a page marks itself, and no other, where navigation names it', () => {
  const wrong = pages.flatMap(({ address, document }) =>
    elements(document, 'a')
      .filter((link) => attribute(link, 'aria-current') === 'page')
      .filter((link) => attribute(link, 'href') !== address)
      .map((link) => `${address} marks ${attribute(link, 'href')}`),
  );
  expect(wrong).toEqual([]);
});

test('the foot of every page gives the licence', () => {
  const wrong = pages.filter(({ document }) => {
    const foot = elements(document, 'footer').at(-1);
    if (!foot) return true;
    const links = elements(foot, 'a');
    const licence = links.find((link) => attribute(link, 'rel') === 'license');
    return !(
      licence &&
      attribute(licence, 'href') === 'https://creativecommons.org/licenses/by/4.0/' &&
      words(licence) === 'CC BY 4.0'
    );
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('what is left out in print are ways to other places and to share, what searches, and what moves a graphic or shortens a list', () => {
  const wrong = pages.flatMap(({ address, document }) =>
    elements(document)
      .filter((element) => hasClass(element, 'not-in-print'))
      .filter(
        (element) =>
          element.tagName !== 'nav' &&
          element.tagName !== 'statement-filter' &&
          !hasClass(element, 'back') &&
          !hasClass(element, 'timeline-controls') &&
          !hasClass(element, 'row') &&
          attribute(element, 'role') !== 'search' &&
          attribute(element, 'popovertarget') === null &&
          !hasClass(element, 'results') &&
          !hasClass(element, 'share') &&
          !/^(?:prev|next)$/.test(attribute(element, 'rel') ?? ''),
      )
      .map(({ tagName }) => `${address} <${tagName}>`),
  );
  expect(wrong).toEqual([]);
});
