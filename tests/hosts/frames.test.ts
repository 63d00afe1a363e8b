import { expect, onTestFinished, test } from 'vitest';
import { embedCode, heightCode } from '../../src/embeds/embed-code.ts';
import { hostSite } from '../e2e/embed-host.ts';
import { watchPolicy } from '../e2e/policy.ts';
import { useBrowser } from '../e2e/visit.ts';
import { eventIn, onEachHost } from './on-each-host.ts';

/** Elements in the embeds of the timeline and of the map, and what replaces them when they move. */
const movingInEmbeds = [
  ['time-line', 'time-line[data-ready]'],
  ['place-map', '.leaflet-container .spot'],
] as const;

const open = useBrowser();

onEachHost(({ paths }, url) => {
  test('no page can be shown inside a page of another host', async () => {
    const page = await open({ bypassCSP: false }, [/frame-ancestors/, /ERR_BLOCKED_BY_RESPONSE/]);
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.setContent(`<iframe src="${url(eventIn(paths))}"></iframe>`);
    await expect.poll(() => refused.join('\n')).toMatch(/frame-ancestors/);
  });

  test.each(['allow-scripts allow-same-origin allow-popups', 'allow-scripts'])(
    'an embed moves inside a page of another host, in a sandbox with %s, and says its height',
    async (sandbox) => {
      const frames = ['embed/timeline/', 'embed/map/'].map((path) =>
        embedCode(url(path), path, 'map').replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`),
      );
      const host = await hostSite({
        'index.html': `<!doctype html><title>Elsewhere</title>${frames.join('')}${heightCode}`,
      });
      onTestFinished(host.close);
      const page = await open({ baseURL: host.origin });
      const refused = await watchPolicy(page);
      await page.goto('/');
      for (const [index, [still, moving]] of movingInEmbeds.entries()) {
        const element = page.locator('iframe').nth(index);
        await element.scrollIntoViewIfNeeded();
        const frame = await (await element.elementHandle())?.contentFrame();
        if (!frame) throw new Error('the embed has no frame');
        await frame.locator(still).first().hover();
        const { x = 0, y = 0 } = (await element.boundingBox()) ?? {};
        for (const step of [40, 50, 60]) await page.mouse.move(x + step, y + step);
        await frame.locator(moving).first().waitFor();
        await expect.poll(() => element.getAttribute('height')).not.toBe('1000');
      }
      expect(refused).toEqual([]);
    },
  );
});
