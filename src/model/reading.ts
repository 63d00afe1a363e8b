import { syllable } from 'syllable';

/** How long a text is and how easily it reads. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words to a sentence, on average. */
  readonly sentenceLength: number;
  /** Flesch's reading ease: 60 to 70 is plain English, below 30 very difficult. */
  readonly ease: number;
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Measures running text, paragraph by paragraph; null where there are no words. */
export function readingEase(paragraphs: readonly string[]): Readability | null {
  const found = paragraphs
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter((sentence) => sentence.length > 0);
  const spoken = found.flat();
  if (spoken.length === 0) return null;
  const syllables = spoken.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const counts = { words: spoken.length, sentences: found.length, syllables };
  const sentenceLength = counts.words / counts.sentences;
  return {
    words: counts.words,
    sentences: counts.sentences,
    sentenceLength,
    ease: fleschEase(counts),
  };
}

/**
 * Reading ease of an English text, 0 to 100 for nearly all. R. Flesch, "A new readability
 * yardstick", Journal of Applied Psychology 32 (1948), 221-233.
 */
export const fleschEase = (counts: {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}): number =>
  206.835 - 1.015 * (counts.words / counts.sentences) - 84.6 * (counts.syllables / counts.words);

const sentencesIn = (text: string): readonly string[] =>
  [...sentences.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment);

const wordsIn = (sentence: string): readonly string[] =>
  [...words.segment(sentence)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
