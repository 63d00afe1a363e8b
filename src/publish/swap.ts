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
 * folder misses it for less than a millisecond; when the second fails, the first is undone.
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
  rmSync(former, { recursive: true, force: true });
}
