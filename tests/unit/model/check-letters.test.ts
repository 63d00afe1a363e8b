import { expect, test } from 'vitest';
import { letterProblems } from '../../../src/model/check-letters.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { CardBox } from '../../../src/share-images/box.ts';
import { cardsOf } from '../../../src/share-images/site-cards.ts';
import { aPage, anArticle, anEvent, aPerson, aPlace, aStory, buildCorpus } from './build-corpus.ts';

const isLatin = (letter: string): boolean => letter < '\u3000';

/** Keys whose words are not free, or no words of a reader's. */
const fixed = new Set(['kind', 'language', 'file', 'id', 'url', 'licence', 'countries']);

/** All strings below a value with a capital in them, each with a letter of its own that no font has. */
function marked<T>(value: T): T {
  let next = 0x4e00;
  const mark = (one: unknown, key: string): unknown => {
    if (fixed.has(key)) return one;
    if (typeof one === 'string')
      return /[A-Z]/.test(one) ? `${one} ${String.fromCodePoint(next++)}` : one;
    if (Array.isArray(one)) return one.map((item) => mark(item, key));
    return typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).map(([name, item]) => [name, mark(item, name)]))
      : one;
  };
  return mark(value, '') as T;
}

const lettersIn = (text: string): readonly string[] => text.match(/[\u4e00-\u9fff]/g) ?? [];

const wordsIn = (box: CardBox): readonly string[] =>
  box.type === 'text' ? [box.text] : box.type === 'container' ? box.children.flatMap(wordsIn) : [];

const lettersOnCards = (corpus: Corpus): readonly string[] =>
  [...cardsOf(corpus).values()].flatMap(({ words }) => wordsIn(words).flatMap(lettersIn));

const lettersReported = (corpus: Corpus): readonly string[] =>
  letterProblems(corpus, isLatin).flatMap(({ message }) => lettersIn(message));

const corpus = marked(
  buildCorpus({
    story: aStory(),
    pages: [aPage('events', { card: 'The events' })],
    articles: [anArticle('a', { title: 'A title', standfirst: 'A standfirst' })],
    events: [anEvent('e', { title: 'An event', claimedBy: 'The army', note: 'A note' })],
    places: [aPlace('p', { name: 'A place', otherNames: ['Another name'] })],
    people: [aPerson('q', { name: 'A person', role: 'A role', side: 'A side' })],
  }),
);

test('every letter that a card takes from the content is asked for', () => {
  const reported = new Set(lettersReported(corpus));
  const onCards = lettersOnCards(corpus);
  expect(new Set(onCards).size).toBeGreaterThan(15);
  expect(onCards.filter((letter) => !reported.has(letter))).toEqual([]);
});

test('words that no card shows are not asked for', () => {
  const reported = lettersReported(corpus);
  const { note } = corpus.events[0] ?? {};
  const [other] = corpus.places[0]?.otherNames ?? [];
  expect(note).toMatch(/[\u4e00-\u9fff]/);
  for (const letter of lettersIn(`${note} ${other}`)) expect(reported).not.toContain(letter);
});

test('a problem names the key, and each letter once with its number', () => {
  const events = [{ ...anEvent('e', { title: '中 and 文 and 中' }), lines: { title: 2 } }];
  expect(letterProblems(buildCorpus({ events }), isLatin)).toMatchObject([
    {
      severity: 'error',
      file: 'content/events/e.md',
      line: 2,
      message: 'title: no font of the site has 中 (U+4E2D), 文 (U+6587).',
    },
  ]);
});

test('the first paragraph of a place is located by its line', () => {
  const body = '\nA village\nbelow 中 a hill.\n';
  const place = { ...aPlace('p', {}, { summary: 'A village below 中 a hill.' }), body };
  expect(letterProblems(buildCorpus({ places: [place] }), isLatin)).toMatchObject([{ line: 10 }]);
});

test('letters in parts, and what is not seen, are no letters of their own', () => {
  const title = 'Me\u0301decins, \u0628\u200c\u0628 and\ufe0f';
  const asked: string[] = [];
  const hasLetter = (letter: string) => asked.push(letter) > 0;
  expect(letterProblems(buildCorpus({ events: [anEvent('e', { title })] }), hasLetter)).toEqual([]);
  expect(asked).toContain('é');
  expect(asked).not.toContain('\u0301');
  expect(asked).not.toContain('\u200c');
  expect(asked).not.toContain('\ufe0f');
});
