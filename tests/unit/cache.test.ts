import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cached, cachedNow, hash } from '../../src/cache.ts';

let folder = '';
let made = 0;
const make = () => {
  made += 1;
  return Buffer.from('the bytes of a font');
};

type Get = (folder: string) => Promise<Buffer>;
const ways: readonly (readonly [string, Get])[] = [
  ['cached', (at) => cached(at, 'key', () => Promise.resolve(make()))],
  ['cachedNow', (at) => Promise.resolve(cachedNow(at, 'key', make))],
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-clocks-fonts-'));
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe.each(ways)('%s', (_, get) => {
  test('what was made once is not made again', async () => {
    await get(folder);
    expect((await get(folder)).toString()).toBe('the bytes of a font');
    expect(made).toBe(1);
  });

  test.each<[string, (file: Buffer) => Buffer]>([
    ['cut short', (file) => file.subarray(0, -3)],
    ['altered', (file) => Buffer.concat([file.subarray(0, -1), Buffer.from('?')])],
    ['emptied', () => Buffer.alloc(0)],
  ])('a kept file that was %s is made again and mended', async (__, damage) => {
    await get(folder);
    const path = join(folder, 'key');
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    expect((await get(folder)).toString()).toBe('the bytes of a font');
    expect(made).toBe(2);
    expect(readFileSync(path)).toEqual(whole);
  });

  test('nothing half written stays behind', async () => {
    await get(folder);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  test('a folder that cannot be written to costs time, not the build', async () => {
    const bytes = await get(join(folder, 'key', '\0'));
    expect(bytes.toString()).toBe('the bytes of a font');
  });
});

test('texts that only together are the same have different marks', () => {
  expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
});
