import { parseFragment } from 'parse5';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { articleHtml } from '../../../src/exports/article-html.ts';
import { articleFeed, correctionFeed, eventFeed, type Feed } from '../../../src/exports/feeds.ts';
import { jsonFeed } from '../../../src/exports/json-feed.ts';
import { rssFeed } from '../../../src/exports/rss-feed.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { attribute, elements, words } from '../../site/pages.ts';
import { folderOfRecords, wholeSiteContent } from '../../site/content.ts';
import { anArticle, anEvent, buildCorpus } from '../model/build-corpus.ts';
import { oddPublication, oddTitles, publish, wholePublication } from './publications.ts';

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

type FeedOf = (publication: Publication) => Feed;

const rssOf = (publication: Publication, feedOf: FeedOf = articleFeed) =>
  rssFeed(publication, feedOf(publication));
const jsonOf = (publication: Publication, feedOf: FeedOf = articleFeed) =>
  jsonFeed(publication, feedOf(publication));

const readRss = async (text: string) => new Parser().parseString(text);
const readJson = (text: string) => JSON.parse(text) as JsonFeed;

describe('the RSS feed', () => {
  test('holds every article with its full text, dated by the content', async () => {
    const feed = await readRss(await rssOf(wholePublication()));
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
    const feed = await readRss(await rssOf(publication));
    expect(feed.items.map(({ title }) => title)).toEqual(Object.values(oddTitles));
    publication.corpus.articles.forEach((article, index) => {
      const item = feed.items[index];
      expect(item?.['content:encoded']).toBe(articleHtml(publication, article).trim());
    });
  });

  test('is the same each time', async () => {
    expect(await rssOf(wholePublication())).toBe(await rssOf(wholePublication()));
  });
});

describe('the JSON feed', () => {
  test('has what version 1.1 demands', () => {
    const feed = readJson(jsonOf(wholePublication()));
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
    const { items } = readJson(jsonOf(oddPublication()));
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
  const { items } = readJson(jsonOf(publication));
  expect(items.map((item) => item['date_published'])).toEqual(newest);
  const rss = await readRss(await rssOf(publication));
  expect(rss.items.map(({ isoDate }) => isoDate)).toEqual(newest);
});

/** Corrections of one day and of others, written in no order. */
const corrected = publish(
  buildCorpus({
    articles: [
      anArticle('lead', {
        title: 'Talks & war',
        corrections: [
          { date: '2026-11-25', was: 'The first of the day.' },
          { date: '2026-12-03', was: 'The newest, a < b.' },
        ],
      }),
    ],
    events: [
      anEvent('ratyan', {
        title: 'Ratyan taken',
        date: '2016-02-05',
        corrections: [
          { date: '2026-11-30', was: 'Made second.' },
          { date: '2026-11-30', was: 'Made first.' },
        ],
      }),
      anEvent('talks', { title: 'Talks open', date: '2016-02-01', confidence: 'disputed' }),
      anEvent('pause', { title: 'Talks pause', date: '2016-02-03', confidence: 'confirmed' }),
    ],
  }),
);

describe('the feed of corrections', () => {
  test('holds each, the newest first, and leads to it', async () => {
    const feed = await readRss(await rssOf(corrected, correctionFeed));
    const start = 'https://example.org/press/corrections/#correction-';
    expect(feed.items.map(({ isoDate, content, link }) => [isoDate, content, link])).toEqual([
      ['2026-12-03T00:00:00.000Z', 'The newest, a < b.', `${start}article-lead-2026-12-03`],
      ['2026-11-30T00:00:00.000Z', 'Made second.', `${start}event-ratyan-2026-11-30-2`],
      ['2026-11-30T00:00:00.000Z', 'Made first.', `${start}event-ratyan-2026-11-30`],
      ['2026-11-25T00:00:00.000Z', 'The first of the day.', `${start}article-lead-2026-11-25`],
    ]);
    expect(feed.items[0]?.title).toBe('Correction: Talks & war');
    expect(feed.title).toBe('Two Clocks: corrections');
    expect(feed.link).toBe('https://example.org/press/corrections/');
    expect(feed.feedUrl).toBe('https://example.org/press/feeds/corrections.xml');
  });

  test('leads to what was changed', () => {
    const { items } = readJson(jsonOf(corrected, correctionFeed));
    const links = items.map(({ content_html }) =>
      elements(parseFragment(content_html as string), 'a').map((link) => attribute(link, 'href')),
    );
    const [article, event] = ['articles/lead/', 'events/ratyan/'];
    expect(links.flat()).toEqual(
      [article, event, event, article].map((path) => `https://example.org/press/${path}`),
    );
  });

  test('is there before anything was corrected', async () => {
    const nothing = publish(buildCorpus({}));
    expect((await readRss(await rssOf(nothing, correctionFeed))).items).toEqual([]);
    expect(readJson(jsonOf(nothing, correctionFeed)).items).toEqual([]);
  });
});

describe('the feed of events', () => {
  test('holds each: first those that were changed last, then the latest', async () => {
    const feed = await readRss(await rssOf(corrected, eventFeed));
    expect(feed.items.map(({ title, isoDate }) => [title, isoDate?.slice(0, 10)])).toEqual([
      ['Ratyan taken (reported)', '2026-11-30'],
      ['Talks pause', '2026-11-22'],
      ['Talks open (disputed)', '2026-11-22'],
    ]);
    expect(feed.items[0]?.link).toBe('https://example.org/press/events/ratyan/');
    expect(feed.items[0]?.content).toMatch(/^5.February 2016: /);
    expect(feed.feedUrl).toBe('https://example.org/press/feeds/events.xml');
  });

  test('holds every event of a story, with its clock and how sure it is', () => {
    const { items } = readJson(jsonOf(wholePublication(), eventFeed));
    const written = folderOfRecords('events', wholeSiteContent);
    expect(items).toHaveLength(written.length);
    for (const { tags, content_html, date_modified } of items) {
      expect(tags).toHaveLength(2);
      expect(content_html).toContain('How sure: ');
      expect(date_modified).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
    }
    // Nobody has written down when an event was added, so no feed says it.
    expect(items.filter((item) => 'date_published' in item)).toEqual([]);
  });

  test('brings odd titles through both formats as they were', async () => {
    const expected = new Set(Object.values(oddTitles));
    const feed = await readRss(await rssOf(oddPublication(), eventFeed));
    const { items } = readJson(jsonOf(oddPublication(), eventFeed));
    for (const titles of [feed.items.map(({ title }) => title), items.map(({ title }) => title)])
      expect(
        new Set(
          titles.map((title) => String(title).replace(/ \((?:reported|[^()]*, reported)\)$/, '')),
        ),
      ).toEqual(expected);
  });
});
