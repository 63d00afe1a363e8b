import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isRedirect, metaOf, readPages, type Page } from './pages.ts';

/** Every page that can be shared: all but redirects and that for lost addresses. */
const shared = (folder: string): readonly Page[] =>
  readPages(folder).filter((page) => !isRedirect(page) && page.address !== '/404.html');

/** What pages have instead of what they should have. */
const wrong = (pages: readonly Page[], is: (page: Page) => boolean): readonly string[] =>
  pages.filter((page) => !is(page)).map(({ address }) => address);

describe.each(['site', 'subPathSite', 'smallSite'] as const)('every page of %s', (name) => {
  const { folder, base, siteUrl } = inject(name);
  const pages = shared(folder);
  const root = new URL(base, siteUrl).href;

  const cardOf = (page: Page): Buffer | null => {
    const address = metaOf(page, 'og:image');
    if (!address.startsWith(root)) return null;
    const file = join(folder, address.slice(root.length));
    return existsSync(file) ? readFileSync(file) : null;
  };

  test('has a card at its full address, a PNG of 1200 by 630 pixels', () => {
    const isCard = (page: Page): boolean => {
      const card = cardOf(page);
      if (card?.toString('latin1', 1, 4) !== 'PNG') return false;
      return card.readUInt32BE(16) === 1200 && card.readUInt32BE(20) === 630;
    };
    expect(pages.length).toBeGreaterThan(20);
    expect(wrong(pages, isCard)).toEqual([]);
  });

  test('has a card of at most 60 kB', () => {
    expect(wrong(pages, (page) => (cardOf(page)?.length ?? Infinity) <= 60_000)).toEqual([]);
  });

  test('says how large its card is, and what it shows', () => {
    const says = (page: Page): boolean =>
      metaOf(page, 'og:image:width') === '1200' &&
      metaOf(page, 'og:image:height') === '630' &&
      metaOf(page, 'og:image:alt').split(' ').length >= 4;
    expect(wrong(pages, says)).toEqual([]);
  });

  test('gives other sites its title, its description, its language and its address', () => {
    const says = (page: Page): boolean =>
      metaOf(page, 'og:title') !== '' &&
      metaOf(page, 'og:description') === metaOf(page, 'description') &&
      metaOf(page, 'og:locale') === 'en_GB' &&
      metaOf(page, 'og:site_name') === 'Two Clocks' &&
      metaOf(page, 'twitter:card') === 'summary_large_image' &&
      metaOf(page, 'og:url').startsWith(root);
    expect(wrong(pages, says)).toEqual([]);
  });
});

test('a card belongs to one page alone, but for embeds, which show that of their page', () => {
  const own = shared(inject('site').folder).filter(({ address }) => !address.startsWith('/embed/'));
  const cards = own.map((page) => metaOf(page, 'og:image'));
  expect(cards.filter((card, index) => cards.indexOf(card) !== index)).toEqual([]);
});

test('an article says when it was published; no other page claims to be one', () => {
  const pages = shared(inject('site').folder);
  const articles = pages.filter((page) => metaOf(page, 'og:type') === 'article');
  expect(articles.length).toBeGreaterThan(0);
  expect(wrong(articles, ({ address }) => /^\/articles\/.+/.test(address))).toEqual([]);
  expect(
    wrong(articles, (page) => /^\d{4}-\d\d-\d\d$/.test(metaOf(page, 'article:published_time'))),
  ).toEqual([]);
});
