import { typeset } from '../markdown/typography.ts';
import { mainPaths } from '../model/address.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { daysOf, spanInWords } from '../model/span.ts';
import { articleCard } from './article-card.ts';
import { cardPathOf, type Card } from './card.ts';
import { drawClocks } from './clocks.ts';
import { dayCard } from './day-card.ts';
import { layAboveClocks, layBesideMap } from './layouts.ts';
import { drawLocator } from './locator.ts';
import { eventCard, personCard, placeCard } from './record-cards.ts';

type MainPath = (typeof mainPaths)[number];

/** What the cards of the main pages say; the rest of a page's description stands on the page. */
const mainCards: Readonly<Record<MainPath, readonly [title: string, words: string]>> = {
  '/': [
    'Talks that stood still, an offensive that moved fast',
    'Geneva and the north of Aleppo in the first days of February 2016, day by day.',
  ],
  '/articles/': [
    'Analysis',
    'What happened in Geneva and north of Aleppo, and how sure each part is.',
  ],
  '/days/': ['Day by day', 'Every day from 29 January to 28 February 2016, on both clocks.'],
  '/timeline/': [
    'The timeline',
    'From 30 September 2015 to mid-March 2016: the talks on one side, the war on the other.',
  ],
  '/map/': ['The map', 'Who held which town and village around Aleppo, as reported, day by day.'],
  '/events/': ['All events', 'In order of time, each with its certainty and its sources.'],
  '/places/': ['All places', 'Spellings, positions, holders and events.'],
  '/people/': ['People and organisations', 'Who is who, by side, with roles as of February 2016.'],
  '/figures/': [
    'Figures in circulation',
    'Every number, with who says it, as of when, and what contradicts it.',
  ],
  '/sources/': ['Sources', 'Every document and report that this site rests on.'],
  '/about/': [
    'About and method',
    'How this site grades what it was told, and what it cannot tell.',
  ],
  '/corrections/': ['Corrections', 'What was wrong, when it was corrected, and what it says now.'],
  '/data/': ['Data', 'The whole corpus, in open formats, to take away.'],
};

const wholeStory: readonly string[] = ['/timeline/', '/events/', '/people/', '/sources/'];
const onMap: readonly string[] = ['/map/', '/places/'];

const sizes = [
  [76, 1],
  [64, 2],
] as const;

function mainCard(corpus: Corpus, path: MainPath): Card {
  const [title, text] = mainCards[path];
  const { shows, ...drawn } = onMap.includes(path)
    ? closeMap(corpus, title, text)
    : clocksBelow(corpus, title, text, wholeStory.includes(path));
  return { path: cardPathOf(path), alt: `${title}. ${text} ${shows}`, ...drawn };
}

const names = new Intl.ListFormat('en-GB');

function closeMap(corpus: Corpus, title: string, text: string) {
  const { card, frames } = corpus.story.map;
  const towns = card.flatMap((id) => findPlace(corpus, id) ?? []);
  const said = { kicker: frames.close.name, title, text };
  const shows = `A map with ${names.format(towns.map(({ name }) => name))}.`;
  return { shows, ...layBesideMap(corpus.story, said, drawLocator(corpus, towns)) };
}

function clocksBelow(corpus: Corpus, title: string, text: string, isWhole: boolean) {
  const said = { kicker: corpus.story.tagline, title, text };
  const { story, key } = corpus.story.days;
  const span = isWhole ? story : key;
  const clocks = drawClocks(corpus, { span });
  return {
    shows: `The two clocks, ${spanInWords(span)}.`,
    ...layAboveClocks(corpus.story, said, sizes, clocks),
  };
}

/** The cards of the whole site by their path. */
function drawAll(corpus: Corpus): ReadonlyMap<string, Card> {
  const cards = [
    ...mainPaths.map((path) => mainCard(corpus, path)),
    ...daysOf(corpus.story.days.pages).map((day) => dayCard(corpus, day)),
    ...corpus.articles.map((article) => articleCard(corpus, article)),
    ...corpus.events.map((event) => eventCard(corpus, event)),
    ...corpus.places.map((place) => placeCard(corpus, place)),
    ...corpus.people.map((person) => personCard(corpus, person)),
  ];
  return new Map(cards.map((card) => [card.path, { ...card, alt: typeset(card.alt) }]));
}

const drawn = new WeakMap<Corpus, ReadonlyMap<string, Card>>();

/** Every card of a corpus by its path; drawn once, whoever asks. */
export function cardsOf(corpus: Corpus): ReadonlyMap<string, Card> {
  const known = drawn.get(corpus);
  if (known) return known;
  const cards = drawAll(corpus);
  drawn.set(corpus, cards);
  return cards;
}

/** The card of the page at a path; null for a page that has none, such as that for lost addresses. */
export const cardOf = (corpus: Corpus, path: string): Card | null =>
  cardsOf(corpus).get(cardPathOf(path)) ?? null;
