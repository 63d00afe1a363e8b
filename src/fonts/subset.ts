import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cached, cacheFolders, hash } from '../cache.ts';
import { contentDirOf } from '../settings.ts';
import { charactersInUse, unicodeRange } from './characters.ts';
import { charactersIn, cutFace } from './cut.ts';
import { faces, type Face } from './faces.ts';
import { readSource } from './source-files.ts';

/** A face, cut and ready to be served. */
export interface CutFace {
  readonly face: Face;
  /**
   * The file name contains a checksum, so the file can be cached for ever:
   * `newsreader.1a2b3c4d.woff2`.
   */
  readonly file: string;
  readonly bytes: Buffer;
  /** The characters in the file, in order. */
  readonly characters: string;
  /** Its `unicode-range`: of all characters that the site uses, it holds those of the file alone. */
  readonly range: string;
}

/** To be raised whenever `cut.ts` cuts differently, so that old cuts in the cache are not used. */
const recipe = '3';

const cacheFolder = resolve(cacheFolders.fonts);

/** All text that pages are made from: the content, and the words of the site's own code. */
function textsOfTheSite(): readonly string[] {
  const contentFolder = resolve(contentDirOf(process.env));
  const written = globSync('**/*.{md,yaml}', { cwd: contentFolder }).map((path) =>
    resolve(contentFolder, path),
  );
  const own = globSync('src/**/*.{astro,ts}').map((path) => resolve(path));
  return [...written, ...own].sort().map((path) => readFileSync(path, 'utf8'));
}

/** Cuts all faces to the characters of the texts. Faces without any of them are left out. */
export async function cutFaces(
  texts: readonly string[],
  folder = cacheFolder,
): Promise<readonly CutFace[]> {
  const inUse = charactersInUse(texts);
  const cuts = await Promise.all(faces.map((face) => cutOne(face, inUse, folder)));
  return cuts.filter((cut) => cut !== null);
}

async function cutOne(face: Face, inUse: string, folder: string): Promise<CutFace | null> {
  const source = readSource(face);
  const held = new Set(await charactersIn(source));
  const characters = [...inUse].filter((one) => face.wants(one) && held.has(one)).join('');
  if (characters === '') return null;
  const key = hash(recipe, JSON.stringify(face), characters, source);
  const bytes = await cached(folder, key, () => cutFace(face, source, characters));
  const file = `${face.name}.${hash(bytes).slice(0, 8)}.woff2`;
  return { face, file, bytes, characters, range: unicodeRange(characters, inUse) };
}

let cuts: Promise<readonly CutFace[]> | null = null;

/** The faces of the site, cut once per process. */
export const siteFaces = (): Promise<readonly CutFace[]> => (cuts ??= cutFaces(textsOfTheSite()));
