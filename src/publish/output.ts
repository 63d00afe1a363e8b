import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import { isOfThisSite } from './manifest.ts';

/** The folder that OUT_DIR names. A link is followed, so that what it leads to is replaced. */
export function outputFolderOf(outDir: string): string {
  const path = resolve(outDir);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  if (existsSync(path)) return realpathSync(path);
  throw new AstroError(
    `${path} is a link to ${readlinkSync(path)}, and there is nothing.`,
    'Make a folder there, or name another in OUT_DIR.',
  );
}

/**
 * Throws unless the folder may be replaced: there is none yet, or it is empty, or it holds the
 * `build.json` of an earlier build of this site.
 */
export function assertReplaceable(folder: string): void {
  const stands = statSync(folder, { throwIfNoEntry: false });
  if (!stands) return;
  if (!stands.isDirectory())
    throw new AstroError(`${folder} is a file.`, 'Name a folder in OUT_DIR, or delete that file.');
  const names = readdirSync(folder).sort();
  if (names.length === 0 || isOfThisSite(folder)) return;
  const some = names.slice(0, 4).join(', ') + (names.length > 4 ? ', …' : '');
  throw new AstroError(
    `${folder} is not an earlier build of this site: it holds ${some} and no build.json of ours.`,
    'A build replaces the whole folder. Name another in OUT_DIR, or delete this one if nobody needs it.',
  );
}

/** Throws where something is mounted on the folder: that cannot be moved aside for a new one. */
export function assertMovable(folder: string): void {
  try {
    // Only an empty folder is taken away by this, and at once comes back; a system says of any
    // other that it is not empty, but of a mount point before all else that it is one.
    rmdirSync(folder);
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'EBUSY')
      throw new AstroError(
        `${folder} is a mount point, so it cannot be moved aside for a new build.`,
        `Name a folder in it: OUT_DIR=${join(folder, 'site')}.`,
      );
  }
}

/** Makes a folder of one build alone, beside the one that it will replace and on the same disk. */
export function makeBeside(folder: string): string {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    return mkdtempSync(`${folder}.building-`);
  } catch (error) {
    throw new AstroError(
      `Nothing can be written beside ${folder}: ${error instanceof Error ? error.message : String(error)}`,
      'Change the rights there, or name another folder in OUT_DIR.',
    );
  }
}

/**
 * Puts a built folder into the place of another. It is first brought to `beside`, then two renames
 * follow: a host that serves the folder misses it for less than a millisecond, and when the second
 * fails the first is undone. Of builds that end at the same moment the last one stands, whole.
 */
export async function swapIn(built: string, folder: string, beside: string): Promise<void> {
  const next = join(beside, 'next');
  await move(built, next);
  for (let turn = 0; ; turn++) {
    const former = join(beside, `${formerName}${turn}`);
    const stood = moveIfThere(folder, former);
    try {
      renameSync(next, folder);
      return;
    } catch (error) {
      // Another build has put its site there meanwhile; that one now gives way.
      if (turn < 9 && ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) continue;
      if (stood) renameSync(former, folder);
      throw error;
    }
  }
}

/** The site that stood before waits in its build's folder under this name and a number. */
const formerName = 'former-';

/** Takes a build's folder away; should the former site still be in it alone, that comes back. */
export function clearBeside(beside: string, folder: string): void {
  putBackFormer(beside, folder);
  rmSync(beside, { recursive: true, force: true });
}

const day = 86_400_000;

/**
 * Clears away what builds have left that were killed: a site that was taken from its place comes
 * back, and folders that nothing was done with for a day go. A younger one may be at work.
 */
export function clearLeftovers(folder: string, now: number): void {
  for (const beside of foldersWith(`${folder}.building-`)) {
    putBackFormer(beside, folder);
    if (now - statSync(beside).mtimeMs > day) clearBeside(beside, folder);
  }
}

/** Removes folders of one prefix with which nothing was done for a day. */
export function clearOld(prefix: string, now: number): void {
  for (const folder of foldersWith(prefix))
    if (now - statSync(folder).mtimeMs > day) rmSync(folder, { recursive: true, force: true });
}

const foldersWith = (prefix: string): readonly string[] =>
  existsSync(dirname(prefix))
    ? readdirSync(dirname(prefix), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name.startsWith(basename(prefix)))
        .map(({ name }) => join(dirname(prefix), name))
    : [];

function putBackFormer(beside: string, folder: string): void {
  if (existsSync(folder) || !existsSync(beside)) return;
  const former = readdirSync(beside)
    .filter((name) => name.startsWith(formerName))
    .at(-1);
  if (former !== undefined) renameSync(join(beside, former), folder);
}

/** Moves a folder to another disk, too. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    // Not cpSync, which says EIO of a disk that is full.
    await cp(from, to, { recursive: true });
  }
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
