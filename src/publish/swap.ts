import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a build is made before it takes its place, and where the former one waits meanwhile. */
export const asideOf = (folder: string): { readonly next: string; readonly former: string } => ({
  next: `${folder}.next`,
  former: `${folder}.former`,
});

/** Clears away what a build that was broken off has left; the site that stood before comes back. */
export function clearAside(folder: string): void {
  const { next, former } = asideOf(folder);
  rmSync(next, { recursive: true, force: true });
  if (!existsSync(folder) && existsSync(former)) renameSync(former, folder);
  rmSync(former, { recursive: true, force: true });
}

/**
 * Puts the folder that was built beside into its place. Two renames, so a host that serves the
 * folder misses it for less than a millisecond; when the second fails, the first is undone. What
 * then cannot be cleared away is only warned of, for the new site stands.
 */
export function swapIn(folder: string): void {
  const { next, former } = asideOf(folder);
  const stood = existsSync(folder);
  if (stood) renameSync(folder, former);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (stood) renameSync(former, folder);
    throw error;
  }
  try {
    rmSync(former, { recursive: true, force: true });
  } catch (error) {
    console.warn(`The former site is left in ${former}; delete it. ${String(error)}`);
  }
}

/** What stands where, in words, when a build has failed. */
export function sayWhatStands(folder: string): string {
  const { former } = asideOf(folder);
  return existsSync(former) && !existsSync(folder)
    ? `Nothing was published: what stood in ${folder} is in ${former}; the next build puts it back.`
    : `Nothing was published: ${folder} is as it was.`;
}
