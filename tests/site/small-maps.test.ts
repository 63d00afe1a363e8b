import { expect, inject, test } from 'vitest';
import { attribute, elements, hasClass, pageAt, readOwnPages, words } from './pages.ts';
import { brotli } from './weight.ts';

const pages = readOwnPages(inject('wholeSite').folder);
const addresses = ['/', '/articles/at-a-glance/'];

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/’/g, "'").trim();

const mapsOn = (address: string) => {
  const [list] = elements(pageAt(pages, address).document, 'ol').filter((one) =>
    hasClass(one, 'small-maps'),
  );
  if (!list) throw new Error(`There are no small maps on ${address}.`);
  return list;
};

test.each(addresses)('small maps on %s lead each to its day, and name what changed', (address) => {
  const links = elements(mapsOn(address), 'a');
  expect(links.map((link) => attribute(link, 'href'))).toEqual(
    ['01-29', '01-30', '01-31', '02-01', '02-02', '02-03', '02-04', '02-05'].map(
      (day) => `/days/2016-${day}/`,
    ),
  );
  expect(links.map((link) => plain(words(link)))).toEqual([
    'Fri 29 Jan not recorded',
    'Sat 30 Jan not recorded',
    'Sun 31 Jan no change',
    'Mon 1 Feb Duwayr al-Zaytun, Tal Jibbin',
    'Tue 2 Feb Hardatnin',
    "Wed 3 Feb Mu'arrassat al-Khan, Nubl, al-Zahraa",
    'Thu 4 Feb Mayir',
    'Fri 5 Feb Ratyan',
  ]);
});

test('the changes of a day are lit, and places that are encircled ringed', () => {
  const maps = elements(mapsOn('/'), 'svg');
  const has = (name: string) =>
    maps.map((map) => elements(map, 'path').some((path) => hasClass(path, name)));
  expect(has('halo')).toEqual([false, false, false, true, true, true, true, true]);
  expect(has('ring')).toEqual([false, false, true, true, true, false, false, false]);
});

test('the small maps of a week take at most 6 kB with brotli, as they stand and beside the rest', () => {
  const { html } = pageAt(pages, '/');
  const start = html.indexOf('<ol class="small-maps"');
  const end = html.indexOf('</figure>', start);
  const own = brotli(html.slice(start, end));
  const without = brotli(html.slice(0, start) + html.slice(end));
  const added = brotli(html) - without;
  console.log(`Small maps of a week: ${own} bytes by themselves, ${added} in their page.`);
  expect(own).toBeGreaterThan(500);
  expect(Math.max(own, added)).toBeLessThan(6_000);
});
