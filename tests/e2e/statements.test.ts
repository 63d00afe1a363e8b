import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');

const address = '/statements/';

/** The numbers of the statements that a reader sees. */
const seen = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.statements > li:visible')
    .evaluateAll((items) => items.map(({ id }) => id.replace('statement-', '')));

/** Waits until the script has come and counted. */
const counted = (page: Page, words: string) =>
  page.waitForSelector(`statement-filter output:text-is("${words}")`);

test('without script every statement stands there, and no control that does nothing', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address);
  expect(await seen(page)).toEqual(['1', '2', '3', '4']);
  expect(await page.locator('statement-filter').isVisible()).toBe(false);
});

test('nothing is asked for until a reader gives a sign', async () => {
  const page = await open();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(address);
  await page.waitForTimeout(300);
  expect(scripts).toEqual([]);
  await page.hover('statement-filter');
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
});

test('a choice shows those statements alone, says how many, and stands in the address', async () => {
  const page = await open();
  await page.goto(address);
  await page.hover('statement-filter');
  await page.selectOption('select[name=grade]', 'disputed');
  await counted(page, '1 of 4 shown');
  expect(await seen(page)).toEqual(['2']);
  expect(await page.locator('h2:visible').allTextContents()).not.toContain('Geneva');
  expect(new URL(page.url()).search).toBe('?grade=disputed');
  await page.click('statement-filter button');
  await counted(page, '4 of 4 shown');
  expect(await seen(page)).toEqual(['1', '2', '3', '4']);
  expect(new URL(page.url()).search).toBe('');
});

test('two choices show what both hold of', async () => {
  const page = await open();
  await page.goto(address);
  await page.hover('statement-filter');
  await page.selectOption('select[name=by]', 'The report, naming nobody');
  await counted(page, '2 of 4 shown');
  await page.selectOption('select[name=topic]', 'Geneva');
  await counted(page, '1 of 4 shown');
  expect(await seen(page)).toEqual(['4']);
});

test('by keyboard the choices come one after another', async () => {
  const page = await open();
  await page.goto(address);
  await page.focus('select[name=grade]');
  await page.keyboard.press('a');
  await counted(page, '1 of 4 shown');
  expect(await seen(page)).toEqual(['3']);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('topic');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await counted(page, '4 of 4 shown');
});

test('an address with a choice shows it, and one that names a hidden statement shows all', async () => {
  const page = await open();
  await page.goto(`${address}?grade=confirmed`);
  await counted(page, '1 of 4 shown');
  expect(await seen(page)).toEqual(['1']);
  await page.goto(`${address}?grade=confirmed#statement-3`);
  await counted(page, '4 of 4 shown');
  expect(await page.locator('#statement-3').isVisible()).toBe(true);
});
