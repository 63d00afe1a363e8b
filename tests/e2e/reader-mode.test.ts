import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { folderOfRecords, wholeSiteContent } from '../site/content.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');
const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** What Firefox's reader mode makes of a page: its text, or null where it offers none. */
const readIn = `(() => {
  const article = new Readability(document.cloneNode(true)).parse();
  return article && article.textContent.replace(/\\s+/g, ' ');
})()`;

test.each([
  '/timeline/',
  ...folderOfRecords('articles', wholeSiteContent)
    .filter(({ body }) => body.includes('](timeline:'))
    .map(({ id }) => `/articles/${id}/`),
])('reader mode keeps every event of the timeline on %s, in order', async (address) => {
  // What a browser does by itself comes here as a script, which the site's policy would refuse.
  const page = await open({ bypassCSP: true });
  await page.goto(address);
  const titles = await page.$$eval('.clocks .title', (all) =>
    all.map((title) => title.textContent.trim().replace(/\s+/g, ' ')),
  );
  await page.addScriptTag({ path: readability });
  const text: unknown = await page.evaluate(readIn);
  expect(titles).not.toEqual([]);
  expect(typeof text === 'string' ? inOrder(titles, text) : null).toEqual(titles);
});

/** Those of some words that a text has, each after the one before. */
function inOrder(words: readonly string[], text: string): readonly string[] {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at >= 0;
  });
}
