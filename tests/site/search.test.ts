import { describe, expect, inject, test } from 'vitest';
import { folderOfRecords, listOf, textOf, wholeSiteContent } from './content.ts';
import { attribute, elements, pageAt, readOwnPages, words } from './pages.ts';

/** What leads to the records of a folder: their page, or their entry on one. */
const addressIn = {
  places: (id: string) => `/places/${id}/`,
  people: (id: string) => `/people/${id}/`,
  terms: (id: string) => `/terms/#term-${id}`,
} as const;

/** Every name that an editor wrote, with the address that it leads to. */
const namesIn = (content: string): readonly (readonly [name: string, address: string])[] =>
  (['places', 'people', 'terms'] as const).flatMap((folder) =>
    folderOfRecords(folder, content).flatMap(({ id, keys }) =>
      [
        ...['name', 'fullName', 'nameArabic', 'originSpelling'].map((key) => textOf(keys, key)),
        ...listOf(keys, 'otherNames'),
      ]
        .filter((name) => name !== '')
        .map((name) => [name, addressIn[folder](id)] as const),
    ),
  );

/** The list of names of a built site: its letters, and what stands under each. */
function readNames(site: 'site' | 'wholeSite') {
  const { document } = pageAt(readOwnPages(inject(site).folder), '/search/');
  const [main = document] = elements(document, 'main');
  return {
    letters: elements(main, 'nav').flatMap((nav) => elements(nav, 'a')),
    lists: elements(main, 'section').map((list) => ({
      id: attribute(list, 'aria-labelledby') ?? '',
      title: elements(list, 'h2').map((heading) => words(heading))[0] ?? '',
      lines: elements(list, 'a').map(
        (link) => [words(link), attribute(link, 'href') ?? ''] as const,
      ),
    })),
  };
}

describe.each([
  ['the real content', 'site', 'content'],
  ['the fixture', 'wholeSite', wholeSiteContent],
] as const)('of %s', (_, site, content) => {
  const { letters, lists } = readNames(site);

  test('every name in every spelling stands on /search/ once and leads to its record', () => {
    const lines = lists.flatMap((list) =>
      list.lines.map(([name, address]) => `${name.toLowerCase()} ${address}`),
    );
    const missing = namesIn(content).filter(
      ([name, address]) => !lines.includes(`${name.toLowerCase()} ${address}`),
    );
    expect(missing).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('its letters lead to their lists, and no Arabic name stands among the Latin', () => {
    expect(letters.map((letter) => attribute(letter, 'href'))).toEqual(
      lists.map(({ id }) => `#${id}`),
    );
    const mixed = lists.filter(({ title, lines }) =>
      lines.some(([name]) => /\p{Script=Arabic}/u.test(name) !== (title === 'In Arabic')),
    );
    expect(mixed.map(({ title }) => title)).toEqual([]);
  });
});

describe('in the fixture', () => {
  const { lists } = readNames('wholeSite');

  test('the letters stand in their order, Arabic behind them', () => {
    const titles = lists.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['A', 'B', 'C']);
    expect(titles.at(-1)).toBe('In Arabic');
  });

  test.each([
    ['al-Bab', 'B'],
    ['Aleppo', 'A'],
    ['Hardatneen', 'H'],
  ])('%s stands under %s', (name, letter) => {
    const list = lists.find(({ lines }) => lines.some(([written]) => written === name));
    expect(list?.title).toBe(letter);
  });
});
