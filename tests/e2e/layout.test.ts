import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);

test('no kind of page scrolls sideways or has too small a text or target', async () => {
  const page = await open();
  const wider: string[] = [];
  const small: string[] = [];
  const low: string[] = [];
  for (const address of pages) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    for (const width of [320, 360, 390, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wider.push(`${address} at ${width} px is ${needed} px wide`);
      if (width === 390)
        small.push(...(await smallTexts(page)).map((text) => `${address} ${text}`));
      if (![320, 390, 1280].includes(width)) continue;
      const targets = await targetsOfNavigation(page);
      const where = `${address} at ${width} px`;
      expect(
        targets.map(({ words }) => words),
        where,
      ).toContain('Analysis');
      low.push(
        ...targets
          .filter(({ height }) => height < 44)
          .map(({ words, height }) => `${where} ${words}: ${height} px`),
      );
    }
  }
  expect.soft(wider, 'wider than the window').toEqual([]);
  expect.soft(small, 'texts below 12 px').toEqual([]);
  expect.soft(low, 'targets of navigation below 44 px').toEqual([]);
});

/** The texts of a page in letters below 12 px, with their size. */
const smallTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const tooSmall: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!parentElement || !nodeValue?.trim()) continue;
      const size = parseFloat(getComputedStyle(parentElement).fontSize);
      // The brackets around a note's number are set in nothing: they are for pages without styles.
      if (size > 0 && size < 12 && parentElement.getClientRects().length > 0)
        tooSmall.push(`${size} px: ${nodeValue.trim()}`);
    }
    return tooSmall;
  });

/** What leads to the parts of the site and from page to page, with the menu open where there is one. */
async function targetsOfNavigation(page: Page) {
  const hasMenu = await page.isVisible('.masthead [popovertarget]');
  if (hasMenu) await page.click('.masthead [popovertarget]');
  const targets = await page.evaluate(() =>
    [...document.querySelectorAll('nav a, .masthead a, .masthead button, a[rel=prev], a[rel=next]')]
      .filter((target) => target.checkVisibility())
      .map((target) => ({
        words: target.textContent.trim(),
        height: target.getBoundingClientRect().height,
      })),
  );
  if (hasMenu) await page.keyboard.press('Escape');
  return targets;
}
