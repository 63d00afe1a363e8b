import { describe, expect, test } from 'vitest';
import { fleschEase, readingEase } from '../../../src/model/reading.ts';

describe('the reading ease', () => {
  // The best known example of the formula: one sentence of six words of one syllable each.
  test('of "The cat sat on the mat" is 116', () => {
    expect(readingEase(['The cat sat on the mat.'])?.ease).toBeCloseTo(116.145, 3);
  });

  // Flesch 1948: with sentences of 17 words, 147 syllables to 100 words stand at the middle of
  // "standard", 60 to 70.
  test('of standard English lies between 60 and 70', () => {
    const ease = fleschEase({ words: 1700, sentences: 100, syllables: 17 * 147 });
    expect(ease).toBeGreaterThan(60);
    expect(ease).toBeLessThan(70);
  });
});

describe('a text', () => {
  test('has the words and sentences of its paragraphs, wherever their lines break', () => {
    expect(readingEase(['It was cut.\nThe road\nwas cut.', 'Nobody came.'])).toMatchObject({
      words: 9,
      sentences: 3,
      sentenceLength: 3,
    });
  });

  test.each(['De Mistura said: "No."', 'It took 2.5 hours.', 'On 3 February, it was cut.'])(
    '%s is one sentence',
    (text) => {
      expect(readingEase([text])?.sentences).toBe(1);
    },
  );

  test('without words has no ease', () => {
    expect(readingEase(['', '...'])).toBeNull();
  });
});
