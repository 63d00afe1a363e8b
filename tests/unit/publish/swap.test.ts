import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asideOf, clearAside, swapIn } from '../../../src/publish/swap.ts';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-clocks-swap-'));
  folder = join(root, 'dist');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
const standing = () => readFileSync(join(folder, 'index.html'), 'utf8');

test('a new build takes the place of the former, of which nothing stays', () => {
  write(folder, 'former');
  write(join(folder, 'gone'), 'gone');
  write(asideOf(folder).next, 'new');
  swapIn(folder);
  expect(standing()).toBe('new');
  expect(existsSync(join(folder, 'gone'))).toBe(false);
  expect(Object.values(asideOf(folder)).filter((path) => existsSync(path))).toEqual([]);
});

test('the first build needs no former one', () => {
  write(asideOf(folder).next, 'new');
  swapIn(folder);
  expect(standing()).toBe('new');
});

test('a swap that fails leaves the site that stood before', () => {
  write(folder, 'former');
  expect(() => swapIn(folder)).toThrow();
  expect(standing()).toBe('former');
});

test('a build that was broken off half way is cleared away', () => {
  write(folder, 'former');
  write(asideOf(folder).next, 'half');
  clearAside(folder);
  expect(standing()).toBe('former');
  expect(existsSync(asideOf(folder).next)).toBe(false);
});

test('a swap that was broken off between its two steps is undone', () => {
  write(asideOf(folder).former, 'former');
  clearAside(folder);
  expect(standing()).toBe('former');
});
