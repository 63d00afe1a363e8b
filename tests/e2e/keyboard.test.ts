import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const lead = '/articles/lead/';

/** The element that has the focus: its words, whether it can be seen, and what holds it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    return {
      words: element?.textContent.trim() ?? '',
      isSeen: !!box && box.width > 20 && box.height > 10 && box.top >= 0 && box.left >= 0,
      isInText: !!element?.closest('main'),
    };
  });

const isInView = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  });

test('the first Tab reaches the link that skips to the text, and shows it', async () => {
  const page = await open();
  await page.goto(lead);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual({ words: 'Skip to the text', isSeen: true, isInText: false });
});

test('the link that skips to the text moves reading there', async () => {
  const page = await open();
  await page.goto(lead);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The place from which Tab goes on is set when the page is next drawn.
  await page.waitForFunction(() => document.querySelector('main:target') !== null);
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 100)));
  expect(new URL(page.url()).hash).toBe('#content');
  await page.keyboard.press('Tab');
  expect((await focused(page)).isInText).toBe(true);
});

test('a citation leads to its note, and the note back to the citation', async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.goto(lead);
  await page.focus('.cite a[href="#note-3"]');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#note-3');
  expect(await isInView(page, '#note-3')).toBe(true);
  await page.keyboard.press('Tab');
  await page.focus('#note-3 a[href^="#"]');
  await page.keyboard.press('Enter');
  const { hash } = new URL(page.url());
  expect(await isInView(page, hash)).toBe(true);
  const goal = await page.$eval(hash, (element) =>
    element.closest('.cite')?.querySelector('a[href="#note-3"]')?.getAttribute('href'),
  );
  expect(goal).toBe('#note-3');
});

test('whatever has the focus shows it', async () => {
  const page = await open();
  await page.goto(lead);
  const unmarked: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const { words, outline } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { words: element.textContent.trim(), outline: `${outlineStyle} ${outlineWidth}` };
    });
    if (/none|\b0px/.test(outline)) unmarked.push(words);
  }
  expect(unmarked).toEqual([]);
});
