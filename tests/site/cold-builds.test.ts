import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolders } from '../../src/cache.ts';
import { allEnded, buildSite } from './build-site.ts';
import { makeWorkplace } from './copy-project.ts';

let work = '';
let project = '';
let content = '';
let remove: (() => void) | undefined;
/** Where two of the builds go, and where the third does. */
let dist = '';
let other = '';

const build = (OUT_DIR: string, BASE_PATH: string) =>
  buildSite({ OUT_DIR, BASE_PATH, CONTENT_DIR: content }, project);

interface Manifest {
  readonly address: string;
  readonly files: Readonly<Record<string, unknown>>;
}
const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as Manifest;

/** Three builds of one checkout begin at the same time, before any has kept a font or a card. */
beforeAll(async () => {
  ({ work, project, content, dist, remove } = makeWorkplace('cold'));
  other = join(project, 'public-html');
  await allEnded([build(dist, '/press'), build(dist, '/press'), build(other, '/')]);
});
afterAll(() => remove?.());

test('of two builds at once into one folder each is published whole, and nothing else is left', () => {
  const { files } = manifestIn(dist);
  for (const path of Object.keys(files)) expect(existsSync(join(dist, path)), path).toBe(true);
  expect(readdirSync(work).sort()).toEqual(['content', 'dist', 'project']);
});

test('two builds at once into two folders do not take files from each other', () => {
  expect(manifestIn(dist).address).toBe('https://two-clocks.example/press/');
  expect(manifestIn(other).address).toBe('https://two-clocks.example/');
  const pagesIn = (folder: string) =>
    Object.keys(manifestIn(folder).files)
      .filter((path) => path.endsWith('.html'))
      .sort();
  expect(pagesIn(dist)).toEqual(pagesIn(other));
});

test('a cache that was spoilt changes nothing', async () => {
  const good = readFileSync(join(dist, 'build.json'), 'utf8');
  const caches = [cacheFolders.fonts, cacheFolders.cards].map((folder) => join(project, folder));
  expect(caches.filter((folder) => !existsSync(folder))).toEqual([]);
  const { stdout } = await promisify(execFile)('find', [...caches, '-type', 'f']);
  const kept = stdout.trim().split('\n');
  expect(kept.length).toBeGreaterThan(5);
  for (const file of kept) writeFileSync(file, 'spoilt');
  await build(dist, '/press');
  expect(readFileSync(join(dist, 'build.json'), 'utf8')).toBe(good);
});
