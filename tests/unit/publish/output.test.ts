import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { explain } from '../../../src/publish/explain.ts';
import { markUnfinished } from '../../../src/publish/manifest.ts';
import {
  assertMovable,
  assertReplaceable,
  clearBeside,
  clearLeftovers,
  clearOld,
  makeBeside,
  outputFolderOf,
  swapIn,
} from '../../../src/publish/output.ts';

let root = '';
let folder = '';
let built = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'two-clocks-output-')));
  folder = join(root, 'dist');
  built = join(root, 'work/site');
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
});

function write(path: string, text = 'new'): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
const standing = () => readFileSync(join(folder, 'index.html'), 'utf8');
const names = () => readdirSync(root).sort();

/** What an earlier build has left: its manifest says so. */
function writeFormer(): void {
  write(folder, 'former');
  const manifest = { site: 'x', address: 'https://x/', corpus: { version: '0' }, files: {} };
  writeFileSync(join(folder, 'build.json'), JSON.stringify(manifest));
}

/** Mounts something for one test; false where the system does not let this process. */
function mount(at: string, ...how: readonly string[]): boolean {
  try {
    mkdirSync(at, { recursive: true });
    execFileSync('mount', [...how, at], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => {
    execFileSync('umount', [at]);
  });
  return true;
}
const canMount = (() => {
  const at = mkdtempSync(join(tmpdir(), 'two-clocks-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'none', at], { stdio: 'ignore' });
    execFileSync('umount', [at]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true });
  }
})();

/** Does something as a user to whom not everything is allowed, for the system asks root nothing. */
async function asAnybody(act: () => void | Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a folder is replaced', () => {
  test('when there is none', () => {
    expect(() => assertReplaceable(folder)).not.toThrow();
  });

  test('when it is empty', () => {
    mkdirSync(folder);
    expect(() => assertReplaceable(folder)).not.toThrow();
  });

  test('when an earlier build stands in it', () => {
    writeFormer();
    expect(() => assertReplaceable(folder)).not.toThrow();
  });

  test('when a build has broken off in it', () => {
    write(join(folder, '_astro'));
    markUnfinished(folder);
    expect(() => assertReplaceable(folder)).not.toThrow();
  });
});

describe('a folder is not replaced', () => {
  test.each([
    ['without a build.json', null],
    ['with a build.json of something else', '{"name":"another","files":["a.js"]}'],
    ['with a build.json that is no JSON', 'build'],
    ['with a build.json that is a list', '[]'],
  ])('%s, and what is in it is told', (_, manifest) => {
    for (const name of ['articles', 'events', 'places', 'people']) write(join(folder, name));
    if (manifest !== null) writeFileSync(join(folder, 'build.json'), manifest);
    const held =
      manifest === null
        ? 'articles, events, people, places'
        : 'articles, build.json, events, people, …';
    expect(() => assertReplaceable(folder)).toThrow(
      expect.objectContaining({
        message: `${folder} is not an earlier build of this site: it holds ${held} and no build.json of ours.`,
        hint: 'A build replaces the whole folder. Name another in OUT_DIR, or delete this one if nobody needs it.',
      }),
    );
  });

  test('when it is a file', () => {
    writeFileSync(folder, 'notes');
    expect(() => assertReplaceable(folder)).toThrow(`${folder} is a file.`);
    expect(readFileSync(folder, 'utf8')).toBe('notes');
  });

  test.skipIf(!canMount)('when it is a mount point, of the same disk or of another', () => {
    write(join(root, 'served'), 'served');
    expect(mount(folder, '--bind', join(root, 'served'))).toBe(true);
    const refusal = expect.objectContaining({
      message: `${folder} is a mount point, so it cannot be moved aside for a new build.`,
      hint: `Name a folder in it: OUT_DIR=${folder}/site.`,
    }) as Error;
    expect(() => assertMovable(folder)).toThrow(refusal);
    expect(standing()).toBe('served');
    const other = join(root, 'empty');
    expect(mount(other, '-t', 'tmpfs', 'none')).toBe(true);
    expect(() => assertMovable(other)).toThrow(/is a mount point/);
  });

  test('that is none of that is left as it is by being asked', () => {
    assertMovable(folder);
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
    assertMovable(folder);
    expect(readdirSync(folder)).toEqual([]);
    writeFormer();
    assertMovable(folder);
    expect(standing()).toBe('former');
  });
});

describe('a link in the place of the folder', () => {
  test('is followed, and what it leads to is replaced', async () => {
    const served = join(root, 'www');
    write(served, 'former');
    symlinkSync(served, folder);
    const target = outputFolderOf(folder);
    expect(target).toBe(served);
    write(built);
    await swapIn(built, target, makeBeside(target));
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    expect(standing()).toBe('new');
  });

  test('that leads nowhere is told', () => {
    symlinkSync(join(root, 'gone'), folder);
    expect(() => outputFolderOf(folder)).toThrow(
      expect.objectContaining({
        message: `${folder} is a link to ${join(root, 'gone')}, and there is nothing.`,
        hint: 'Make a folder there, or name another in OUT_DIR.',
      }),
    );
  });
});

describe('the swap', () => {
  test('puts a new build into the place of the former, of which nothing stays', async () => {
    writeFormer();
    write(join(folder, 'gone'));
    write(built);
    const beside = makeBeside(folder);
    await swapIn(built, folder, beside);
    clearBeside(beside, folder);
    expect(standing()).toBe('new');
    expect(readdirSync(folder)).toEqual(['index.html']);
    expect(names()).toEqual(['dist', 'work']);
  });

  test('needs no former one, nor a folder around it', async () => {
    folder = join(root, 'srv/www/dist');
    write(built);
    await swapIn(built, folder, makeBeside(folder));
    expect(standing()).toBe('new');
  });

  test('lets everybody read the folder whom the system lets read a new one', async () => {
    write(built);
    mkdirSync(join(root, 'plain'));
    await swapIn(built, folder, makeBeside(folder));
    expect(statSync(folder).mode).toBe(statSync(join(root, 'plain')).mode);
  });

  test('that fails leaves the site that stood before', async () => {
    writeFormer();
    const beside = makeBeside(folder);
    await expect(swapIn(join(root, 'no-build'), folder, beside)).rejects.toThrow();
    clearBeside(beside, folder);
    expect(standing()).toBe('former');
    expect(names()).toEqual(['dist']);
  });

  test('of a build that another has overtaken puts its own site, whole, in the place', async () => {
    writeFormer();
    const [first, second] = [makeBeside(folder), makeBeside(folder)];
    const others = join(root, 'work/other');
    write(others, 'other');
    write(join(others, 'only-there'));
    write(built);
    await swapIn(others, folder, first);
    await swapIn(built, folder, second);
    expect(standing()).toBe('new');
    expect(existsSync(join(folder, 'only-there'))).toBe(false);
  });

  test.skipIf(!canMount)('reaches another disk', async () => {
    const disk = join(root, 'disk');
    mount(disk, '-t', 'tmpfs', '-o', 'size=4m', 'none');
    folder = join(disk, 'dist');
    writeFormer();
    write(built);
    const beside = makeBeside(folder);
    expect(dirname(beside)).toBe(disk);
    await swapIn(built, folder, beside);
    clearBeside(beside, folder);
    expect(standing()).toBe('new');
    expect(readdirSync(disk)).toEqual(['dist']);
  });

  test.skipIf(!canMount)(
    'to a disk that is full is told in one sentence, and the former site stands',
    async () => {
      const disk = join(root, 'disk');
      mount(disk, '-t', 'tmpfs', '-o', 'size=1m', 'none');
      folder = join(disk, 'dist');
      writeFormer();
      write(built);
      writeFileSync(join(built, 'large.bin'), Buffer.alloc(2_000_000, 'x'));
      const beside = makeBeside(folder);
      let told = '';
      try {
        await swapIn(built, folder, beside);
      } catch (error) {
        told = explain(error);
      }
      clearBeside(beside, folder);
      expect(told).toBe('The disk is full. Make room on it and try again.');
      expect(standing()).toBe('former');
      expect(readdirSync(disk)).toEqual(['dist']);
    },
  );

  test('that cannot clear away the former site does not undo the new one', async () => {
    chmodSync(root, 0o777);
    await asAnybody(async () => {
      write(join(folder, 'kept'), 'former');
      write(built);
      chmodSync(join(folder, 'kept'), 0o555);
      const beside = makeBeside(folder);
      await swapIn(built, folder, beside);
      expect(() => clearBeside(beside, folder)).toThrow(/EACCES/);
      expect(existsSync(join(beside, 'former-0/kept/index.html'))).toBe(true);
    });
    expect(standing()).toBe('new');
  });
});

test('where nothing can be written beside the folder, that is said before anything is built', async () => {
  chmodSync(root, 0o555);
  await asAnybody(() => {
    expect(() => makeBeside(folder)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^Nothing can be written beside .*\/dist: EACCES/) as string,
        hint: 'Change the rights there, or name another folder in OUT_DIR.',
      }),
    );
  });
});

describe('what a build has left that was killed', () => {
  const later = () => Date.now() + 2 * 86_400_000;

  test('between the two steps of a swap is the site that stood, which comes back', () => {
    writeFormer();
    renameSync(folder, join(makeBeside(folder), 'former-0'));
    clearLeftovers(folder, Date.now());
    expect(standing()).toBe('former');
  });

  test('goes after a day, and what is younger stays, since it may be at work', () => {
    writeFormer();
    write(join(makeBeside(folder), 'next'));
    const [old = ''] = names().filter((name) => name.startsWith('dist.building-'));
    utimesSync(join(root, old), 0, 0);
    write(join(makeBeside(folder), 'next'));
    clearLeftovers(folder, Date.now());
    expect(names()).toHaveLength(2);
    expect(names()).not.toContain(old);
    clearLeftovers(folder, later());
    expect(names()).toEqual(['dist']);
  });

  test('does not come back where a site stands', () => {
    writeFormer();
    write(join(makeBeside(folder), 'former-0'), 'of yesterday');
    clearLeftovers(folder, later());
    expect(standing()).toBe('former');
    expect(names()).toEqual(['dist']);
  });

  test('where Astro worked goes after a day, too, and nothing beside it', () => {
    for (const name of ['build-a', 'build-b', 'cards']) mkdirSync(join(root, name));
    utimesSync(join(root, 'build-a'), 0, 0);
    utimesSync(join(root, 'cards'), 0, 0);
    clearOld(join(root, 'build-'), Date.now());
    expect(names()).toEqual(['build-b', 'cards']);
    expect(() => clearOld(join(root, 'none/build-'), Date.now())).not.toThrow();
  });
});
