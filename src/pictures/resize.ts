import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cached, cacheFolders, hash } from '../cache.ts';

/** The greatest weight of a picture in bytes: what a phone on a slow network loads in a second. */
export const mostShownBytes = 120_000;

/** WebP qualities to try, best first. Below the last one a picture is not worth showing. */
const qualities = [75, 60, 45, 30];

const folder = cacheFolders.pictures;

/**
 * To be raised when the code makes other bytes of a file, so that old ones in the cache are not
 * used.
 */
const recipe = '1';

/**
 * Scales a picture to a width in pixels, as WebP of at most `mostShownBytes`. It is rotated as its
 * EXIF data says, and that data is removed: time, place and author belong in the caption. Throws if
 * no quality makes it light enough.
 */
export async function resize(path: string, width: number): Promise<Buffer> {
  const bytes = await readFile(path);
  const key = hash(bytes, `${width}`, recipe, sharp.versions.sharp ?? '');
  return cached(join(folder), key, () => fit(bytes, width));
}

async function fit(bytes: Buffer, width: number): Promise<Buffer> {
  const scaled = await sharp(bytes).autoOrient().resize({ width }).toBuffer();
  for (const quality of qualities) {
    const made = await sharp(scaled).webp({ quality, effort: 6 }).toBuffer();
    if (made.length <= mostShownBytes) return made;
  }
  throw new Error(`At ${width} pixels across it weighs more than ${mostShownBytes / 1000} kB.`);
}
