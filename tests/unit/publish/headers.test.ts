import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/publish/headers.ts';
import { caddySnippet } from '../../../src/publish/hosts/caddy.ts';
import { headersFile } from '../../../src/publish/hosts/headers-file.ts';
import { nginxSnippet } from '../../../src/publish/hosts/nginx.ts';

const files = [
  '404.html',
  '_astro/map.1a2b3c4d.js',
  'data/index.html',
  'data/places.geojson',
  'embed/map/index.html',
  'events/index.html',
  'events/ratyan/index.html',
  'fonts/newsreader.1a2b3c4d.woff2',
  'index.html',
];

const atRoot = { basePath: '/', precompressed: false } as const;

/** The headers that a host which joins all matching rules sends for an address. */
function answer(text: string, address: string): Readonly<Record<string, readonly string[]>> {
  const sent: Record<string, string[]> = {};
  let matches = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      const start = line.replace(/\*$/, '');
      matches = line === start ? address === line : address.startsWith(start);
    }
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (matches && name && value) (sent[name] ??= []).push(value);
  }
  return sent;
}

describe.each(['/', '/press/two-clocks/'])('the file of headers for a site at %s', (base) => {
  const text = headersFile(base, files);

  test.each(files)('sends no header of %s twice', (file) => {
    const address = base + file.replace(/(^|\/)index\.html$/, '$1');
    const twice = Object.entries(answer(text, address)).filter(([, values]) => values.length > 1);
    expect(twice).toEqual([]);
  });

  test('lets nobody show a page inside one of theirs', () => {
    for (const address of ['', 'events/ratyan/', 'data/', '404.html'])
      expect(answer(text, base + address)).toMatchObject({
        'Content-Security-Policy': ["frame-ancestors 'none'"],
      });
  });

  test('lets everybody show an embed', () => {
    const sent = answer(text, `${base}embed/map/`);
    expect(sent).not.toHaveProperty('Content-Security-Policy');
    expect(sent).toMatchObject({ 'X-Content-Type-Options': ['nosniff'] });
  });

  test('keeps for a year what is named by its bytes, and nothing else', () => {
    const lifetime = (file: string) => answer(text, base + file)['Cache-Control'];
    expect(lifetime('_astro/map.1a2b3c4d.js')).toEqual(['public, max-age=31536000, immutable']);
    expect(lifetime('fonts/newsreader.1a2b3c4d.woff2')).toEqual(lifetime('_astro/other.js'));
    expect(lifetime('events/ratyan/')).toEqual(['public, max-age=0, must-revalidate']);
    expect(lifetime('')).toEqual(lifetime('events/ratyan/'));
  });

  test('names the type of a file that hosts do not know', () => {
    expect(answer(text, `${base}data/places.geojson`)).toMatchObject({
      'Content-Type': ['application/geo+json'],
      'Access-Control-Allow-Origin': ['*'],
    });
  });
});

test.each([
  ['the file', headersFile('/', files)],
  ['nginx', nginxSnippet(atRoot)],
  ['Caddy', caddySnippet(atRoot)],
])('the policy that a host sends (%s) has no list of sources', (_, text) => {
  expect(text).toContain('frame-ancestors');
  expect(text).not.toMatch(/(?:default|script|style|img|font|connect)-src/);
});

test('a host is advised to answer by HTTPS alone, and not made to', () => {
  for (const text of [headersFile('/', files), nginxSnippet(atRoot), caddySnippet(atRoot)])
    expect(text.split('\n').filter((line) => line.includes('Strict-Transport-Security'))).toEqual([
      expect.stringMatching(/^# /),
    ]);
});

test('what no area names belongs to the last', () => {
  expect(headersFor('events/')).toBe(headersFor('index.html'));
  expect(headersFor('embed/')).not.toBe(headersFor('index.html'));
});

test('nginx packs at the level that other hosts do, and not at its own, which is the lowest', () => {
  expect(nginxSnippet(atRoot)).toMatch(/^ *gzip on;\n *(?:#.*\n *)?gzip_comp_level 6;$/m);
});

test('compressed files are served where the build was told to write them, and only there', () => {
  const told = { ...atRoot, precompressed: true };
  expect(nginxSnippet(told)).toMatch(/^ *gzip_static on;$/m);
  // A server without the module would not start.
  expect(nginxSnippet(told)).toMatch(/^ *# +brotli_static on;$/m);
  expect(nginxSnippet(told)).not.toMatch(/^ *brotli/m);
  expect(caddySnippet(told)).toMatch(/^\t*precompressed br gzip$/m);
  expect(nginxSnippet(atRoot) + caddySnippet(atRoot)).not.toMatch(/static on|precompressed/);
});
