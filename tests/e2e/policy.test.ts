import { expect, inject, test } from 'vitest';
import { embedCode, heightCode } from '../../src/embeds/embed-code.ts';
import { folderOfRecords, leadAddress } from '../site/content.ts';
import { readEmbeds, readPages } from '../site/pages.ts';
import { useHostSite } from './embed-host.ts';
import { touchEverything, visitPages, watchPolicy } from './policy.ts';
import { sideBySide, useBrowser } from './visit.ts';

const open = useBrowser();
const hosted = (address: string): boolean => new URL(address).origin === inject('siteOrigin');

/** The embeds of the timeline and the map, and those of the lead article for all of their kind. */
const kinds = ['/embed/timeline/', '/embed/map/', `/embed${leadAddress()}`];
const embeds = readEmbeds(inject('site').folder)
  .map(({ address }) => address)
  .filter((address) => kinds.some((kind) => address.startsWith(kind)));

/** Somebody else's page with an embed, by the code that can be copied. */
const framing = (address: string): string =>
  `<!doctype html><title>Elsewhere</title>${embedCode(inject('siteOrigin') + address, 'A graphic', 'map')}${heightCode}`;

const host = useHostSite(
  Object.fromEntries(embeds.map((address, index) => [`${index}.html`, framing(address)])),
);

test('a script and a style that were not there when the site was built are refused, and this is noticed', async () => {
  const page = await open({}, [
    /violates the following Content Security Policy/,
    /status of 404 .*\/x\)/,
  ]);
  const refused = await watchPolicy(page);
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>');
    document.body.insertAdjacentHTML('beforeend', '<img src="/x" onerror="document.title=1">');
    document.body.insertAdjacentHTML('beforeend', '<img src="https://other.example/x.png">');
  });
  await expect.poll(() => refused.join('\n')).toMatch(/style-src-attr refused inline/);
  await expect.poll(() => refused.join('\n')).toMatch(/script-src-elem refused inline/);
  await expect.poll(() => refused.join('\n')).toMatch(/script-src-attr refused inline/);
  await expect.poll(() => refused.join('\n')).toMatch(/img-src refused https:\/\/other\.example/);
  expect(await page.title()).not.toMatch(/taken over|^1$/);
});

test(
  'no policy is offended by an embed on another site, whatever a reader does',
  { timeout: 300_000 },
  async () => {
    const elsewhere: string[] = [];
    await sideBySide(embeds.keys(), async (index) => {
      const page = await open({ baseURL: host.origin });
      const refused = await watchPolicy(page);
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const known = origin === host.origin || hosted(request.url());
        if (!known && /^https?:$/.test(protocol)) elsewhere.push(request.url());
      });
      await page.goto(`/${index}.html`, { waitUntil: 'networkidle' });
      const [, frame] = page.frames();
      if (!frame) throw new Error('the embed has no frame');
      await touchEverything(page, frame);
      expect(refused, embeds[index]).toEqual([]);
      await page.close();
    });
    expect(embeds.length).toBeGreaterThan(kinds.length - 1);
    expect(elsewhere).toEqual([]);
  },
);

test('no policy is offended by the first look at any page', { timeout: 300_000 }, async () => {
  const addresses = readPages(inject('site').folder).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(folderOfRecords('events').length);
  const { refused } = await visitPages(open, addresses);
  expect(refused).toEqual([]);
});
