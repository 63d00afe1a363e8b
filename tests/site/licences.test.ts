import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, elements, pageAt, readPages, withClass, words } from './pages.ts';

const { folder } = inject('site');
const [table] = withClass(pageAt(readPages(folder), '/about/').document, 'licences');
if (!table) throw new Error('the page about the site lists no licences');
const listed = words(table);
const [caption] = elements(table, 'caption');
const scripts = globSync('_astro/*.js', { cwd: folder })
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .join('\n');

test('the table of licences says what it lists', () => {
  expect(caption && words(caption)).toBe('What others made, and under which licence');
});

test('every kind of type that the site sends is listed with its licence', () => {
  const families = globSync('fonts/*.woff2', { cwd: folder }).map(
    (path) => /fonts\/(newsreader|libre-franklin|noto-naskh-arabic)/.exec(path)?.[1] ?? path,
  );
  for (const family of families) expect(listed).toMatch(new RegExp(`/${family} .*\\n.*\\n?.*OFL`));
});

// What libraries write into what they export or into the page, which no bundler takes away.
test.each([
  ['leaflet', /leaflet-(?:pane|zoom|container)/],
  ['d3-zoom', /__zoom/],
  ['d3-brush', /__brush/],
])('%s is listed when the site sends it', (name, mark) => {
  if (mark.test(scripts)) expect(listed).toContain(name);
});

test('the full text of every licence stands where the list leads', () => {
  const links = elements(table, 'a').map((link) => attribute(link, 'href') ?? '');
  expect(links.length).toBeGreaterThan(3);
  expect(links.length).toBe(elements(table, 'tr').length - 1);
  for (const link of links)
    expect(readFileSync(join(folder, link), 'utf8'), link).toMatch(/copyright|public domain/i);
});

test('nothing that the site sends is under terms that bind the site', () => {
  const names = elements(table, 'a').map((link) => words(link));
  expect(
    names.filter((name) => !/^(?:OFL-1\.1|ISC|MIT|BSD-[23]-Clause|0BSD|Apache-2\.0)$/.test(name)),
  ).toEqual([]);
});
