import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cached, hash } from '../../src/cache.ts';

let folder = '';
let made = 0;
const make = () => {
  made += 1;
  return Promise.resolve(Buffer.from('the bytes of a font'));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-clocks-fonts-'));
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what was made once is not made again', async () => {
  await cached(folder, 'key', make);
  expect((await cached(folder, 'key', make)).toString()).toBe('the bytes of a font');
  expect(made).toBe(1);
});

test.each<[string, (file: Buffer) => Buffer]>([
  ['cut short', (file) => file.subarray(0, -3)],
  ['altered', (file) => Buffer.concat([file.subarray(0, -1), Buffer.from('?')])],
  ['emptied', () => Buffer.alloc(0)],
])('a kept file that was %s is made again and mended', async (_, damage) => {
  await cached(folder, 'key', make);
  const path = join(folder, 'key');
  const whole = readFileSync(path);
  writeFileSync(path, damage(whole));
  expect((await cached(folder, 'key', make)).toString()).toBe('the bytes of a font');
  expect(made).toBe(2);
  expect(readFileSync(path)).toEqual(whole);
});

test('nothing half written stays behind', async () => {
  await cached(folder, 'key', make);
  expect(readdirSync(folder)).toEqual(['key']);
});

test('a folder that cannot be written to costs time, not the build', async () => {
  const bytes = await cached(join(folder, 'key', '\0'), 'key', make);
  expect(bytes.toString()).toBe('the bytes of a font');
});

test('texts that only together are the same have different marks', () => {
  expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
});
