import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ask, type Answer } from './ask.ts';
import { eventIn, onEachHost } from './on-each-host.ts';
import { sendsBrotli } from './servers.ts';

const packed = { 'accept-encoding': 'gzip' };

const types: Readonly<Record<string, RegExp>> = {
  bib: /^application\/x-bibtex/,
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
  webp: /^image\/webp$/,
  woff2: /^font\/woff2$/,
  xml: /^application\/xml/,
};

const isKept = (path: string) => /^(?:_astro|fonts)\//.test(path);
const isEmbed = (path: string) => path.startsWith('embed/');
const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

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
      /^(?:_astro|fonts|data|feeds|map|timeline)\/|^(?:feed|mentions)\.json$|^rss\.xml$/.test(path)
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

onEachHost(({ server, base, precompressed, folder, paths }, url) => {
  const event = eventIn(paths);

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
      const wants = !/\.(?:woff2|png|webp)$/.test(path) && body.length >= 1024;
      if (wants && (!isPacked || sent.length >= body.length)) faults.push(`${path} is not packed`);
      if (/\.(?:woff2|png|webp)$/.test(path) && isPacked) faults.push(`${path} is packed twice`);
      if (wants && !/accept-encoding/i.test(headers['vary'] ?? '')) faults.push(`${path}: vary`);
    }
    expect(faults).toEqual([]);
  });

  const ways = [
    ['br', 'br', 'gzip, deflate, br'],
    ['gzip', 'gz', 'gzip, deflate'],
  ] as const;
  const compressed = test.skipIf(!precompressed);

  for (const [way, end, accepted] of ways) {
    if (way === 'br' && !sendsBrotli(server)) {
      test.skip(`${server} has no module for ${way}, so nothing was proven of it`);
      continue;
    }
    compressed(`a text is sent from the file that is compressed with ${way}`, async () => {
      const faults: string[] = [];
      const beside = paths.filter((path) => existsSync(join(folder, `${path}.${end}`)));
      for (const path of beside) {
        const answer = await ask(url(addressOf(path)), { 'accept-encoding': accepted });
        const { headers, sent, body } = answer;
        faults.push(...faultsOf(path, answer));
        if (headers['content-encoding'] !== way) faults.push(`${path} is not sent with ${way}`);
        if (!sent.equals(readFileSync(join(folder, `${path}.${end}`))))
          faults.push(`${path} is compressed anew`);
        if (!body.equals(readFileSync(join(folder, path)))) faults.push(`${path}: bytes`);
        if (!/accept-encoding/i.test(headers['vary'] ?? '')) faults.push(`${path}: vary`);
      }
      expect(beside.length).toBeGreaterThan(200);
      expect(faults).toEqual([]);
    });

    compressed(`of a page that is compressed with ${way} nothing is sent again`, async () => {
      const asked = { 'accept-encoding': accepted };
      const { etag = '' } = (await ask(url(event), asked)).headers;
      expect(etag).not.toBe('');
      const second = await ask(url(event), { ...asked, 'if-none-match': etag });
      expect(second.status).toBe(304);
      expect(second.sent).toHaveLength(0);
    });
  }

  compressed('who takes no compressed file gets the file itself', async () => {
    const { headers, sent } = await ask(url(event), { 'accept-encoding': 'identity' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(sent.equals(readFileSync(join(folder, event, 'index.html')))).toBe(true);
  });

  test('a page that has not changed is not sent again', async () => {
    const first = await ask(url(event), packed);
    const { etag = '' } = first.headers;
    expect(etag).not.toBe('');
    const second = await ask(url(event), { ...packed, 'if-none-match': etag });
    expect(second.status).toBe(304);
    expect(second.sent).toHaveLength(0);
  });

  test('an address without its slash leads to the one with it', async () => {
    const { status, headers } = await ask(url(event.slice(0, -1)));
    expect([301, 308]).toContain(status);
    const goal = new URL(headers['location'] ?? '', url('events/'));
    expect(goal.href).toBe(url(event));
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
});
