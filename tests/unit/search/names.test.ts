import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/content/load.ts';
import { lettersOf } from '../../../src/search/names.ts';
import { wholeSiteContent } from '../../site/content.ts';

const { corpus } = loadCorpus(wholeSiteContent);

test('what begins with a figure stands behind the letters and before the Arabic names', () => {
  const terms = corpus.terms.map((term) => ({ ...term, name: `2254 ${term.name}` }));
  const letters = lettersOf({ ...corpus, terms });
  expect(letters.slice(-2).map(({ title, id }) => [title, id])).toEqual([
    ['0–9', 'names-figures'],
    ['In Arabic', 'names-arabic'],
  ]);
  const figures = letters.at(-2)?.lines.map(({ name }) => name) ?? [];
  expect(figures).toEqual(expect.arrayContaining(terms.map(({ name }) => name)));
});

test('a name beside the one that the site uses says which that is', () => {
  const lines = lettersOf(corpus).flatMap((letter) => letter.lines);
  const of = (path: string) =>
    lines.filter((line) => line.path === path).map(({ name, detail }) => `${name}: ${detail}`);
  expect(of('/places/hardatnin/')).toEqual(
    expect.arrayContaining(['Hardatnin: village', 'Hardatneen: Hardatnin, village']),
  );
});

test('a story without names has no letters', () => {
  expect(lettersOf({ ...corpus, places: [], people: [], terms: [] })).toEqual([]);
});
