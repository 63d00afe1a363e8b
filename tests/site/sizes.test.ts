import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readEmbeds, readOwnPages, type Page } from './pages.ts';
import { brotli } from './weight.ts';
import { namesInGraphics, withoutGraphics } from './without-graphics.ts';

/** Pages of a story that no editor changes: what they weigh is the code's doing. */
const pages = readOwnPages(inject('wholeSite').folder);
const inGraphics = namesInGraphics(pages);

/** A page as it is. */
const whole = ({ html }: Page): string => html;

/** Pages that are larger than the most that is allowed, with their size in bytes. */
const largerThan = (most: number, address: RegExp, textOf = whole, all = pages) => {
  const measured = all.filter((page) => address.test(page.address));
  expect(measured.length).toBeGreaterThan(0);
  return measured
    .map((page) => [page.address, brotli(textOf(page))] as const)
    .filter(([, size]) => size > most);
};

const dataBlock = /<script type="application\/ld\+json">.*?<\/script>/gs;

/** A page without the data behind its last words, which have a measure of their own. */
const withoutData = (html: string): string => html.replace(dataBlock, '');

/** A page without what it says to other sites and to machines: its card and its data. */
const withoutCard = (html: string): string =>
  withoutData(html).replace(
    /<meta (?:property="(?:og|article):|name="(?:twitter:|citation_))[^>]*>/g,
    '',
  );

/** Of 14.6 kB, what a host sends before it waits for an answer: ten packets. */
const firstFlight = 14_600;

describe('compressed with brotli', () => {
  test('an article with its fonts takes at most 60 kB as hosts send it, and 66 kB with gzip', () => {
    const { folder } = inject('wholeSite');
    const fonts = readdirSync(join(folder, 'fonts'))
      .filter((file) =>
        /^(?:newsreader|libre-franklin|newsreader-extended)\.\w+\.woff2$/.test(file),
      )
      .map((file) => statSync(join(folder, 'fonts', file)).size);
    const loaded = fonts.reduce((sum, size) => sum + size, 0);
    expect(loaded).toBeGreaterThan(20_000);
    const articles = pages.filter(({ address }) => /^\/articles\/.+/.test(address));
    expect(articles.length).toBeGreaterThan(0);
    for (const { address, html } of articles) {
      expect(brotli(html) + loaded, address).toBeLessThan(60_000);
      expect(gzipSync(html, { level: 6 }).length + loaded, address).toBeLessThan(66_000);
    }
  });

  test('an article takes at most 31 kB with its graphics', () => {
    const published = readOwnPages(inject('site').folder);
    for (const all of [pages, published])
      expect(largerThan(31_000, /^\/articles\/.+/, whole, all)).toEqual([]);
  });

  test('an article takes at most 14.6 kB without its graphics', () => {
    const text = (page: Page) => withoutData(withoutGraphics(page, inGraphics));
    expect(largerThan(firstFlight, /^\/articles\/.+/, text)).toEqual([]);
  });

  test('the card and the data of an article take at most 2 kB', () => {
    const articles = pages.filter(({ address }) => /^\/articles\/.+/.test(address));
    const sizes = articles.map(({ html }) => brotli(html) - brotli(withoutCard(html)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2_000);
    // They are there to be measured; how many bytes a few letters take, chance decides.
    const letters = articles.map(({ html }) => html.length - withoutCard(html).length);
    expect(Math.min(...letters)).toBeGreaterThan(1_500);
  });

  // The bounds of the other tests leave room for what editors write. These leave none, so that what
  // the code adds to a page is seen.
  test.each([
    ['an article', /^\/articles\/.+/, pages, 18_650],
    ['a day', /^\/days\/.+/, pages, 16_100],
    ['a record', /^\/(?:events|places|people)\/.+/, pages, 14_600],
    ['an embed', /^\/embed\//, readEmbeds(inject('wholeSite').folder), 11_300],
  ] as const)('%s of the fixture weighs no more than it does', (_, address, all, most) => {
    expect(largerThan(most, address, whole, all)).toEqual([]);
  });

  test('without its graphics neither does an article of the fixture', () => {
    const text = (page: Page) => withoutData(withoutGraphics(page, inGraphics));
    expect(largerThan(9_750, /^\/articles\/.+/, text)).toEqual([]);
  });

  test('the page of a day takes at most 24 kB', () => {
    expect(largerThan(24_000, /^\/days\/.+/)).toEqual([]);
  });

  test('the page of an event, a place or a person takes at most 15.2 kB', () => {
    expect(largerThan(15_200, /^\/(?:events|places|people)\/.+/)).toEqual([]);
  });
});
