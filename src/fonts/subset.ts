import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cached, hash } from '../cache.ts';
import { contentDirOf } from '../settings.ts';
import { charactersInUse } from './characters.ts';
import { charactersIn, cutFace, readSource } from './cut.ts';
import { faces, type Face } from './faces.ts';

/** A face ready to be served. */
export interface CutFace {
  readonly face: Face;
  /** Named by its bytes, so that it may be kept for ever: `newsreader.1a2b3c4d.woff2`. */
  readonly file: string;
  readonly bytes: Buffer;
  /** The characters it holds, in order. */
  readonly characters: string;
}

/** To be raised when cut.ts cuts differently, so that no earlier cut is taken from the cache. */
const recipe = '3';

const cacheFolder = resolve('node_modules/.cache/two-clocks-fonts');

/** Everything pages are made from: what editors wrote, and what the site says by itself. */
function textsOfTheSite(): readonly string[] {
  const contentFolder = resolve(contentDirOf(process.env));
  const written = globSync('**/*.{md,yaml}', { cwd: contentFolder }).map((path) =>
    resolve(contentFolder, path),
  );
  const own = globSync('src/**/*.{astro,ts}').map((path) => resolve(path));
  return [...written, ...own].sort().map((path) => readFileSync(path, 'utf8'));
}

/** Cuts all faces to the characters of the texts; those that would be empty are left out. */
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
  return { face, file: `${face.name}.${hash(bytes).slice(0, 8)}.woff2`, bytes, characters };
}

let cuts: Promise<readonly CutFace[]> | null = null;

/** The faces of the whole site, cut once however many pages ask. */
export const siteFaces = (): Promise<readonly CutFace[]> => (cuts ??= cutFaces(textsOfTheSite()));
