import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write: its present path, its new path (the same unless it is renamed) and its text. */
interface Change {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/**
 * Writes all files or none. Each is first written next to its place, as a hidden file; when all are
 * written they are renamed. If anything fails, the former files are restored and the error is
 * thrown.
 */
export function writeFiles(changes: readonly Change[]): void {
  const former = changes.map(({ from }) => ({ path: from, bytes: readFileSync(from) }));
  const staged: string[] = [];
  const moved: string[] = [];
  try {
    const ready = changes.map(({ from, to, text }) => {
      if (to !== from && existsSync(to)) throw new Error(`${to} is there already.`);
      const path = join(dirname(to), `.${basename(to)}.next`);
      writeFileSync(path, text, { flag: 'wx' });
      staged.push(path);
      return { path, from, to };
    });
    for (const { path, from, to } of ready) {
      if (to !== from) moved.push(to);
      renameSync(path, to);
      if (to !== from) rmSync(from);
    }
  } catch (error) {
    for (const path of moved) rmSync(path, { force: true });
    for (const { path, bytes } of former) writeFileSync(path, bytes);
    throw error;
  } finally {
    for (const path of staged) rmSync(path, { force: true });
  }
}
