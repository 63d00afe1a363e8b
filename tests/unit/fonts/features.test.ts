import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { readTables } from '../../../src/fonts/sfnt.ts';
import { siteFaces, type CutFace } from '../../../src/fonts/subset.ts';

let site: readonly CutFace[] = [];
beforeAll(async () => {
  site = await siteFaces();
}, 60_000);

const trueType = async (name: string): Promise<Buffer> => {
  const cut = site.find(({ face }) => face.name === name);
  if (!cut) throw new Error(`No face is called ${name}.`);
  return subsetFont(cut.bytes, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
};

/** Tags in the feature list of a GSUB or GPOS table. OpenType specification, "Feature list table". */
const featuresOf = (font: Buffer, tag: 'GSUB' | 'GPOS'): readonly string[] => {
  const table = readTables(font).get(tag);
  if (!table) return [];
  const list = table.subarray(table.readUInt16BE(6));
  return Array.from({ length: list.readUInt16BE(0) }, (_, index) =>
    list.toString('latin1', 2 + index * 6, 6 + index * 6),
  );
};

const at = (font: Buffer, weight: number): Font => {
  const opened = create(font);
  if (opened.isCollection) throw new Error('A face is one font.');
  return opened.getVariation({ wght: weight });
};
const widthOf = (font: Font, character: string) =>
  font.glyphForCodePoint(character.charCodeAt(0)).advanceWidth;

test('Newsreader keeps its ligatures, proportional figures and kerning', async () => {
  const font = await trueType('newsreader');
  expect(featuresOf(font, 'GSUB')).toEqual(expect.arrayContaining(['liga', 'pnum']));
  expect(featuresOf(font, 'GPOS')).toContain('kern');
});

test('figures of Newsreader are of one width unless asked otherwise, so tables align', async () => {
  const font = at(await trueType('newsreader'), 400);
  expect(new Set([...'0123456789'].map((digit) => widthOf(font, digit))).size).toBe(1);
});

test('Libre Franklin keeps its kerning', async () => {
  expect(featuresOf(await trueType('libre-franklin'), 'GPOS')).toContain('kern');
});

test('the Arabic keeps the forms a letter takes at the start, middle and end of a word', async () => {
  const features = featuresOf(await trueType('noto-naskh-arabic'), 'GSUB');
  expect(features).toEqual(expect.arrayContaining(['init', 'medi', 'fina', 'rlig']));
});

test.each(['newsreader', 'libre-franklin'])('%s grows wider with its weight', async (name) => {
  const font = await trueType(name);
  expect(widthOf(at(font, 600), 'n')).toBeGreaterThan(widthOf(at(font, 400), 'n'));
});

test.each(['newsreader', 'libre-franklin'])(
  '%s carries no copyright, which stands beside it, and no widths that its outlines tell too',
  async (name) => {
    const tables = readTables(await trueType(name));
    expect([...tables.keys()].filter((tag) => tag === 'STAT' || tag === 'HVAR')).toEqual([]);
    const names = tables.get('name');
    const numbers = Array.from({ length: names?.readUInt16BE(2) ?? 0 }, (_, index) =>
      names?.readUInt16BE(6 + index * 12 + 6),
    );
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(numbers.slice(2).every((number = 0) => number >= 256)).toBe(true);
  },
);
