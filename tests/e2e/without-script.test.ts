import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);

/**
 * All that a page says. Choices and a field that only a script can serve stand where scripts run, and are
 * no words of the page: nothing is said by them that does not stand below.
 */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const choices of document.querySelectorAll('statement-filter, main [role="search"]'))
      choices.remove();
    return document.body.innerText;
  });

test('every kind of page says the same with script and without', async () => {
  const withScript = await open({ viewport: { width: 390, height: 844 } });
  const without = await open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  for (const address of pages) {
    await withScript.goto(address);
    await without.goto(address);
    const said = await wordsOf(without);
    expect(said.length, address).toBeGreaterThan(200);
    expect(said, address).toBe(await wordsOf(withScript));
  }
});
