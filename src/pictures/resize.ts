import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cached, hash } from '../cache.ts';

/** No size of a picture weighs more than this: what a phone on a slow network loads in a second. */
export const mostShownBytes = 120_000;

/** The qualities that are tried, the best first. Below the last a picture is not worth showing. */
const qualities = [75, 60, 45, 30];

const folder = 'node_modules/.cache/two-clocks-pictures';

/** To be raised when the same file would become another. */
const recipe = '1';

/**
 * A picture in one width, as WebP of at most `mostShownBytes`, turned as the camera was held and
 * without what the camera noted: when, where and by whom it was taken is for the caption to say.
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
