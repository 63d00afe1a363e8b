import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { folderOfRecords, leadAddress, wholeSiteContent } from '../site/content.ts';
import { findFaults } from './axe.ts';
import { pagesOfEachKind, sideBySide, useBrowser } from './visit.ts';

const open = useBrowser();
const openFixture = useBrowser('wholeSiteOrigin');
const pages = pagesOfEachKind(inject('site').folder);
const withTimeline = ['/timeline/', leadAddress()];

const wake = async (page: Page) => {
  await page.locator('time-line').first().scrollIntoViewIfNeeded();
  await page.mouse.move(5, 5);
  await page.mouse.move(8, 8);
  await page.waitForSelector('time-line[data-ready]');
  await page.waitForTimeout(200);
};

/** The positions of everything in and around the printed drawings, from the top of the page. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (element) => !element.closest('.timeline-controls, .timeline-card, .companion, template'),
      )
      // The map of a page takes over by itself, and is tested by itself.
      .filter((element) => !element.closest('place-map > *, .day-control > *'))
      .filter((element) => !element.matches('time-line > [role="status"]'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y + scrollY, width, height];
      }),
  );

test.each(
  withTimeline.flatMap((address) => [390, 768, 1280].map((width) => [address, width] as const)),
)('taking over moves nothing on %s, %i px wide', async (address, width) => {
  const page = await open({ viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shift: number }).shift += (
          entry as PerformanceEntry & { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await page.locator('time-line').first().scrollIntoViewIfNeeded();
  const before = await boxes(page);
  const shift = () => page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  const shiftBefore = await shift();
  await wake(page);
  const after = await boxes(page);
  expect(after.length).toBe(before.length);
  const moved = after.filter((box, index) =>
    box.some((value, side) => Math.abs(value - (before[index]?.[side] ?? Infinity)) > 0.5),
  );
  expect(moved).toEqual([]);
  expect((await shift()) - shiftBefore).toBe(0);
  await page.close();
});

test('a page of any kind that nobody touches asks for no script', async () => {
  const scripts: string[] = [];
  await sideBySide(pages, async (address) => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(`${address} ${request.url()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    await page.close();
  });
  expect(scripts).toEqual([]);
});

test.each(withTimeline)(
  'axe finds nothing on %s, taken over, moved, with a card',
  async (address) => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await wake(page);
    expect(await findFaults(page)).toEqual([]);
    await page.locator('.timeline-finished [data-event] a').first().click();
    await page.locator('time-line >> text="filter"').first().click();
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('time-line [aria-label="zoom in"]').first().click();
    await page.waitForSelector('time-line[data-moving]');
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  },
);

test.each(
  withTimeline.flatMap((address) =>
    [320, 390, 768, 1024, 1440].map((width) => [address, width] as const),
  ),
)('nothing makes %s scroll sideways, %i px wide', async (address, width) => {
  const page = await open({ viewport: { width, height: 800 } });
  await page.goto(address);
  await wake(page);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBeLessThanOrEqual(0);
  const links = page.locator('.timeline-finished [data-event] a');
  await links.nth((await links.count()) - 1).click();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await page.locator('time-line >> text="filter"').first().click();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.locator('time-line [aria-label="zoom in"]').first().click();
  await page.waitForSelector('time-line[data-moving]');
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.close();
});

test('the finished drawing is what is printed, whatever was moved', async () => {
  const page = await openFixture({ viewport: { width: 1280, height: 900 } });
  await page.goto('/timeline/?range=2016-01-29/2016-02-05#event-un-declares-start');
  await page.waitForSelector('time-line[data-moving]');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.timeline-finished [data-event] a:visible').count()).toBe(
    folderOfRecords('events', wholeSiteContent).length,
  );
  expect(await page.locator('.timeline-detail:visible, .timeline-card:visible').count()).toBe(0);
  await page.close();
});

test('the script of the timeline, D3 included, is at most 45 kB', () => {
  const { folder } = inject('site');
  const page = readFileSync(join(folder, 'timeline', 'index.html'), 'utf8');
  const [, first = ''] =
    /<template data-for="time-line"[^>]*>(?:<link[^>]*>)*<script[^>]*src="\/([^"]+)"/.exec(page) ??
    [];
  const asked = new Set([first]);
  for (const name of asked) {
    const source = readFileSync(join(folder, name), 'utf8');
    for (const other of readdirSync(join(folder, '_astro')))
      if (source.includes(other)) asked.add(`_astro/${other}`);
  }
  const weights = [...asked].map(
    (name) => brotliCompressSync(readFileSync(join(folder, name))).length,
  );
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(45_000);
});
