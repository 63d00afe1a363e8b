import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { widthOf, type Weight } from '../../../src/draw/letter-widths.ts';
import { nameOnMap } from '../../../src/map/layout/names.ts';
import { written } from './corpus.ts';

let font: Font;
beforeAll(async () => {
  const source = readFileSync(
    'node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  );
  const opened = create(
    await subsetFont(source, undefined, { targetFormat: 'truetype', keepAllGlyphs: true }),
  );
  if (opened.isCollection) throw new Error('A face is one font.');
  font = opened;
});

test.each([400, 600] as const)(
  'names are as wide as Libre Franklin sets them at %i',
  (weight: Weight) => {
    const cut = font.getVariation({ wght: weight });
    for (const place of written.places) {
      const name = nameOnMap(place);
      const advances = [...name].map(
        (letter) => cut.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
      );
      const width = advances.reduce((sum, advance) => sum + advance, 0) / 1000;
      expect(widthOf(name, 1, weight), name).toBeCloseTo(width, 1);
    }
  },
);
