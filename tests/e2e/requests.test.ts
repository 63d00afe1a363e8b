import type { Page, Request, Response } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { folderOfRecords } from '../site/content.ts';
import { settle } from './moving-views.ts';
import { readToTheEnd } from './policy.ts';
import { pagesOfEachKind, requestsOf, useBrowser } from './visit.ts';

const open = useBrowser();
const pages = pagesOfEachKind(inject('site').folder);
const articles = folderOfRecords('articles').map(({ id }) => `/articles/${id}/`);

/** Every answer that a page gets, as it happens. */
function logResponses(page: Page): readonly Response[] {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  return answers;
}

test('no kind of page asks another host for anything', async () => {
  const page = await open();
  const asked = requestsOf(page);
  for (const address of pages) {
    await page.goto(address);
    await readToTheEnd(page);
  }
  expect(asked.length).toBeGreaterThan(pages.length);
  const urls = asked.map((request) => request.url());
  expect(urls.filter((url) => new URL(url).origin !== inject('siteOrigin'))).toEqual([]);
});

/** A picture that an editor put into an article is asked for besides what every article needs. */
const isPicture = (request: Request): boolean => request.resourceType() === 'image';

test.each(articles)(
  '%s loads one page and at most 30 kB of fonts, in three files, before it is touched',
  async (address) => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    const asked = requestsOf(page);
    const answers = logResponses(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    // A browser that draws late asks for its fonts late, after a while in which it asked for nothing.
    await settle(page);
    const loaded = await Promise.all(
      answers.map(async (answer) => [answer.url(), (await answer.body()).length] as const),
    );

    const fonts = loaded.filter(([url]) => url.endsWith('.woff2'));
    const everywhere = /\/(?:newsreader|libre-franklin)\.[0-9a-f]{8}\.woff2$/;
    const further = fonts.filter(([url]) => !everywhere.test(url));
    const [first, ...others] = asked.filter((request) => !isPicture(request));
    expect(first?.url()).toBe(`${inject('siteOrigin')}${address}`);
    const urls = others.map((request) => request.url());
    expect(urls.filter((url) => !url.endsWith('.woff2'))).toEqual([]);
    expect(fonts.length - further.length).toBe(2);
    expect(further.length, further.join(' ')).toBeLessThanOrEqual(1);
    expect(further.filter(([, bytes]) => bytes > 5000)).toEqual([]);
    expect(
      fonts.reduce((sum, [, bytes]) => sum + bytes, 0),
      fonts.join(' '),
    ).toBeLessThanOrEqual(30_000);
  },
);

test('a site in a sub-path finds its fonts there', async () => {
  const page = await open({ baseURL: inject('subPathOrigin') });
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() !== 200) failed.push(response.url());
  });
  await page.goto('/press/two-clocks/articles/lead/', { waitUntil: 'networkidle' });
  await settle(page);
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(failed).toEqual([]);
  expect(families.join(' ')).toMatch(/Newsreader/);
  expect(families.join(' ')).toMatch(/Libre Franklin/);
});
