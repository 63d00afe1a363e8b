import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fragment, said } from './moving-map.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');

/** Opens the map on a day, with a clock that the test turns, and listens to what is announced. */
async function openOn(day: string, options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open(options);
  await page.clock.install();
  await page.goto(`/map/#day-${day}`);
  await page.waitForSelector('.play');
  await page.evaluate(() => {
    const announced: string[] = [];
    Object.assign(globalThis, { announced });
    const words = document.querySelector('.day-control p');
    if (!words) throw new Error('There are no words for the day.');
    new MutationObserver(() => {
      if (words.ariaLive === 'polite') announced.push(words.textContent);
    }).observe(words, { childList: true });
  });
  return page;
}

const announced = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { announced: readonly string[] }).announced);

const play = (page: Page) => page.getByRole('button', { name: 'Play the days' });

test('a press plays the days, one a second, as one step of the history', async () => {
  const page = await openOn('2016-02-01');
  const before = await page.evaluate(() => history.length);
  await play(page).click();
  expect(await play(page).getAttribute('aria-pressed')).toBe('true');
  await page.clock.runFor(2100);
  expect(await fragment(page)).toBe('#day-2016-02-04');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  expect(await announced(page)).toEqual([]);
  await page.close();
});

test.each([
  ['a touch', (page: Page) => page.mouse.click(5, 5)],
  ['a key', (page: Page) => page.keyboard.press('Shift')],
  ['a press of the button', (page: Page) => play(page).click()],
  ['its key', (page: Page) => page.keyboard.press('Enter')],
] as const)('%s stops the days, and the day is announced once', async (_, stop) => {
  const page = await openOn('2016-02-01');
  await play(page).click();
  await page.clock.runFor(1100);
  await stop(page);
  await page.clock.runFor(5000);
  expect(await fragment(page)).toBe('#day-2016-02-03');
  expect(await play(page).getAttribute('aria-pressed')).toBe('false');
  expect(await announced(page)).toEqual([await said(page)]);
  await page.close();
});

test('the days stop at the last, and begin anew from there', async () => {
  const page = await openOn('2016-02-27');
  await play(page).click();
  await page.clock.runFor(10_000);
  expect(await fragment(page)).toBe('#day-2016-02-28');
  expect(await play(page).getAttribute('aria-pressed')).toBe('false');
  await play(page).click();
  expect(await fragment(page)).toBe('#day-2016-01-31');
  await page.close();
});

test('for whoever wants less motion a press is one day', async () => {
  const page = await openOn('2016-02-01', { reducedMotion: 'reduce' });
  await play(page).click();
  await page.clock.runFor(5000);
  expect(await fragment(page)).toBe('#day-2016-02-02');
  expect(await announced(page)).toHaveLength(1);
  await page.close();
});
