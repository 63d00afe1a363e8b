import { expect, test } from 'vitest';
import { fillWords } from '../../../src/model/page-words.ts';
import { anEvent, aPerson, buildCorpus } from './build-corpus.ts';

test('one of a kind is told in the singular, none and several in the plural', () => {
  const corpus = buildCorpus({ events: [anEvent('a')], people: [aPerson('b'), aPerson('c')] });
  expect(fillWords(corpus, '{count.events}, {count.people}, {count.places}')).toBe(
    '1 event, 2 people, 0 places',
  );
});
