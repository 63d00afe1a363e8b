import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wholeSitePages } from '../site/content.ts';
import { crowdingOf } from './crowding.ts';
import { settle, wakeViews } from './moving-views.ts';
import { useBrowser } from './visit.ts';

const site = 'wholeSiteOrigin';
const open = useBrowser(site);
const withLetters = [20, 24, 32].map((letters) => ({
  letters,
  open: useBrowser(site, { letters }),
}));

const week = '/timeline/?range=2016-01-29/2016-02-05';
const pages = [
  ...wholeSitePages,
  '/articles/the-road-north/',
  week,
  '/map/#place-hardatnin',
  '/data/',
  '/statements/',
  '/terms/',
  '/search/',
  '/disputed/',
  '/corrections/',
  ...['articles', 'days', 'events', 'places', 'people'].map((list) => `/${list}/`),
  '/embed/timeline/',
  '/embed/map/',
  '/nothing-stands-here/',
];
const widths = [320, 390, 1280];

/** Each opens every kind of page and looks at it in all widths. */
const timeout = 300_000;

/** What WCAG 1.4.12 lets a reader set, as readers do: by a style sheet over that of the page. */
const spacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`;

/**
 * What has no room on the kinds of pages, in windows of several widths, as they come and with what
 * moves on them moving.
 */
async function crowdingIn(
  page: Page,
  windowWidths: readonly number[],
  prepare?: (page: Page) => Promise<unknown>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const load = async (path: string) => {
    // From a fragment of a page to the page itself is no new visit.
    await page.goto('about:blank');
    await page.goto(path);
    await prepare?.(page);
  };
  const look = async (words: string) => {
    await settle(page);
    found.push(...(await crowdingOf(page)).map((fault) => `${words} ${fault}`));
  };
  for (const path of pages) {
    let moves: boolean | null = null;
    for (const width of windowWidths) {
      await page.setViewportSize({ width, height: 800 });
      // A view is laid out for the window in which it begins to move.
      if (moves !== false) await load(path);
      moves ??= (await page.locator('time-line, place-map').count()) > 0;
      await look(`${path} at ${width} px`);
      // A page without a view stays as it is printed.
      if (!moves) continue;
      await wakeViews(page);
      await look(`${path} moving at ${width} px`);
    }
    if (!moves) continue;
    for (const width of windowWidths.toReversed().slice(1)) {
      await page.setViewportSize({ width, height: 800 });
      await look(`${path} moving, in a window made ${width} px wide`);
    }
  }
  return found;
}

/** Sets letters, words and lines of the page that is open apart. */
const setApart = (page: Page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);

describe('no page scrolls sideways and no label lies over another', () => {
  test.each(withLetters)(
    'with letters of $letters px',
    { timeout },
    async ({ open: openLarge }) => {
      expect(await crowdingIn(await openLarge(), widths)).toEqual([]);
    },
  );

  test('with letters, words and lines set apart', { timeout }, async () => {
    expect(await crowdingIn(await open(), widths, setApart)).toEqual([]);
  });

  test('at a zoom of 200 %', { timeout }, async () => {
    const halves = widths.map((width) => width / 2);
    expect(await crowdingIn(await open(), halves)).toEqual([]);
  });
});

test.each(withLetters)(
  'a moved timeline has letters of its own of $letters px',
  async ({ letters, open: openLarge }) => {
    const page = await openLarge();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(week);
      await wakeViews(page);
      const sizes = await page
        .locator('.timeline-detail li .title')
        .evaluateAll((titles) => titles.map((title) => getComputedStyle(title).fontSize));
      // Set at 13 px where letters are 16.
      expect(new Set(sizes), `${width} px`).toEqual(new Set([`${(13 / 16) * letters}px`]));
    }
  },
);

test('letters that are set apart while a timeline moves turn it into a list, and back', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(week);
  await wakeViews(page);
  const titles = page.locator('.timeline-detail li .title');
  await page.waitForFunction(() => document.querySelector('.timeline-detail .ticks'));
  expect(await page.locator('.timeline-detail .ticks').isVisible()).toBe(true);
  await setApart(page);
  await page.waitForSelector('.timeline-detail .ticks', { state: 'hidden' });
  expect(await crowdingOf(page)).toEqual([]);
  expect(await titles.count()).toBeGreaterThan(3);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await page.waitForSelector('.timeline-detail .ticks', { state: 'visible' });
  expect(await crowdingOf(page)).toEqual([]);
});

test('the card of an event stays in a window that is turned', async () => {
  const page = await open({ viewport: { width: 844, height: 390 } });
  await page.goto('/timeline/?range=2016-01-29/2016-02-06#event-ratyan');
  await page.waitForSelector('.timeline-card:not([hidden])');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(
    () => (document.querySelector('.timeline-card')?.getBoundingClientRect().right ?? 999) <= 390,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
