import type axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);

/** What axe finds on the page that is open, each with the elements concerned. */
const findFaults = (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    const { violations } = await checker.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      elements: nodes.slice(0, 5).map(({ target }) => target.join(' ')),
    }));
  });

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([
    [390, 844],
    [1280, 800],
  ])('axe finds nothing on any kind of page %i px wide', async (width, height) => {
    // The checker is a script that the site's policy would refuse, as it should.
    const page = await open({ colorScheme, bypassCSP: true, viewport: { width, height } });
    const found: unknown[] = [];
    for (const address of pages) {
      await page.goto(address);
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      found.push(...(await findFaults(page)).map((fault) => ({ address, ...fault })));
    }
    expect(found).toEqual([]);
  });
});
