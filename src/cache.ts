import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf } from './checksum.ts';

/** Where builds and checks keep what takes long to make, below the folder of the project. */
export const cacheFolders = {
  fonts: 'node_modules/.cache/two-clocks-fonts',
  cards: 'node_modules/.cache/two-clocks-cards',
  pictures: 'node_modules/.cache/two-clocks-pictures',
  modules: 'node_modules/.cache/two-clocks-modules',
} as const;

/**
 * A cache key made of several parts. Parts of other lengths give another key, even if the joined
 * text is the same.
 */
export const hash = (...parts: readonly (string | Buffer)[]): string =>
  checksumOf(...parts.flatMap((part) => [`${part.length}:`, part]));

const digest = (bytes: Buffer) => Buffer.from(checksumOf(bytes), 'hex');
const digestLength = 32;

/**
 * Returns the cached bytes of a key, or makes and caches them. Each cache file starts with the
 * SHA-256 of the rest; a damaged file is made again.
 */
export async function cached(
  folder: string,
  key: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const path = join(folder, key);
  return readKept(path) ?? keep(folder, path, await make());
}

/** What `cached` does, for bytes that are made without waiting. */
export function cachedNow(folder: string, key: string, make: () => Buffer): Buffer {
  const path = join(folder, key);
  return readKept(path) ?? keep(folder, path, make());
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

/** Writes bytes to a temporary file and renames it, so that another build never reads half a file. */
function keep(folder: string, path: string, bytes: Buffer): Buffer {
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, Buffer.concat([digest(bytes), bytes]));
    renameSync(aside, path);
  } catch {
    // If the cache cannot be written, every build makes everything again.
  }
  return bytes;
}
