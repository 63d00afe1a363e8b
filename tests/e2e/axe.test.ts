import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
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

/**
 * What axe finds by all its rules on the page that is open, with all that can be unfolded, each with
 * the elements concerned. Marks of a map stand where the places are, however near to each other, so
 * they may be small, if the page leads to the place by a link in a list as well.
 */
const findFaults = (page: Page) =>
  page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const values = [...new Set(checker.getRules().flatMap(({ tags }) => tags))];
    const { violations } = await checker.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values },
    });
    const isListedMark = (selector: string): boolean => {
      const mark = document.querySelector<HTMLElement>(selector)?.closest('[data-place]');
      const figure = mark?.closest('.place-map')?.closest('figure');
      const path = `/places/${mark?.getAttribute('data-place') ?? ''}/`;
      return [...(figure?.querySelectorAll<HTMLAnchorElement>('details a') ?? [])].some(
        ({ pathname }) => pathname === path,
      );
    };
    return violations.flatMap(({ id, help, nodes }) => {
      const elements = nodes
        .map(({ target }) => target.join(' '))
        .filter((selector) => id !== 'target-size' || !isListedMark(selector));
      return elements.length > 0
        ? [{ rule: `${id}: ${help}`, elements: elements.slice(0, 5) }]
        : [];
    });
  });

const checker = { path: 'node_modules/axe-core/axe.min.js' };

/** What axe finds on the page that is open, in light colours and in dark ones. */
async function findFaultsInColours(page: Page, address: string): Promise<readonly unknown[]> {
  await page.addScriptTag(checker);
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
  // The checker is a script that the site's policy would refuse, as it should.
  const reader = { bypassCSP: true, viewport: { width, height } };

  // It opens every kind of page and waits for the views of each.
  test(
    'axe finds nothing on any kind of page, whose views move',
    { timeout: 180_000 },
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
});
