import { locationOf, type Written } from './body.ts';
import type { CheckContext } from './check-context.ts';
import type { Corpus } from './corpus.ts';
import { nearest } from './nearest.ts';
import { errorAt, type Problem } from './problem.ts';
import { areasOf, holdersOf, type Story } from './story.ts';

/** The lists of a story from which records choose a word, by the key that holds the list. */
const lists = {
  sides: ({ sides }) => sides,
  parties: ({ parties }) => parties,
  topics: ({ topics }) => topics,
  holders: holdersOf,
  areas: (story) => areasOf(story).map(({ id }) => id),
} as const satisfies Record<string, (story: Story) => readonly string[]>;

/** Words that records choose from a list of the story, and that do not stand in it. */
export function checkLists(corpus: Corpus, { invalid }: CheckContext): readonly Problem[] {
  if (invalid.has('story')) return [];
  const { story } = corpus;
  const chosen = (
    list: keyof typeof lists,
    record: Written,
    key: string,
    written: string | undefined,
  ): readonly Problem[] => {
    const known = lists[list](story);
    if (written === undefined || known.includes(written)) return [];
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
  };
  return [
    ...corpus.people.flatMap((one) => chosen('sides', one, 'side', one.side)),
    ...corpus.sources.flatMap((one) =>
      [one.party ?? []].flat().flatMap((party) => chosen('parties', one, 'party', party)),
    ),
    ...corpus.figures.flatMap((one) => chosen('topics', one, 'topic', one.topic)),
    ...corpus.places.flatMap((one) => chosen('areas', one, 'area', one.area)),
    ...corpus.sides.flatMap((one) => chosen('holders', one, 'holder', one.holder)),
    ...corpus.control.flatMap((one) => [
      ...chosen('holders', one, 'from', one.from),
      ...chosen('holders', one, 'to', one.to),
    ]),
  ];
}
