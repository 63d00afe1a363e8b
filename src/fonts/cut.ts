import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';
import { withFewNames } from './names.ts';
import { charactersOf, readTables, writeTables } from './sfnt.ts';

/** The source of a face as npm installed it. */
export const readSource = ({ source }: Pick<Face, 'source'>): Buffer =>
  readFileSync(fontFilePath(source, `files/${source.file}`));

/** Where a file of a face's package stands. */
export function fontFilePath(source: Face['source'], file: string): string {
  const path = resolve('node_modules', source.package, file);
  if (!existsSync(path))
    throw new Error(
      `The font ${source.file} of the package ${source.package} is not installed.\n` +
        `    It was looked for at ${path}. Run "npm ci" to install all packages.`,
    );
  return path;
}

/**
 * What no browser needs: names of styles for the menus of word processors, and how letters widen with
 * their weight, which their outlines tell too (OpenType specification, "gvar", phantom points).
 */
const dropTables = ['STAT', 'HVAR'];

/** What letters do beside each other. */
const layoutTables = ['GDEF', 'GPOS', 'GSUB'];

/** Cuts a face out of its source: only these characters, axes and features, as bytes of WOFF2. */
export async function cutFace(face: Face, source: Buffer, characters: string): Promise<Buffer> {
  const cut = withFewNames(await withFixedKerning(face, source, characters));
  return subsetFont(cut, undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    dropTables: face.isSparse ? [...dropTables, ...layoutTables] : dropTables,
  });
}

/**
 * Kerning that varies with the weight costs Newsreader 4 of 23 kB, and hardly varies: a line in 600
 * comes out 0.1 % narrower with the kerning of 400. So the glyphs keep their axis, and the kerning
 * comes from a cut at one weight. Both cuts number their glyphs alike.
 */
async function withFixedKerning(face: Face, source: Buffer, characters: string): Promise<Buffer> {
  const weight = axisOf(face);
  const varying = await subsetFont(source, characters, {
    targetFormat: 'truetype',
    keepFeatures: face.features,
    variationAxes: { ...face.pinned, ...weight },
  });
  if (face.kerningOf === null) return varying;
  const fixed = await subsetFont(source, characters, {
    targetFormat: 'truetype',
    keepFeatures: [...face.features, 'kern'],
    variationAxes: { ...face.pinned, wght: face.kerningOf },
  });
  return withKerningFrom(fixed, varying);
}

/** A source with no axis, as the Arabic one, is cut as it is. */
const axisOf = ({ weight, kerningOf }: Face) => (kerningOf === null ? {} : { wght: weight });

function withKerningFrom(fixed: Buffer, varying: Buffer): Buffer {
  const kerning = readTables(fixed).get('GPOS');
  if (glyphCount(fixed) !== glyphCount(varying) || charactersOf(fixed) !== charactersOf(varying))
    throw new Error('The two cuts of a font differ in their glyphs, so kerning cannot be shared.');
  return kerning ? writeTables(new Map([...readTables(varying), ['GPOS', kerning]])) : varying;
}

const glyphCount = (font: Buffer) => readTables(font).get('maxp')?.readUInt16BE(4);

/** The characters a file of WOFF2 holds, in order. */
export const charactersIn = async (woff2: Buffer): Promise<string> =>
  charactersOf(
    await subsetFont(woff2, undefined, { targetFormat: 'truetype', keepAllGlyphs: true }),
  );
