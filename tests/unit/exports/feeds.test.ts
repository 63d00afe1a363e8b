import { parseFragment } from 'parse5';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { articleHtml } from '../../../src/exports/article-html.ts';
import { jsonFeed } from '../../../src/exports/json-feed.ts';
import { rssFeed } from '../../../src/exports/rss-feed.ts';
import { attribute, elements, words } from '../../site/pages.ts';
import { folderOfRecords, wholeSiteContent } from '../../site/content.ts';
import { anArticle, buildCorpus } from '../model/build-corpus.ts';
import { oddPublication, oddTitles, publish, wholePublication } from './publications.ts';

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const readRss = async (text: string) => new Parser().parseString(text);
const readJson = (text: string) => JSON.parse(text) as JsonFeed;

describe('the RSS feed', () => {
  test('holds every article with its full text, dated by the content', async () => {
    const feed = await readRss(await rssFeed(wholePublication()));
    const written = folderOfRecords('articles', wholeSiteContent);
    expect(feed.items.map(({ link }) => link).toSorted()).toEqual(
      written.map(({ id }) => `https://example.org/press/articles/${id}/`).toSorted(),
    );
    const lead = feed.items.find(({ link }) => link?.includes('/lead/'));
    expect(lead?.title).toBe('Two clocks in one week');
    expect(lead?.isoDate).toBe('2026-11-22T00:00:00.000Z');
    expect(lead?.['content:encoded']).toContain('Who held what at the end of 3');
    expect(feed.feedUrl).toBe('https://example.org/press/rss.xml');
    expect(feed['language']).toBe('en-gb');
  });

  test('brings odd titles and texts through XML as they were', async () => {
    const publication = oddPublication();
    const feed = await readRss(await rssFeed(publication));
    expect(feed.items.map(({ title }) => title)).toEqual(Object.values(oddTitles));
    publication.corpus.articles.forEach((article, index) => {
      const item = feed.items[index];
      expect(item?.['content:encoded']).toBe(articleHtml(publication, article).trim());
    });
  });

  test('is the same each time', async () => {
    expect(await rssFeed(wholePublication())).toBe(await rssFeed(wholePublication()));
  });
});

describe('the JSON feed', () => {
  test('has what version 1.1 demands', () => {
    const feed = readJson(jsonFeed(wholePublication()));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe('https://example.org/press/feed.json');
    for (const item of feed.items) {
      expect(item['id']).toMatch(/^https:\/\/example\.org\/press\/articles\/.+\/$/);
      expect(item['content_html']).toEqual(expect.any(String));
      expect(item['date_published']).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
    }
    expect(feed.items).toHaveLength(folderOfRecords('articles', wholeSiteContent).length);
  });

  test('says of a corrected article when it changed, and holds odd titles as they were', () => {
    const { items } = readJson(jsonFeed(oddPublication()));
    expect(items.map(({ title }) => title)).toEqual(Object.values(oddTitles));
    expect(items[0]?.['date_modified']).toBe('2026-12-01T00:00:00.000Z');
  });
});

describe('the full text of an article', () => {
  const [article] = oddPublication().corpus.articles;
  const html = article ? articleHtml(oddPublication(), article) : '';
  const text = parseFragment(html);

  test('puts a timeline as a list and says on which days a clock stood still', () => {
    const [list] = elements(text, 'ol');
    expect(list && elements(list, 'li')).toHaveLength(Object.keys(oddTitles).length);
    expect(words(text)).toContain('The talks: nothing recorded on 1 February, 2 February');
  });

  test('puts a map as a table of who held what', () => {
    const rows = elements(text, 'tr').map((row) => elements(row).map((cell) => words(cell)));
    expect(rows.map((cells) => cells.filter(Boolean)[0])).toEqual([
      'Place',
      'Hardatnin',
      'New York',
    ]);
    expect(words(text)).toContain('government and allies');
    expect(words(text)).toContain('not recorded');
  });

  test('ends with its sources and their addresses', () => {
    expect(words(text)).toMatch(
      /Sources\nReuters: War & "peace", undated, agency report. https:\/\/example.org\/a\?b=1&c=2$/,
    );
  });

  test('warns of the dead at its head and tells its corrections', () => {
    expect(words(text)).toContain('Numbers of dead & wounded.');
    expect(words(text)).toContain('1 December 2026: It said <b>bold</b> & wrong.');
  });

  test('has only full addresses, and nothing that needs our styles or scripts', () => {
    const all = elements(text);
    const addresses = all.flatMap((element) => attribute(element, 'href') ?? []);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('https://example.org/'))).toEqual([]);
    const names = new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].toSorted()).toEqual(['colspan', 'dir', 'href', 'lang', 'scope']);
  });
});

test('a feed holds the newest thirty articles, the newest first, in whatever order they were written', async () => {
  const days = Array.from(
    { length: 33 },
    (_, index) => `2026-${10 + (index % 3)}-${10 + (index % 17)}`,
  );
  const articles = days.map((date, index) => anArticle(`a-${index}`, { date }));
  const publication = publish(buildCorpus({ articles }));
  const newest = days
    .toSorted()
    .toReversed()
    .slice(0, 30)
    .map((day) => `${day}T00:00:00.000Z`);
  const { items } = readJson(jsonFeed(publication));
  expect(items.map((item) => item['date_published'])).toEqual(newest);
  const rss = await readRss(await rssFeed(publication));
  expect(rss.items.map(({ isoDate }) => isoDate)).toEqual(newest);
});
