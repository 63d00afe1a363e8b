import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { kill, pid } from 'node:process';
import { AstroError } from 'astro/errors';

/** The file that says, by the number of a process, who builds into a folder. */
export const claimOf = (folder: string): string => `${folder}.building`;

/**
 * Takes a folder for the builds of this process alone, and gives what hands it back. Throws while
 * another process has it; what one that died has left is taken over.
 */
export function claimFolder(folder: string): () => void {
  const claim = claimOf(folder);
  const own = `${claim}.${pid}`;
  writeFileSync(own, String(pid));
  try {
    if (!place(own, claim)) {
      const holder = holderOf(claim);
      // A number comes back, in a container soon: one like ours was left by a process that died.
      if (holder !== pid && isAlive(holder)) throw refusal(folder, holder);
      takeOver(folder, own, holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(claim, { force: true });
}

/** A link appears whole or not at all, so nobody reads a claim of which the number is missing. */
function place(own: string, claim: string): boolean {
  try {
    linkSync(own, claim);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead claim away and makes one, unless another process was quicker at either. */
function takeOver(folder: string, own: string, dead: number | null): void {
  const claim = claimOf(folder);
  const aside = `${own}.former`;
  try {
    renameSync(claim, aside);
  } catch {
    throw refusal(folder, holderOf(claim));
  }
  const taken = holderOf(aside);
  if (taken !== dead) place(aside, claim);
  rmSync(aside);
  if (taken !== dead || !place(own, claim)) throw refusal(folder, holderOf(claim));
}

/** The number in a claim; null where there is none to read. */
function holderOf(claim: string): number | null {
  try {
    const written = readFileSync(claim, 'utf8').trim();
    return /^[1-9]\d*$/.test(written) ? Number(written) : null;
  } catch {
    return null;
  }
}

function isAlive(holder: number | null): boolean {
  if (holder === null) return false;
  try {
    return kill(holder, 0);
  } catch (error) {
    // It lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const refusal = (folder: string, holder: number | null): Error =>
  new AstroError(
    `Another build writes ${folder} now${holder === null ? '' : ` (process ${holder})`}.`,
    `Wait until it has ended. If none runs, delete ${claimOf(folder)}.`,
  );
