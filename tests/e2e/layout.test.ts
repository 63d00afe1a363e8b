import { expect, inject, test } from 'vitest';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);

test('no kind of page scrolls sideways', async () => {
  const page = await open();
  const wider: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    for (const width of [320, 360, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wider.push(`${address} at ${width} px is ${needed} px wide`);
    }
  }
  expect(wider).toEqual([]);
});

test('no text is smaller than 12 px', async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  const small: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    const found = await page.evaluate(() => {
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
    small.push(...found.map((text) => `${address} ${text}`));
  }
  expect(small).toEqual([]);
});

test.each([320, 390, 1280])(
  'targets of navigation are at least 44 px high at %i px',
  async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    const low: string[] = [];
    for (const address of pages) {
      await page.goto(address);
      if (await page.isVisible('.masthead [popovertarget]'))
        await page.click('.masthead [popovertarget]');
      const found = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'nav a, .masthead a, .masthead button, a[rel=prev], a[rel=next]',
          ),
        ]
          .filter((target) => target.checkVisibility())
          .map((target) => ({
            words: target.textContent.trim(),
            height: target.getBoundingClientRect().height,
          })),
      );
      expect(found.map(({ words }) => words)).toContain('Analysis');
      low.push(
        ...found
          .filter(({ height }) => height < 44)
          .map(({ words, height }) => `${address} ${words}: ${height} px`),
      );
    }
    expect(low).toEqual([]);
  },
);
