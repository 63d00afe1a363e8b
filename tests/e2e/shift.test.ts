import type { Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { leadAddress } from '../site/content.ts';
import { longestPages, useBrowser } from './visit.ts';

const open = useBrowser();
const openFixture = useBrowser('wholeSiteOrigin');

/** The families for which this machine has a font that the site dresses in the measures of its own. */
async function findStandIns(): Promise<readonly string[]> {
  const faces = [...document.fonts].filter(({ family }) => family.includes('fallback'));
  const loaded = await Promise.all(
    faces.map((face) =>
      face.load().then(
        () => [face.family],
        () => [],
      ),
    ),
  );
  return [...new Set(loaded.flat())];
}

test.for(
  ['/', leadAddress(), ...longestPages(inject('site').folder, 'days', 1)].flatMap((address) =>
    [390, 1280].map((width) => [address, width] as const),
  ),
)('nothing on %s moves when fonts arrive late, %i px wide', async ([address, width]) => {
  const page = await open({ viewport: { width, height: 844 } });
  // Fonts come after the first paint, as they do over a slow network.
  await page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await page.waitForTimeout(200);
  const standIns = await page.evaluate(findStandIns);
  expect(standIns).toHaveLength(2);
  const { shift, painted, arrived } = await page.evaluate(async () => {
    const shifts = await new Promise<readonly PerformanceEntry[]>((done) => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        observer.disconnect();
        done(seen);
      }, 100);
    });
    const fonts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2')) as PerformanceResourceTiming[];
    return {
      shift: shifts.reduce(
        (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
        0,
      ),
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      arrived: Math.min(...fonts.map(({ responseEnd }) => responseEnd)),
    };
  });
  expect(painted).toBeLessThan(arrived);
  expect(shift).toBeLessThan(0.02);
});

test.each([360, 768, 1280])(
  'a picture that has not come has its room, %i px wide',
  async (width) => {
    const page = await openFixture({ viewport: { width, height: 844 } });
    const held: Route[] = [];
    await page.route('**/pictures/*', (route) => {
      held.push(route);
    });
    await page.goto('/articles/the-road-north/', { waitUntil: 'domcontentloaded' });
    const picture = page.locator('.text-picture img');
    await picture.scrollIntoViewIfNeeded();
    const before = await picture.boundingBox();
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.boundingBox()).toEqual(before);
    const { width: wide = 0, height = 0 } = before ?? {};
    expect(wide / height).toBeCloseTo(16 / 9, 1);
  },
);
