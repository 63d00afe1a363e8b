import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf } from './checksum.ts';

/** A key for anything made of these parts; the same words cut elsewhere have another. */
export const hash = (...parts: readonly (string | Buffer)[]): string =>
  checksumOf(...parts.flatMap((part) => [`${part.length}:`, part]));

const digest = (bytes: Buffer) => Buffer.from(checksumOf(bytes), 'hex');
const digestLength = 32;

/**
 * The bytes that were once made for this key, or newly made ones. A file begins with the SHA-256 of
 * the rest: one that was cut short or altered is made again.
 */
export async function cached(
  folder: string,
  key: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const path = join(folder, key);
  const known = readKept(path);
  if (known) return known;
  const made = await make();
  keep(folder, path, made);
  return made;
}

function readKept(path: string): Buffer | null {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(digestLength);
    return bytes.length > 0 && file.subarray(0, digestLength).equals(digest(bytes)) ? bytes : null;
  } catch {
    return null;
  }
}

/** Written aside and then renamed, so that a build beside this one never reads half a file. */
function keep(folder: string, path: string, bytes: Buffer): void {
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, Buffer.concat([digest(bytes), bytes]));
    renameSync(aside, path);
  } catch {
    // Where nothing may be written all is made anew in each build.
  }
}
