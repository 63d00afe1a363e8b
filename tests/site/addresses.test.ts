import { describe, expect, inject, test } from 'vitest';
import { folderOfRecords, tableOfRecords } from './content.ts';
import { attribute, elements, pageAt, readOwnPages } from './pages.ts';

const pages = readOwnPages(inject('site').folder);
const addresses = pages.map(({ address }) => address);

const below = (list: string): readonly string[] =>
  addresses.filter((address) => address.startsWith(list) && address !== list);

const sorted = (texts: readonly string[]) => [...texts].sort();

test.each([
  '/',
  '/articles/',
  '/days/',
  '/timeline/',
  '/map/',
  '/events/',
  '/places/',
  '/people/',
  '/figures/',
  '/statements/',
  '/disputed/',
  '/terms/',
  '/search/',
  '/sources/',
  '/about/',
  '/corrections/',
  '/data/',
  '/404.html',
])('there is a page %s', (address) => {
  expect(addresses).toContain(address);
});

describe('a page of its own', () => {
  test.each(['articles', 'events', 'places', 'people'] as const)(
    'stands for each of the %s',
    (folder) => {
      const records = folderOfRecords(folder).map(({ id }) => `/${folder}/${id}/`);
      expect(records).not.toEqual([]);
      expect(sorted(below(`/${folder}/`))).toEqual(sorted(records));
    },
  );

  test('stands for each day from the first to the last, none left out', () => {
    const days = sorted(below('/days/').map((address) => address.slice(6, 16)));
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const count = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
    expect(days).toEqual(
      Array.from({ length: count }, (_, index) =>
        new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
      ),
    );
  });
});

test.each([
  ['/figures/', 'figure-', 'figures'],
  ['/statements/', 'statement-', 'statements'],
  ['/sources/', 'source-', 'sources'],
] as const)('on %s each entry has a fragment of its own, #%s…', (address, start, table) => {
  const ids = elements(pageAt(pages, address).document, 'li').map((item) => attribute(item, 'id'));
  expect(sorted(ids.filter((id) => id !== null).filter((id) => id.startsWith(start)))).toEqual(
    sorted(tableOfRecords(table).map(({ id }) => `${start}${id}`)),
  );
});

test('on /terms/ each term has a fragment of its own, #term-…', () => {
  const ids = elements(pageAt(pages, '/terms/').document, 'li').map((item) =>
    attribute(item, 'id'),
  );
  expect(sorted(ids.filter((id) => id !== null).filter((id) => id.startsWith('term-')))).toEqual(
    sorted(folderOfRecords('terms').map(({ id }) => `term-${id}`)),
  );
});

test('there is no page that the brief does not name', () => {
  const lists = ['/articles/', '/days/', '/events/', '/places/', '/people/'];
  const others = addresses.filter((address) => !lists.some((list) => address.startsWith(list)));
  expect(sorted(others)).toEqual([
    '/',
    '/404.html',
    '/about/',
    '/corrections/',
    '/data/',
    '/disputed/',
    '/figures/',
    '/map/',
    '/search/',
    '/sources/',
    '/statements/',
    '/terms/',
    '/timeline/',
  ]);
});
