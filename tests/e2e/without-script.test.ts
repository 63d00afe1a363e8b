import { expect, inject, test } from 'vitest';
import { pagesOfEachKind, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);

test('every kind of page says the same with script and without', async () => {
  const withScript = await open({ viewport: { width: 390, height: 844 } });
  const without = await open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  for (const address of pages) {
    await withScript.goto(address);
    await without.goto(address);
    const said = await without.innerText('body');
    expect(said.length, address).toBeGreaterThan(200);
    expect(said, address).toBe(await withScript.innerText('body'));
  }
});
