import subsetFont from 'subset-font';
import type { Face } from './faces.ts';
import { withFewNames } from './name-table.ts';
import { charactersOf, readTables, writeTables } from './sfnt.ts';

/**
 * Tables that browsers do not need: names of styles for menus, and how advance widths vary with the
 * weight, which outlines also contain (OpenType specification, "gvar", phantom points).
 */
const dropTables = ['STAT', 'HVAR'];

/** The tables for kerning and other features between letters. */
const layoutTables = ['GDEF', 'GPOS', 'GSUB'];

/** Cuts a face to some characters, axes and features. Returns WOFF2. */
export async function cutFace(face: Face, source: Buffer, characters: string): Promise<Buffer> {
  const cut = withFewNames(await withFixedKerning(face, source, characters));
  return subsetFont(cut, undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    dropTables: face.isSparse ? [...dropTables, ...layoutTables] : dropTables,
  });
}

/**
 * Removes the variation of kerning with the weight. It takes 4 of Newsreader's 23 kB and hardly
 * matters: a line in weight 600 becomes 0.1 % narrower with the kerning of 400. Glyphs keep their
 * axis; the kerning is taken from a cut at one weight, which numbers glyphs in the same way.
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

/** A font without axes, such as the Arabic one, is cut as it is. */
const axisOf = ({ weight, kerningOf }: Face) => (kerningOf === null ? {} : { wght: weight });

function withKerningFrom(fixed: Buffer, varying: Buffer): Buffer {
  const kerning = readTables(fixed).get('GPOS');
  if (glyphCount(fixed) !== glyphCount(varying) || charactersOf(fixed) !== charactersOf(varying))
    throw new Error('The two cuts of a font differ in their glyphs, so kerning cannot be shared.');
  return kerning ? writeTables(new Map([...readTables(varying), ['GPOS', kerning]])) : varying;
}

const glyphCount = (font: Buffer) => readTables(font).get('maxp')?.readUInt16BE(4);

/** The characters in a WOFF2 file, in order. */
export const charactersIn = async (woff2: Buffer): Promise<string> =>
  charactersOf(
    await subsetFont(woff2, undefined, { targetFormat: 'truetype', keepAllGlyphs: true }),
  );
