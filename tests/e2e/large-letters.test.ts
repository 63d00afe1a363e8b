import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const week = '/timeline/?range=2016-01-29/2016-02-05';
const pages = [
  '/',
  '/articles/the-road-north/',
  week,
  '/map/#place-hardatnin',
  '/days/2016-02-02/',
  '/events/hardatnin/',
  '/people/de-mistura/',
  '/figures/',
  '/sources/',
  '/about/',
  '/data/',
  '/statements/',
  '/embed/timeline/',
];

/** Brings the timeline of a page, where it has one, to move. */
async function wake(page: Page): Promise<void> {
  const timeline = page.locator('time-line').first();
  if ((await timeline.count()) === 0) return;
  await page.keyboard.press('Shift');
  await timeline.scrollIntoViewIfNeeded();
  await page.waitForSelector('time-line[data-ready]');
}

test.each([320, 390, 1280].flatMap((width) => [20, 32].map((size) => [width, size] as const)))(
  'at %i px no page scrolls sideways with letters of %i px, its timeline moving',
  async (width, size) => {
    // What the reader's browser is set to, the site's policy would refuse to a page.
    const page = await open({ viewport: { width, height: 800 }, bypassCSP: true });
    const wider: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      await page.addStyleTag({ content: `:root { font-size: ${size}px !important }` });
      await wake(page);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wider.push(`${path} is ${needed} px wide`);
    }
    expect(wider).toEqual([]);
  },
);

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
