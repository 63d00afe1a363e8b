import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import Parser from 'rss-parser';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, readOwnPages } from './pages.ts';

interface SitemapEntry {
  readonly loc: string;
  readonly lastmod: string;
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const sitemapOf = (folder: string): readonly SitemapEntry[] => {
  const { urlset } = new XMLParser().parse(read(folder, 'sitemap-0.xml')) as {
    urlset: { url: readonly SitemapEntry[] };
  };
  return urlset.url;
};

describe.each([
  ['site', 'https://two-clocks.example'],
  ['subPathSite', 'https://example.org/press/two-clocks'],
  // The only one of the two fixtures in a sub-path that has corrections.
  ['smallSite', 'https://review.example.net/preview/pull/42/two-clocks'],
] as const)('%s', (name, start) => {
  const { folder } = inject(name);

  test('has a sitemap of all its pages, each with the day of its last change', () => {
    const entries = sitemapOf(folder);
    const pages = readOwnPages(folder).filter(({ address }) => address !== '/404.html');
    expect(entries.map(({ loc }) => loc).toSorted()).toEqual(
      pages.map(({ address }) => `${start}${address}`).toSorted(),
    );
    expect(entries.filter(({ lastmod }) => !/^\d{4}-\d\d-\d\d/.test(lastmod))).toEqual([]);
  });

  test('tells crawlers where its sitemap is', () => {
    expect(read(folder, 'robots.txt')).toContain(`Sitemap: ${start}/sitemap-index.xml`);
    expect(read(folder, 'sitemap-index.xml')).toContain(`${start}/sitemap-0.xml`);
  });

  test('has a feed whose every link to the site leads to a page of it', async () => {
    const feed = await new Parser().parseString(read(folder, 'rss.xml'));
    const addresses = feed.items.flatMap((item) =>
      elements(parseFragment(item['content:encoded'] as string)).flatMap(
        (element) => attribute(element, 'href') ?? [],
      ),
    );
    const own = addresses.filter((address) => address.startsWith(`${start}/`));
    expect(own.length).toBeGreaterThan(feed.items.length);
    const dead = own
      .map((address) => new URL(address).pathname.slice(new URL(`${start}/`).pathname.length))
      .filter((path) => !existsSync(join(folder, path, 'index.html')));
    expect(dead).toEqual([]);
  });

  test.each([
    ['articles', 'rss.xml', 'feed.json'],
    ['corrections', 'feeds/corrections.xml', 'feeds/corrections.json'],
    ['events', 'feeds/events.xml', 'feeds/events.json'],
  ])('says the same in both feeds of %s', async (_, xml, other) => {
    const rss = await new Parser().parseString(read(folder, xml));
    const json = JSON.parse(read(folder, other)) as {
      readonly items: readonly { readonly url: string; readonly content_html: string }[];
    };
    expect(json.items.map(({ url, content_html }) => [url, content_html])).toEqual(
      rss.items.map((item) => [item.link, item['content:encoded'] as string]),
    );
  });
});

/** What the pages about what a feed holds name besides the feeds of every page. */
const ownFeeds: Readonly<Record<string, string>> = {
  '/corrections/': ' /feeds/corrections.xml /feeds/corrections.json',
  '/events/': ' /feeds/events.xml /feeds/events.json',
};

test('every page names both feeds in its head, and that of corrections and of events its own', () => {
  const wrong = readOwnPages(inject('site').folder).filter(({ address, document }) => {
    const feeds = elements(document, 'link').filter(
      (link) => attribute(link, 'rel') === 'alternate',
    );
    const named = feeds.map((link) => attribute(link, 'href')).join(' ');
    return named !== `/rss.xml /feed.json${ownFeeds[address] ?? ''}`;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
