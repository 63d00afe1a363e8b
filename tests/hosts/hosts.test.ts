import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedCode, heightCode } from '../../src/exports/embed-code.ts';
import { hostSite } from '../e2e/embed-host.ts';
import { touchEverything, watchPolicy } from '../e2e/policy.ts';
import { pagesOfEachKind, useBrowser } from '../e2e/visit.ts';
import { ask, type Answer } from './ask.ts';
import { startServer, versionOf, webServers, type Running } from './servers.ts';

const roots = inject('hostedRoots');
const packed = { 'accept-encoding': 'gzip' };

const types: Readonly<Record<string, RegExp>> = {
  css: /^text\/css; *charset=utf-8$/i,
  csv: /^text\/csv; *charset=utf-8$/i,
  geojson: /^application\/geo\+json/,
  html: /^text\/html; *charset=utf-8$/i,
  ics: /^text\/calendar; *charset=utf-8$/i,
  js: /^text\/javascript; *charset=utf-8$/i,
  json: /^application\/json/,
  png: /^image\/png$/,
  svg: /^image\/svg\+xml/,
  txt: /^text\/plain; *charset=utf-8$/i,
  woff2: /^font\/woff2$/,
  xml: /^application\/xml/,
};

const isKept = (path: string) => /^(?:_astro|fonts)\//.test(path);
const isEmbed = (path: string) => path.startsWith('embed/');
const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

/** What stands in the embeds of the timeline and of the map, and what is there once it moves. */
const movingInEmbeds = [
  ['time-line', 'time-line[data-ready]'],
  ['place-map', '.leaflet-container .spot'],
] as const;

/** What is wrong with the headers of a file's answer, each in words. */
function faultsOf(path: string, { status, headers }: Answer): readonly string[] {
  const expected: Readonly<Record<string, RegExp | null>> = {
    'cache-control': isKept(path)
      ? /^public, max-age=31536000, immutable$/
      : /^public, max-age=0, must-revalidate$/,
    'content-security-policy': isEmbed(path) ? null : /^frame-ancestors 'none'$/,
    'content-type': types[path.split('.').at(-1) ?? ''] ?? null,
    'permissions-policy': /^accelerometer=\(\), .*geolocation=\(\)/,
    'referrer-policy': /^strict-origin-when-cross-origin$/,
    'x-content-type-options': /^nosniff$/,
    'access-control-allow-origin':
      /^(?:_astro|fonts|data|map)\/|^(?:feed|mentions)\.json$|^rss\.xml$/.test(path)
        ? /^\*$/
        : null,
  };
  const wrong = Object.entries(expected).flatMap(([name, form]) => {
    const value = headers[name];
    const isRight = form === null ? value === undefined : form.test(value ?? '');
    return isRight ? [] : `${path}: ${name} is ${value ?? 'missing'}`;
  });
  return status === 200 ? wrong : [`${path}: ${status}`, ...wrong];
}

describe.each(webServers)('$name', (server) => {
  const version = versionOf(server.name);
  if (version === null) {
    test.skip(`is not installed, so nothing was proven of it: apt-get install ${server.name}`);
    console.warn(`\n${server.name} is not installed, so nothing was proven of it.\n`);
    return;
  }

  describe.each(Object.entries(roots))(`${version}, with the site at %s`, (base, root) => {
    let running: Running | null = null;
    const open = useBrowser();
    const url = (path: string) => `${running?.origin ?? ''}${base}${path}`;
    const folder = join(root, base);
    const { files } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as {
      readonly files: Readonly<Record<string, unknown>>;
    };
    const paths = Object.keys(files).filter((path) => path !== '_headers');

    beforeAll(async () => {
      const work = join(inject('hostsWork'), `${server.name}${base.replaceAll('/', '-')}`);
      running = await startServer(server, work, root, base);
    });
    afterAll(async () => {
      await running?.close();
    });

    test('every file is there, with its bytes, its type and its headers', async () => {
      const faults: string[] = [];
      for (const path of paths) {
        const answer = await ask(url(addressOf(path)));
        faults.push(...faultsOf(path, answer));
        if (!answer.body.equals(readFileSync(join(folder, path)))) faults.push(`${path}: bytes`);
      }
      expect(paths.length).toBeGreaterThan(200);
      expect(faults).toEqual([]);
    });

    test('text is packed on the way, and what is packed already is not', async () => {
      const faults: string[] = [];
      for (const path of paths) {
        const { headers, sent, body } = await ask(url(addressOf(path)), packed);
        const isPacked = headers['content-encoding'] === 'gzip';
        const wants = !/\.(?:woff2|png)$/.test(path) && body.length >= 1024;
        if (wants && (!isPacked || sent.length >= body.length))
          faults.push(`${path} is not packed`);
        if (/\.(?:woff2|png)$/.test(path) && isPacked) faults.push(`${path} is packed twice`);
        if (wants && !/accept-encoding/i.test(headers['vary'] ?? '')) faults.push(`${path}: vary`);
      }
      expect(faults).toEqual([]);
    });

    test('a page that has not changed is not sent again', async () => {
      const first = await ask(url('events/ratyan/'), packed);
      const { etag = '' } = first.headers;
      expect(etag).not.toBe('');
      const second = await ask(url('events/ratyan/'), { ...packed, 'if-none-match': etag });
      expect(second.status).toBe(304);
      expect(second.sent).toHaveLength(0);
    });

    test('an address without its slash leads to the one with it', async () => {
      const { status, headers } = await ask(url('events/ratyan'));
      expect([301, 308]).toContain(status);
      const goal = new URL(headers['location'] ?? '', url('events/'));
      expect(goal.href).toBe(url('events/ratyan/'));
    });

    test('the folder itself has an address without a slash', async () => {
      const { status, headers } = await ask(url('').replace(/(.)\/$/, '$1'));
      if (base === '/') return expect(status).toBe(200);
      expect([301, 308]).toContain(status);
      expect(new URL(headers['location'] ?? '', url('')).href).toBe(url(''));
    });

    test.each(['nothing-stands-here/', 'events/nothing', '_astro/gone.js', 'fonts/gone.woff2'])(
      'at %s the page that says so is shown, with the status 404, and not kept',
      async (path) => {
        const answer = await ask(url(path));
        expect(answer.status).toBe(404);
        expect(answer.body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
        expect(faultsOf('404.html', { ...answer, status: 200 })).toEqual([]);
      },
    );

    test('the file that other hosts read is not shown', async () => {
      expect((await ask(url('_headers'))).status).toBe(404);
    });

    test('no folder is listed', async () => {
      expect((await ask(url('fonts/'))).status).not.toBe(200);
    });

    test(
      'no policy is offended on any kind of page, whatever a reader does',
      { timeout: 300_000 },
      async () => {
        const page = await open({ viewport: { width: 1024, height: 800 } });
        const refused = await watchPolicy(page);
        const elsewhere: string[] = [];
        page.on('request', (request) => {
          const { origin, protocol } = new URL(request.url());
          if (/^https?:$/.test(protocol) && origin !== running?.origin)
            elsewhere.push(request.url());
        });
        const embeds = paths.filter(isEmbed).slice(0, 3).map(addressOf);
        for (const address of [...pagesOfEachKind.map((path) => path.slice(1)), ...embeds]) {
          await page.goto(url(address));
          await touchEverything(page);
        }
        expect(refused).toEqual([]);
        expect(elsewhere).toEqual([]);
      },
    );

    test('no page can be shown inside a page of another host', async () => {
      const page = await open({ bypassCSP: false });
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.setContent(`<iframe src="${url('events/ratyan/')}"></iframe>`);
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
          await expect.poll(() => element.getAttribute('height')).not.toBe('600');
        }
        expect(refused).toEqual([]);
      },
    );
  });
});
