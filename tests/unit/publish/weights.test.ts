import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heavyArticles } from '../../../src/publish/weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-clocks-weights-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, bytes: number): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  // What is random grows no smaller.
  writeFileSync(join(folder, path), randomBytes(bytes));
};

test('an article over what is promised is named, with its page and the fonts of every page', () => {
  write('fonts/newsreader.1a2b3c4d.woff2', 20_000);
  write('fonts/newsreader-rare.1a2b3c4d.woff2', 9_000);
  write('articles/index.html', 90_000);
  write('articles/short/index.html', 30_000);
  write('articles/long/index.html', 41_200);
  expect(heavyArticles(folder)).toEqual([
    'articles/long/ weighs 61.2 kB with brotli (60.0 kB are promised): its page 41.2 kB, fonts 20.0 kB.',
  ]);
});
