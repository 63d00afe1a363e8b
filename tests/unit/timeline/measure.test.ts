import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/fonts/source-files.ts';
import { faces } from '../../../src/fonts/faces.ts';
import { advances, knownCharacters } from '../../../src/draw/letter-widths.ts';
import { measureLabel } from '../../../src/timeline/layout/measure.ts';
import { breakLabel, type Measure } from '../../../src/timeline/layout/label-text.ts';

const sans = faces.find(({ name }) => name === 'libre-franklin');

test.each([400, 600] as const)(
  'the table has the advances of the font at weight %i',
  async (weight) => {
    if (!sans) throw new Error('The face of labels is gone.');
    const cut = await subsetFont(readSource(sans), undefined, {
      targetFormat: 'truetype',
      keepAllGlyphs: true,
      variationAxes: { wght: weight },
    });
    const font = create(cut);
    if (font.isCollection) throw new Error('A face is one font.');
    const read = [...knownCharacters].map(
      (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
    );
    expect(advances[weight]).toEqual(read);
  },
);

test('an accent changes no width, and a letter of another script is taken to be wide', () => {
  expect(measureLabel('Öncüpinar', 400)).toBe(measureLabel('Oncupinar', 400));
  expect(measureLabel('حلب', 400)).toBeGreaterThan(measureLabel('ooo', 400));
});

/** A type of which every character is ten px wide. */
const tens: Measure = (text) => text.length * 10;
const label = (title: string, certainty: string | null = null) => ({
  date: '2 Feb',
  title,
  certainty,
});

test('a label breaks at spaces: date, title, certainty', () => {
  const { texts } = breakLabel(label('Fighting reaches Mayir', 'reported'), 180, tens);
  expect(texts).toEqual(['2 Feb', 'Fighting reaches', 'Mayir', 'reported']);
});

test('a label breaks after a hyphen before a letter, not before a digit', () => {
  expect(breakLabel(label('pro-government'), 120, tens).texts).toEqual([
    '2 Feb',
    'pro-',
    'government',
  ]);
  expect(breakLabel(label('jet Su-24'), 80, tens).texts).toEqual(['2 Feb', 'jet', 'Su-24']);
});

test('a space that does not break keeps its words together', () => {
  expect(breakLabel(label('until 25\u00a0May'), 110, tens).texts).toEqual([
    '2 Feb',
    'until',
    '25\u00a0May',
  ]);
});

test('a word longer than a line is cut rather than left to stick out', () => {
  const { texts, width } = breakLabel(label('Encirclement'), 62, tens);
  expect(texts.slice(1).join('')).toBe('Encirclement');
  expect(Math.max(...texts.slice(1).map((text) => text.length * 10))).toBeLessThanOrEqual(62);
  expect(width).toBeLessThanOrEqual(62);
});
