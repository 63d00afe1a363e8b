import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { embedCode, heightCode } from '../../src/embeds/embed-code.ts';
import { useHostSite } from './embed-host.ts';
import { useBrowser } from './visit.ts';

const open = useBrowser('wholeSiteOrigin');

const embeds = [
  '/embed/timeline/',
  '/embed/map/',
  '/embed/articles/the-road-north/1/',
  '/embed/articles/the-road-north/2/',
];

/** Somebody else's page with one embed, its frame as documented or with another sandbox. */
const pageWith = (address: string, change = (code: string): string => code): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title>
<body><h1>Elsewhere</h1>${change(embedCode(`${inject('wholeSiteOrigin')}${address}`, 'A graphic', 'map'))}
<p id="below">Below the frame</p>${heightCode}</body></html>`;

const withSandbox =
  (words: string | null) =>
  (code: string): string =>
    code.replace(/ sandbox="[^"]*"/, words === null ? '' : ` sandbox="${words}"`);

const host = useHostSite({
  ...Object.fromEntries(embeds.map((address, index) => [`${index}.html`, pageWith(address)])),
  'locked.html': pageWith('/embed/articles/the-road-north/2/', withSandbox('')),
  'scripts.html': pageWith('/embed/articles/the-road-north/2/', withSandbox('allow-scripts')),
  'range.html': pageWith('/embed/timeline/?range=2016-01-31/2016-02-03#event-hardatnin'),
  'place.html': pageWith('/embed/map/#place-ratyan'),
  'day.html': pageWith('/embed/map/#day-2016-02-02'),
  'free.html': pageWith('/embed/articles/the-road-north/2/', withSandbox(null)),
});

const frameHeight = () => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;

test.each(embeds.map((address, index) => [address, index] as const))(
  '%s fits its frame on another site, on a phone and on a wide screen, and back',
  async (_, index) => {
    const page = await open({ baseURL: host.origin, viewport: { width: 390, height: 800 } });
    await page.goto(`/${index}.html`);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = page.frames()[1];
    const fits = async () => {
      await page.waitForFunction(() => {
        const element = document.querySelector('iframe');
        return element !== null && element.height !== '600';
      });
      await page.waitForTimeout(300);
      const inside = await frame?.evaluate(() => ({
        height: document.body.getBoundingClientRect().height,
        scroll: document.documentElement.scrollWidth,
        width: innerWidth,
      }));
      expect(inside && inside.scroll <= inside.width).toBe(true);
      // The frame's own border is 2 px at either edge.
      expect(Math.abs((await page.evaluate(frameHeight)) - 4 - (inside?.height ?? 0))).toBeLessThan(
        2,
      );
      return inside?.height ?? 0;
    };
    const narrow = await fits();
    await page.setViewportSize({ width: 1200, height: 800 });
    const wide = await fits();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(wide).toBeLessThan(narrow);
    expect(await fits()).toBe(narrow);
  },
);

test('the documented sandbox lets a timeline move, and show what its address says', async () => {
  const page = await open({ baseURL: host.origin });
  await page.goto('/range.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe');
  await frame.locator('time-line[data-ready]').waitFor();
  await frame.locator('.timeline-card').waitFor();
  expect(await frame.locator('.timeline-card').innerText()).toContain('Hardatnin');
});

test('the documented sandbox lets a map move, and show what its address says', async () => {
  const page = await open({ baseURL: host.origin });
  await page.goto('/place.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await page.frameLocator('iframe').locator('.place-card').getByText('Ratyan').first().waitFor();
  await page.goto('/day.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const day = page.frameLocator('iframe').locator('.day-control p');
  await day.getByText('2 February 2016').waitFor();
});

/** A frame without an origin gets no fonts from a host that says nothing of who may have them. */
const noFonts = [/Access to font .* blocked by CORS policy/, /ERR_FAILED .*\.woff2/];

test.each([
  ['locked.html', [/Blocked script execution/, ...noFonts]],
  ['scripts.html', noFonts],
  ['free.html', []],
] as const)('the graphic stands whole in a frame of %s', async (name, provoked) => {
  const page = await open({ baseURL: host.origin }, provoked);
  await page.goto(`/${name}`);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const words = page.frameLocator('iframe').locator('main');
  await words.getByText('Government forces take Hardatnin').first().waitFor();
  expect(await words.innerText()).toContain('Encirclement of Nubl and al-Zahraa ends');
});

test('the graphic stands whole where there is no script at all', async () => {
  const page = await open({ baseURL: host.origin, javaScriptEnabled: false });
  await page.goto('/3.html');
  const words = page.frameLocator('iframe').locator('main');
  expect(await words.innerText()).toContain('Government forces take Hardatnin');
});

/** A link that is clicked opens the page of the event, and the host's page stays. */
async function opensBeside(page: Page, link: Locator): Promise<void> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.waitForLoadState();
  expect(opened.url()).toBe(`${inject('wholeSiteOrigin')}/events/hardatnin/`);
  expect(page.url()).toBe(`${host.origin}/3.html`);
  await opened.close();
}

test('a link in a sandboxed frame without script opens the page of the event beside the host', async () => {
  const page = await open({ baseURL: host.origin, javaScriptEnabled: false });
  await page.goto('/3.html');
  const words = page.frameLocator('iframe').getByText('Government forces take Hardatnin');
  await opensBeside(page, words.first());
});

test('the card of an event in a sandboxed frame opens its page beside the host', async () => {
  const page = await open({ baseURL: host.origin });
  await page.goto('/3.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe');
  // One movement may come from the page that is drawn under a mouse; two are a reader's.
  await frame.locator('time-line').hover();
  await page.mouse.move(200, 200);
  await frame.locator('time-line[data-ready]').waitFor();
  await frame.getByText('Government forces take Hardatnin').first().click();
  await opensBeside(page, frame.locator('.timeline-card .ways a'));
});

test('an embed asks its own host alone for anything', async () => {
  const page = await open({ baseURL: host.origin });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/0.html', { waitUntil: 'networkidle' });
  const origins = new Set(asked.map((url) => new URL(url).origin));
  expect([...origins].toSorted()).toEqual([host.origin, inject('wholeSiteOrigin')].toSorted());
});

test('an embed that nobody frames tells nobody its height', async () => {
  const page = await open();
  await page.addInitScript(() => {
    addEventListener('message', () => document.body.setAttribute('data-told', ''));
  });
  await page.goto('/embed/timeline/', { waitUntil: 'networkidle' });
  expect(await page.getAttribute('body', 'data-told')).toBeNull();
});
