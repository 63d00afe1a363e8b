import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { copyProject, laterClock } from './copy-project.ts';

/** The SHA-256 of every file of a folder, by path. */
const sumsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );

test(
  'a build in another folder, at another time, in another place of the world is the same to the byte, and so is what Astro builds by itself',
  { timeout: 300_000 },
  async () => {
    const project = mkdtempSync(join(tmpdir(), 'two-clocks-again-'));
    onTestFinished(() => rmSync(project, { recursive: true, force: true }));
    copyProject(project, 'cold');
    const OUT_DIR = join(project, 'another-name');
    await buildSite(
      {
        OUT_DIR,
        CONTENT_DIR: resolve('tests/fixtures/content/whole-site'),
        BASE_PATH: '/',
        NODE_OPTIONS: laterClock,
        TZ: 'Pacific/Auckland',
        LANG: 'ar_SY.UTF-8',
      },
      project,
    );
    const sums = sumsOf(OUT_DIR);
    expect(Object.keys(sums)).toEqual(
      expect.arrayContaining(['index.html', join('pictures', 'road-480.webp')]),
    );
    expect(sums).toEqual(sumsOf(inject('wholeSite').folder));
  },
);
