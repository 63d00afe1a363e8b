import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asideOf, clearAside, sayWhatStands, swapIn } from '../../../src/publish/swap.ts';

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

/** Does something as a user to whom not everything is allowed, for the system asks root nothing. */
function asAnybody(act: () => void): void {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a former site that cannot be cleared away does not undo the new one', () => {
  write(join(folder, 'kept'), 'former');
  write(asideOf(folder).next, 'new');
  chmodSync(root, 0o777);
  const { former } = asideOf(folder);
  chmodSync(join(folder, 'kept'), 0o555);
  asAnybody(() => swapIn(folder));
  expect(standing()).toBe('new');
  expect(existsSync(join(former, 'kept/index.html'))).toBe(true);
  chmodSync(join(former, 'kept'), 0o755);
});

test('what is said of a build that failed is true wherever the former site is', () => {
  write(folder, 'former');
  expect(sayWhatStands(folder)).toBe(`Nothing was published: ${folder} is as it was.`);
  const { former } = asideOf(folder);
  renameSync(folder, former);
  expect(sayWhatStands(folder)).toBe(
    `Nothing was published: what stood in ${folder} is in ${former}; the next build puts it back.`,
  );
});
