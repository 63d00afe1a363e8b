import { locationOf, type WithBody, type Written } from './body.ts';
import { codeOf } from './characters.ts';
import type { Corpus } from './corpus.ts';
import { errorAt, type Location, type Problem } from './problem.ts';
import { trackLabel, type Story } from './story.ts';
import { tracks } from './track.ts';

/** Words on a share image, and where they were written. */
interface ShownWords {
  readonly locate: (letter: string) => Location;
  readonly what: string;
  readonly words: string;
}

/** An error for each text on a share image with letters that no font of the site has. */
export const letterProblems = (
  corpus: Corpus,
  hasLetter: (letter: string) => boolean,
): readonly Problem[] =>
  wordsOnCards(corpus).flatMap(({ locate, what, words }) => {
    const letters = [...new Set(words.normalize('NFC'))].filter(
      (letter) => !isUnseen.test(letter) && !hasLetter(letter),
    );
    const [first] = letters;
    if (first === undefined) return [];
    const named = letters.map((letter) => `${letter} (${codeOf(letter)})`).join(', ');
    return [
      errorAt(
        locate(first),
        `${what}: no font of the site has ${named}.`,
        'A share image would show an empty box there. Write it in Latin or Arabic letters.',
      ),
    ];
  });

/** Line ends, and characters that join letters or choose their form. */
const isUnseen = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

/** All words of the content on share images. */
const wordsOnCards = (corpus: Corpus): readonly ShownWords[] => [
  ...wordsOfStory(corpus.story),
  ...corpus.pages.flatMap((page) => keysOf(page, { card: page.card })),
  ...corpus.articles.flatMap((article) => {
    const { title, standfirst } = article;
    return keysOf(article, { title, standfirst });
  }),
  ...corpus.events.flatMap((event) => {
    const { title, claimedBy } = event;
    return keysOf(event, { title, claimedBy });
  }),
  ...corpus.places.flatMap((place) => [...keysOf(place, { name: place.name }), summaryOf(place)]),
  ...corpus.people.flatMap((person) => {
    const { name, side, role } = person;
    return keysOf(person, { name, side, role });
  }),
];

function wordsOfStory(story: Story): readonly ShownWords[] {
  const { name, tagline, home, map } = story;
  const labels = [
    ...tracks.map((id) => [`tracks.${id}.label`, trackLabel(story, id)] as const),
    ...Object.entries(story.areas).map(([id, { label }]) => [`areas.${id}.label`, label] as const),
    ...Object.keys(map.countries).map((country) => [`map.countries.${country}`, country] as const),
  ];
  return keysOf(story, {
    name,
    tagline,
    'home.card.title': home.card.title,
    'home.card.words': home.card.words,
    'map.frames.close.name': map.frames.close.name,
    ...Object.fromEntries(labels),
  });
}

/** The values of some keys of a record, without empty ones. */
const keysOf = (
  record: Written,
  keys: Readonly<Record<string, string | undefined>>,
): readonly ShownWords[] =>
  Object.entries(keys).flatMap(([what, words]) =>
    words === undefined ? [] : [{ locate: () => locationOf(record, what), what, words }],
  );

/** The first paragraph of a body. */
const summaryOf = ({ file, body, bodyLine, facts }: WithBody): ShownWords => ({
  locate: (letter) => {
    const above = body.normalize('NFC').split(letter)[0] ?? '';
    return { file, line: bodyLine + above.split('\n').length - 1 };
  },
  what: 'The first paragraph',
  words: facts.summary,
});
