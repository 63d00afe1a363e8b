import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const address = '/articles/the-road-north/';
const shown = '.companion .day';

/** Brings a part of the text under the eye, by the reader's hand. */
async function readTo(page: Page, words: string): Promise<void> {
  await page.mouse.move(5, 5);
  const top = await page
    .locator('.prose > *', { hasText: words })
    .last()
    .evaluate((block) => block.getBoundingClientRect().top - innerHeight * 0.3);
  await page.mouse.wheel(0, top);
}

/** Attached, and not always seen: a graphic may stand across both columns at that place. */
const untilDay = (page: Page, day: string) =>
  page.waitForSelector(`${shown}[data-day="${day}"] .tracks`, { state: 'attached' });

test('the companion shows the day of the section that is read, and marks what is mentioned', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await readTo(page, 'reached the two towns');
  await untilDay(page, '2016-02-03');
  expect(await page.locator(`${shown} .name`).textContent()).toBe('Wednesday 3\u00a0February 2016');
  expect(await page.locator(`${shown} .key [aria-current]`).textContent()).toBe('3');
  expect(await page.locator(`${shown} .events > li[data-read]`).count()).toBe(2);
  expect(await page.locator('.prose > [data-read]').innerText()).toContain('reached the two towns');
  expect(await page.locator('.companion a[aria-current="true"]').textContent()).toBe('Three days');
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('it follows the focus of a keyboard, and leaves it where it is', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.keyboard.press('Tab');
  await page.mouse.wheel(0, 200);
  const mention = page.locator('.prose a.mention[href="/events/recess/"]');
  await page.waitForSelector('.companion', { state: 'attached' });
  await mention.focus();
  await untilDay(page, '2016-02-03');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/events/recess/',
  );
});

test('without room for it there is none, and no day is asked for', async () => {
  const page = await open({ viewport: { width: 768, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  await readTo(page, 'reached the two towns');
  await page.waitForSelector('.companion', { state: 'attached' });
  expect(await page.locator('.companion').isVisible()).toBe(false);
  expect(asked.filter((url) => url.includes('/days/'))).toEqual([]);
  expect(await page.locator('hgroup a[href="/days/2016-02-03/"]').first().isVisible()).toBe(true);
});

test.each([1024, 1280, 1920])(
  'it breaks no rule of axe and moves nothing, %i px wide',
  async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await page.goto(address);
    const boxes = () =>
      page.$$eval('.prose > *', (blocks) =>
        blocks.map((block) => {
          const { x, y, width: wide } = block.getBoundingClientRect();
          return [x, y + scrollY, wide].map(Math.round);
        }),
      );
    const before = await boxes();
    await readTo(page, 'reached the two towns');
    await untilDay(page, '2016-02-03');
    expect(await boxes()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.evaluate(() =>
      document.querySelector('[data-aside]')?.removeAttribute('data-aside'),
    );
    await page.waitForTimeout(300);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof Axe }).axe.run(
        '.companion',
      );
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(faults).toEqual([]);
  },
);
