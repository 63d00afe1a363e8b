import { describe, expect, inject, test } from 'vitest';
import { folderOfRecords } from './content.ts';
import { attribute, elements, pageAt, readOwnPages } from './pages.ts';

const pages = readOwnPages(inject('site').folder);
const addresses = pages.map(({ address }) => address);

const below = (list: string): readonly string[] =>
  addresses.filter((address) => address.startsWith(list) && address !== list);

const sorted = (texts: readonly string[]) => [...texts].sort();

test.each([
  '/',
  '/articles/',
  '/articles/talks-and-offensive/',
  '/articles/the-road-north/',
  '/articles/how-to-read-reportedly/',
  '/days/',
  '/timeline/',
  '/map/',
  '/events/',
  '/places/',
  '/people/',
  '/figures/',
  '/sources/',
  '/about/',
  '/corrections/',
  '/data/',
  '/404.html',
])('there is a page %s', (address) => {
  expect(addresses).toContain(address);
});

describe('a page of its own', () => {
  test.each([
    ['articles', 3],
    ['events', 61],
    ['places', 55],
    ['people', 44],
  ] as const)('stands for each of the %s, at least %i', (folder, least) => {
    const records = folderOfRecords(folder).map(({ id }) => `/${folder}/${id}/`);
    expect(records.length).toBeGreaterThanOrEqual(least);
    expect(sorted(below(`/${folder}/`))).toEqual(sorted(records));
  });

  test('stands for each of the 31 days from 29 January to 28 February 2016', () => {
    const january = ['29', '30', '31'].map((day) => `/days/2016-01-${day}/`);
    const february = Array.from(
      { length: 28 },
      (_, index) => `/days/2016-02-${String(index + 1).padStart(2, '0')}/`,
    );
    expect(sorted(below('/days/'))).toEqual([...january, ...february]);
  });
});

test.each([
  ['/figures/', 'figure-', 34],
  ['/sources/', 'source-', 150],
])('on %s each entry has a fragment of its own, #%s…, at least %i', (address, start, least) => {
  const ids = elements(pageAt(pages, address).document, 'li').map((item) => attribute(item, 'id'));
  expect(ids.filter((id) => id?.startsWith(start)).length).toBeGreaterThanOrEqual(least);
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
    '/figures/',
    '/map/',
    '/sources/',
    '/timeline/',
  ]);
});
