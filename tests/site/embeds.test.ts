import { expect, inject, test } from 'vitest';
import { folderOfRecords } from './content.ts';
import {
  attribute,
  canonicalOf,
  elements,
  hasClass,
  metaOf,
  pageAt,
  readEmbeds,
  readOwnPages,
  readPages,
  thingsOf,
  words,
} from './pages.ts';
import { brotli } from './weight.ts';

const embeds = readEmbeds(inject('site').folder);

test('the timeline, the map and each graphic of an article have a page to embed', () => {
  const graphics = folderOfRecords('articles').flatMap(({ id, body }) =>
    [...body.matchAll(/^!\[.*\]\((?:timeline|maps?|sides|glance):.*\)$/gm)].map(
      (_, index) => `/embed/articles/${id}/${index + 1}/`,
    ),
  );
  expect(graphics).not.toEqual([]);
  expect(embeds.map(({ address }) => address).toSorted()).toEqual(
    ['/embed/map/', '/embed/timeline/', ...graphics].toSorted(),
  );
});

test('an embed keeps out of search engines, which it sends to the page it belongs to', () => {
  const goal = (address: string): string => {
    const [, article] = /^\/embed\/articles\/([^/]+)\//.exec(address) ?? [];
    const path = article ? `/articles/${article}/` : address.replace('/embed', '');
    return `https://two-clocks.example${path}`;
  };
  const wrong = embeds.filter(
    (page) => metaOf(page, 'robots') !== 'noindex' || canonicalOf(page) !== goal(page.address),
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('an embed describes itself, as a part of the page it belongs to and on the way behind it', () => {
  const pages = readPages(inject('site').folder);
  for (const embed of embeds) {
    const own = `https://two-clocks.example${embed.address}`;
    const [heading] = elements(embed.document, 'h1');
    const name = heading && words(heading);
    const whole = pageAt(pages, new URL(canonicalOf(embed)).pathname);
    const [page, way] = thingsOf(embed);
    const title = metaOf(whole, 'og:title');
    expect(page).toMatchObject({ url: own, name, isPartOf: { url: canonicalOf(embed) } });
    expect(way).toMatchObject({
      itemListElement: [
        { name: 'Two Clocks', item: 'https://two-clocks.example/' },
        { name: title, item: canonicalOf(embed) },
        { name, item: own },
      ],
    });
  }
});

test('each embed has a title of its own', () => {
  const titles = embeds.map(({ document }) => {
    const [title] = elements(document, 'title');
    return title && words(title);
  });
  expect(new Set(titles).size).toBe(embeds.length);
});

test('an embed has no masthead, leads home, and names its licence', () => {
  const wrong = embeds.filter(({ document }) => {
    const links = elements(document, 'a');
    const home = links.find((link) => attribute(link, 'href') === '/');
    const licence = links.find((link) => attribute(link, 'rel') === 'license');
    // The days of a map are a way through the map.
    const ways = elements(document, 'nav').filter((nav) => !hasClass(nav, 'row'));
    const hasNavigation = ways.length + elements(document, 'header').length > 0;
    return hasNavigation || !home || words(home) !== 'Two Clocks' || !licence;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('a link of an embed opens beside the page that shows it', () => {
  const wrong = embeds.filter(
    ({ document }) => !elements(document, 'base').some((base) => attribute(base, 'target')),
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('the page of the data offers each embed by its address', () => {
  const data = pageAt(readOwnPages(inject('site').folder), '/data/');
  const linked = elements(data.document, 'a').map((link) => attribute(link, 'href'));
  expect(embeds.map(({ address }) => address).filter((one) => !linked.includes(one))).toEqual([]);
});

test('an embed takes at most 13.5 kB, compressed with brotli', () => {
  // Of a story that no editor changes.
  const sizes = readEmbeds(inject('wholeSite').folder).map(({ address, html }) => [
    address,
    brotli(html),
  ]);
  expect(sizes.filter(([, size]) => Number(size) > 13_500)).toEqual([]);
});
