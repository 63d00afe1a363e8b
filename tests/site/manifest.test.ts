import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { folderOfRecords, tableOfRecords } from './content.ts';
import { readPages } from './pages.ts';

interface Manifest {
  readonly address: string;
  readonly corpus: { readonly version: string; readonly counts: Readonly<Record<string, number>> };
  readonly folder: { readonly files: number; readonly pages: number; readonly bytes: number };
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

const { folder } = inject('site');
const read = (built: string) =>
  JSON.parse(readFileSync(join(built, 'build.json'), 'utf8')) as Manifest;
const manifest = read(folder);
const paths = globSync('**/*', { cwd: folder }).filter(
  (path) => statSync(join(folder, path)).isFile() && path !== 'build.json',
);

test('build.json names every file of the folder, with its size and its SHA-256', () => {
  expect(Object.keys(manifest.files)).toEqual([...paths].sort());
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(manifest.files[path], path).toEqual({ bytes: bytes.length, sha256 });
  }
});

test('build.json states the number of files and pages, and the size of the folder', () => {
  expect(manifest.folder).toEqual({
    files: paths.length,
    pages: readPages(folder).length,
    bytes: paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  });
});

test('build.json states where the site stands', () => {
  expect(manifest.address).toBe('https://two-clocks.example/');
  expect(read(inject('subPathSite').folder).address).toBe('https://example.org/press/two-clocks/');
});

test('build.json counts the records', () => {
  expect(manifest.corpus.counts).toMatchObject({
    articles: folderOfRecords('articles').length,
    events: folderOfRecords('events').length,
    places: folderOfRecords('places').length,
    people: folderOfRecords('people').length,
    terms: folderOfRecords('terms').length,
    sources: tableOfRecords('sources').length,
    figures: tableOfRecords('figures').length,
    statements: tableOfRecords('statements').length,
  });
});

test('the version of the corpus is the same wherever it is published, and another for another corpus', () => {
  expect(manifest.corpus.version).toMatch(/^[0-9a-f]{64}$/);
  const versionOf = (site: 'wholeSite' | 'subPathSite' | 'smallSite') =>
    read(inject(site).folder).corpus.version;
  expect(versionOf('subPathSite')).toBe(versionOf('wholeSite'));
  expect(versionOf('smallSite')).not.toBe(versionOf('wholeSite'));
});
