import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findFaults } from './axe.ts';
import { wakeViews } from './moving-views.ts';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const openFixture = useBrowser('wholeSiteOrigin');
const pages = pagesOfEachKind(inject('site').folder);

/** What the fixture shows with a card open, by its address. */
const withCards = {
  '/timeline/?range=2016-01-29/2016-02-05#event-hardatnin': '.timeline-card',
  '/map/#place-hardatnin': '.place-card',
} as const;

/** What axe finds on the page that is open, in light colours and in dark ones. */
async function findFaultsInColours(page: Page, address: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const faults = await findFaults(page);
    found.push(...faults.map((fault) => ({ address, colorScheme, ...fault })));
  }
  return found;
}

describe.each([
  [390, 844],
  [1280, 800],
])('%i px wide, in light colours and in dark', (width, height) => {
  const reader = { viewport: { width, height } };

  // It opens every kind of page and waits for the views of each; a loaded machine takes minutes.
  test(
    'axe finds nothing on any kind of page, whose views move',
    { timeout: 300_000 },
    async () => {
      const page = await open(reader);
      const found: unknown[] = [];
      for (const address of pages) {
        await page.goto(address);
        await wakeViews(page);
        found.push(...(await findFaultsInColours(page, address)));
      }
      expect(found).toEqual([]);
    },
  );

  test('axe finds nothing where the card of an event or a place is open', async () => {
    const page = await openFixture(reader);
    const found: unknown[] = [];
    for (const [address, card] of Object.entries(withCards)) {
      await page.goto(address);
      await page.locator(card).waitFor();
      await wakeViews(page);
      found.push(...(await findFaultsInColours(page, address)));
    }
    expect(found).toEqual([]);
  });

  test('axe finds nothing where a search has its results open', async () => {
    const page = await openFixture(reader);
    const found: unknown[] = [];
    await page.goto('/search/');
    await page.locator('main input').pressSequentially('hardatneen');
    await page.locator('main a', { hasText: 'Hardatnin' }).first().waitFor();
    found.push(...(await findFaultsInColours(page, page.url())));
    await page.goto('/articles/lead/');
    const field = page.locator('.masthead input');
    // A phone's masthead leads to the page of the search instead.
    if (await field.isVisible()) {
      await field.pressSequentially('hardatneen');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[role=option][aria-selected=true]').waitFor();
      found.push(...(await findFaultsInColours(page, page.url())));
    }
    expect(found).toEqual([]);
  });
});
