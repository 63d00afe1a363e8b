import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './visit.ts';

const open = useBrowser();

/** What a browser, which reads XML strictly, finds wrong with a text; null when it is well formed. */
async function faultIn(xml: string): Promise<string | null> {
  const page = await open();
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return document.querySelector('parsererror')?.textContent ?? null;
  }, xml);
}

test.each(
  (['site', 'subPathSite', 'smallSite'] as const).flatMap((name) =>
    [
      'rss.xml',
      'feeds/corrections.xml',
      'feeds/events.xml',
      'sitemap-index.xml',
      'sitemap-0.xml',
    ].map((file) => [file, name] as const),
  ),
)('%s of %s is well-formed XML', async (file, name) => {
  expect(await faultIn(readFileSync(join(inject(name).folder, file), 'utf8'))).toBeNull();
});

test('a text in which an ampersand stands bare is not', async () => {
  expect(await faultIn('<title>Talks & war</title>')).not.toBeNull();
});
