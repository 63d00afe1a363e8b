import type { Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { embedCode } from '../../src/embeds/embed-code.ts';
import { useHostSite } from './embed-host.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser();
const withLists = [
  '/timeline/',
  '/articles/talks-and-offensive/',
  '/articles/the-road-north/',
  '/embed/timeline/',
] as const;
const screens = [
  { width: 390, height: 800 },
  { width: 1280, height: 800 },
] as const;

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Whether some part of an element is in the window. */
const isSeen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });

test.each(withLists.flatMap((address) => screens.map((viewport) => [address, viewport] as const)))(
  'without script %s#event-hardatnin leads to the event, %o',
  async (address, viewport) => {
    const page = await open({ javaScriptEnabled: false, viewport });
    await page.goto(`${address}#event-hardatnin`);
    await page.waitForTimeout(200);
    const { top, bottom } = (await page
      .locator('[data-event="hardatnin"]:target')
      .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)) ?? { top: -1 };
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeLessThan(viewport.height);
  },
);

/** Opens an address whose scripts come only when they are let go. */
async function openSlowly(address: string): Promise<readonly [Page, () => Promise<void>]> {
  const page = await open({ viewport: { width: 1000, height: 700 } });
  const held: Route[] = [];
  let isHeld = true;
  await page.route('**/*.js', (route) => (isHeld ? held.push(route) : route.continue()));
  await page.goto(address);
  await page.waitForTimeout(300);
  const letGo = async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
  return [page, letGo];
}

const chosen = [
  '/articles/talks-and-offensive/#event-hardatnin',
  '/timeline/?range=2016-01-29/2016-02-06#event-ratyan',
] as const;
const acts = [
  ['scrolled on', async (page: Page) => page.mouse.wheel(0, 1200)],
  ['pointed', async (page: Page) => page.mouse.move(300, 300, { steps: 3 })],
  ['typed', async (page: Page) => page.keyboard.press('Shift')],
] as const;

test.each([
  ...chosen.flatMap((address) => acts.map(([words, act]) => [address, words, act] as const)),
  [
    '/articles/talks-and-offensive/#event-hardatnin',
    'scrolled by other means',
    (page: Page) => page.evaluate(() => scrollBy(0, 1500)),
  ],
] as const)(
  'a script of %s that comes late does not move a reader who has %s',
  async (address, _, act) => {
    const [page, letGo] = await openSlowly(address);
    await act(page);
    await page.waitForTimeout(600);
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(0);
    await letGo();
    await page.waitForSelector('time-line[data-ready]');
    await page.waitForTimeout(300);
    expect(await scrolled(page)).toBe(before);
  },
);

test.each(chosen)('%s shows the event to a reader who has touched nothing', async (address) => {
  const [page, letGo] = await openSlowly(address);
  await letGo();
  await page.waitForSelector('.timeline-card:not([hidden])');
  await page.waitForTimeout(300);
  expect(await isSeen(page, 'time-line a[data-chosen]')).toBe(true);
});

/** Somebody else's page with much to read before the code that the site hands out. */
const host = useHostSite(
  Object.fromEntries(
    [
      ['event', '/embed/timeline/#event-hardatnin', 'timeline'],
      ['range', '/embed/timeline/?range=2016-01-31/2016-02-03#event-hardatnin', 'timeline'],
      ['place', '/embed/map/#place-ratyan', 'map'],
      ['article', '/embed/articles/the-road-north/2/#event-hardatnin', 'timeline'],
    ].map(([name = '', address = '', view = '']) => [
      `${name}.html`,
      `<!doctype html><title>Elsewhere</title><body><p style="block-size: 1500px">To read</p>
       ${embedCode(`${inject('siteOrigin')}${address}`, 'A graphic', view === 'map' ? 'map' : 'timeline')}
       <p style="block-size: 1500px">Below</p>`,
    ]),
  ),
);

test.each(
  ['event', 'range', 'place', 'article'].flatMap((name) =>
    screens.map((viewport) => [name, viewport] as const),
  ),
)('an embed of %s scrolls nothing of the page around it, %o', async (name, viewport) => {
  const page = await open({ baseURL: host.origin, viewport });
  await page.goto(`/${name}.html`);
  const frame = page.frameLocator('iframe');
  await frame.locator('time-line[data-ready], .leaflet-container').first().waitFor();
  await page.waitForTimeout(500);
  expect(await scrolled(page)).toBe(0);
});

test.each([
  ['event', 'time-line [data-event] a', '.timeline-card:not([hidden])'],
  ['place', '.spot:not([hidden], [inert])', '.place-card'],
])(
  'whatever is chosen in an embed of %s, one step goes back from its page',
  async (name, one, card) => {
    const page = await open({ baseURL: host.origin });
    await page.goto('/404.html');
    await page.goto(`/${name}.html`);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = page.frameLocator('iframe');
    await frame.locator(card).waitFor();
    const before = await page.evaluate(() => history.length);
    for (const nth of [0, 2, 4]) {
      await frame.locator(one).nth(nth).press('Enter');
      await frame.locator(card).waitFor();
    }
    await page.keyboard.press('Escape');
    await frame.locator(card).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/404.html');
  },
);
