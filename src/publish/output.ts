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

/**
 * The folder that OUT_DIR names. A symbolic link is followed, so its target is replaced. Throws if
 * the target does not exist.
 */
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
 * Throws unless the folder may be replaced: it does not exist, is empty, or contains the
 * `build.json` of an earlier build of this site.
 */
export function assertReplaceable(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory())
    throw new AstroError(`${folder} is a file.`, 'Name a folder in OUT_DIR, or delete that file.');
  const names = readdirSync(folder).sort();
  if (names.length === 0 || isOfThisSite(folder)) return;
  const some = names.slice(0, 4).join(', ') + (names.length > 4 ? ', …' : '');
  throw new AstroError(
    `${folder} is not an earlier build of this site: it holds ${some} and no build.json of ours.`,
    'A build replaces the whole folder. Name another in OUT_DIR, or delete this one if nobody needs it.',
  );
}

/** Throws if the folder is a mount point, which cannot be renamed. */
export function assertMovable(folder: string): void {
  try {
    // This removes the folder only if it is empty, and then makes it again. For any other folder
    // the system reports that it is not empty, but for a mount point it reports that first.
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

/** Makes a folder for one build, next to the folder that it will replace, so on the same disk. */
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

/** How often to try again when other builds end at the same moment. */
const mostTurns = 9;

/**
 * Replaces a folder by a built one. The built folder is first moved to `beside`; then two renames
 * follow, so the site is missing for less than a millisecond. If the second rename fails, the first
 * is undone. Of builds that end at the same moment, the last one wins.
 */
export async function swapIn(built: string, folder: string, beside: string): Promise<void> {
  const next = join(beside, 'next');
  await move(built, next);
  for (let turn = 0; ; turn++) {
    const former = join(beside, `${formerName}${turn}`);
    const hadSite = moveIfThere(folder, former);
    try {
      renameSync(next, folder);
      return;
    } catch (error) {
      // Another build has replaced the folder in the meantime. Its site is replaced in turn.
      if (turn < mostTurns && ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) continue;
      if (hadSite) renameSync(former, folder);
      throw error;
    }
  }
}

/** The previous site is kept in its build's folder under this name with a number. */
const formerName = 'former-';

/** Removes a build's folder. If the previous site is only there, it is moved back first. */
export function clearBeside(beside: string, folder: string): void {
  putBackFormer(beside, folder);
  rmSync(beside, { recursive: true, force: true });
}

const day = 86_400_000;

/**
 * Cleans up after builds that were killed: moves back a site that was taken away, and removes
 * folders unused for a day. A younger folder may belong to a running build.
 */
export function clearLeftovers(folder: string, now: number): void {
  for (const beside of foldersWith(`${folder}.building-`)) {
    putBackFormer(beside, folder);
    if (now - statSync(beside).mtimeMs > day) clearBeside(beside, folder);
  }
}

/** Removes folders with a prefix that were unused for a day. */
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

/** Moves a folder, also to another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    // Not cpSync, which reports a full disk as EIO.
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
