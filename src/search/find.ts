import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { FoundRecord, SearchDocuments } from './documents.ts';
import { keyOf, searchWordsOf, wholeKeyOf } from './fold.ts';
import { unpackLists, unpackWords } from './packed.ts';

/** Returns the records that match what a reader has typed, the best first. */
export type Finder = (query: string) => readonly FoundRecord[];

/** The texts of a record in the search index. */
interface Indexed {
  readonly id: number;
  readonly names: string;
  /** Each name as one word, with its Arabic article and without, separated by spaces. */
  readonly whole: string;
  readonly about: string;
  readonly text: string;
}

const fields = ['names', 'whole', 'about', 'text'] as const;

/**
 * How far a word may differ from what was typed, as MiniSearch counts: not at all for a number or a
 * short word, else a fifth of its letters.
 */
const slips = (word: string): number => (/^\d+$/.test(word) || word.length < 5 ? 0 : 0.2);

/** Whether words are found by this beginning: a single letter would find too many. */
const isBegun = (word: string): boolean => word.length > 1;

/** A name as one word, without the article and with it. */
const keysOf = (name: string): ReadonlySet<string> => new Set([keyOf(name), wholeKeyOf(name)]);

/** How to find single words. */
const byWords: SearchOptions = {
  fields: ['names', 'about', 'text'],
  boost: { names: 4, about: 1.5 },
  fuzzy: slips,
  prefix: isBegun,
};

/** How to find records whose names have all that was typed, letter by letter. */
const inNames: SearchOptions = { fields: ['names'], combineWith: 'AND' };

/** How to find a whole name, written as one word. Two slips allow two letters to change places. */
const byName: SearchOptions = {
  fields: ['whole'],
  tokenize: (query) => [...keysOf(query)],
  combineWith: 'OR',
  fuzzy: (name) => (name.length > 5 && slips(name) > 0 ? 2 : slips(name)),
  prefix: (name) => name.length > 2,
  boost: { whole: 16 },
};

/**
 * Indexes all documents for searching. First come records with exactly the name that was typed, in
 * any spelling; then those that have all its words in their names, so that Rifaat finds Tell Rifaat
 * before Sifat; then those that have all words, with a slip in each; or, if none has, some of them.
 */
export function finderOf({ records, words, lists }: SearchDocuments): Finder {
  const exact = new Map<string, Set<number>>();
  for (const [nth, [, , names]] of records.entries())
    for (const name of names)
      exact.set(keyOf(name), (exact.get(keyOf(name)) ?? new Set()).add(nth));
  const index = new MiniSearch<Indexed>({
    fields: [...fields],
    tokenize: (text, field) => (field === 'whole' ? text.split(' ') : [...searchWordsOf(text)]),
    processTerm: (term) => term,
  });
  const texts = textsOf(records.length, unpackWords(words), unpackLists(lists));
  index.addAll(records.map((record, id) => indexed(record, id, texts[id] ?? [])));
  return (query) => {
    const numbersOf = (searched: Query) => index.search(searched).map(({ id }) => id as number);
    const search = (combineWith: 'AND' | 'OR') =>
      numbersOf({
        combineWith: 'OR',
        queries: [
          { queries: [query], combineWith, ...byWords },
          { queries: [query], ...byName },
        ],
      });
    const all = search('AND');
    const found = [
      ...(exact.get(keyOf(query)) ?? []),
      ...numbersOf({ queries: [query], ...inNames }),
      ...(all.length > 0 ? all : search('OR')),
    ];
    return [...new Set(found)].flatMap((nth) => records.slice(nth, nth + 1));
  };
}

const indexed = (
  [kind, , names, ...about]: FoundRecord,
  id: number,
  text: readonly string[],
): Indexed => ({
  id,
  names: names.join(' '),
  whole: names.flatMap((name) => [...keysOf(name)]).join(' '),
  about: [kind, ...about].join(' '),
  text: text.join(' '),
});

/** The words of the text of each record, of words with the numbers of their records. */
function textsOf(
  count: number,
  words: readonly string[],
  lists: readonly (readonly number[])[],
): readonly (readonly string[])[] {
  const texts = Array.from({ length: count }, (): string[] => []);
  for (const [nth, word] of words.entries())
    for (const record of lists[nth] ?? []) texts[record]?.push(word);
  return texts;
}
