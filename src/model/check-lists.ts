import { locationOf, type Written } from './body.ts';
import type { CheckContext } from './check-context.ts';
import type { Corpus } from './corpus.ts';
import { nearest } from './nearest.ts';
import { errorAt, type Problem } from './problem.ts';
import { areasOf, holdersOf, type Story } from './story.ts';

/** The lists in `story.yaml` from which records choose words, by their keys. */
const lists = {
  sides: ({ sides }) => sides,
  parties: ({ parties }) => parties,
  topics: ({ topics }) => topics,
  holders: holdersOf,
  areas: (story) => areasOf(story).map(({ id }) => id),
} as const satisfies Record<string, (story: Story) => readonly string[]>;

/** The keys of records whose word stands in a list of the story, by collection. */
const keysWithList = {
  people: { side: 'sides' },
  sources: { party: 'parties' },
  figures: { topic: 'topics' },
  places: { area: 'areas' },
  sides: { holder: 'holders' },
  control: { from: 'holders', to: 'holders' },
} as const satisfies Partial<Record<keyof Corpus, Readonly<Record<string, keyof typeof lists>>>>;

/** The words from which a key of a collection chooses in a story; null for one that is free. */
export function choicesOf(story: Story, collection: string, key: string): readonly string[] | null {
  const keys: Readonly<Record<string, Readonly<Record<string, keyof typeof lists>>>> = keysWithList;
  const list = keys[collection]?.[key];
  return list ? lists[list](story) : null;
}

/** Words in records that are not in the story's list. */
export function checkLists(corpus: Corpus, { invalid }: CheckContext): readonly Problem[] {
  if (invalid.has('story')) return [];
  const { story } = corpus;
  return Object.entries(keysWithList).flatMap(([collection, keys]) => {
    const records: readonly Written[] = corpus[collection as keyof typeof keysWithList];
    return records.flatMap((record) =>
      Object.entries(keys).flatMap(([key, list]) =>
        wordsAt(record, key).flatMap((written) => checkWord(story, list, record, key, written)),
      ),
    );
  });
}

/** What stands at a key: one word, several, or none. */
function wordsAt(record: Written, key: string): readonly string[] {
  const written = (record as unknown as Readonly<Record<string, string | readonly string[]>>)[key];
  return [written ?? []].flat();
}

function checkWord(
  story: Story,
  list: keyof typeof lists,
  record: Written,
  key: string,
  written: string,
): readonly Problem[] {
  const known = lists[list](story);
  if (known.includes(written)) return [];
  const where = locationOf(story, list);
  const meant = nearest(written, known);
  const question = meant ? `Did you mean "${meant}"? ` : '';
  return [
    errorAt(
      locationOf(record, key),
      `${key}: "${written}" is none of the ${list} of the story.`,
      `${question}${where.file}:${where.line} has: ${known.join(', ')}.`,
    ),
  ];
}
