import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from '../../../src/publish/precompress.ts';

test('beside every text of a kilobyte or more stand two smaller files that hold the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-clocks-precompress-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const long = 'Two clocks, حردتنين. '.repeat(100);
  const files = {
    'data.csv': long,
    'font.woff2': long,
    'index.html': long,
    'picture.png': long,
    'short.html': 'x'.repeat(1023),
    _headers: long,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  precompress(folder, Object.keys(files));
  const added = readdirSync(folder).filter((name) => !(name in files));
  expect(added.sort()).toEqual(['data.csv.br', 'data.csv.gz', 'index.html.br', 'index.html.gz']);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(brotliDecompressSync(read('data.csv.br')).toString()).toBe(long);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(long);
  for (const name of added) expect(read(name).length).toBeLessThan(long.length / 4);
});
