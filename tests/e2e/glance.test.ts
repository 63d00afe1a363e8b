import { expect, test } from 'vitest';
import { crowdingOf } from './crowding.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const addresses = ['/', '/articles/at-a-glance/', '/embed/articles/at-a-glance/1/'];

test.each([320, 360, 390, 700, 768, 1280, 1920])(
  'no words of days at a glance lie over others at %i px, and all are in the window',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    for (const address of addresses) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => null));
      expect(await crowdingOf(page), address).toEqual([]);
      const outside = await page.$$eval('.glance .chart text', (all) =>
        all
          .filter((text) => text.checkVisibility())
          .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.left < 0 || box.right > innerWidth)
          .map(({ words }) => words),
      );
      expect(outside, address).toEqual([]);
      expect(await page.locator('.glance .chart text:visible').count()).toBeGreaterThan(20);
    }
  },
);

test('it stands upright on a phone, and lies on a desk and on paper', async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  const shown = () => page.locator('.glance .chart:visible').getAttribute('data-form');
  await page.goto('/');
  expect(await shown()).toBe('upright');
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await shown()).toBe('across');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe('across');
});

test('whoever does not see it hears of every day, and nothing of the drawing', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/');
  const days = await page.locator('.glance li').allTextContents();
  expect(days).toHaveLength(8);
  expect(days[6]).toMatch(/^Thursday 4.February\. The talks: .+ On the ground: Mayir, /);
  expect(await page.locator('.glance .chart:not([aria-hidden="true"])').count()).toBe(0);
  const seen = await page.locator('.glance .chart').allTextContents();
  expect(seen.join(' ')).not.toContain('nothing recorded');
});
