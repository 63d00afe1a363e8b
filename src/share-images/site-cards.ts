import { typeset } from '../markdown/typography.ts';
import { mainPaths } from '../model/address.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { enumerate } from '../model/enumerate.ts';
import { pageIds, type PageId } from '../model/page.ts';
import { sentencesOf } from '../model/page-words.ts';
import { daysOf, spanInWords } from '../model/span.ts';
import { articleCard } from './article-card.ts';
import { cardPathOf, type ShareCard } from './card.ts';
import { drawClocks } from './clocks.ts';
import { dayCard } from './day-card.ts';
import { drawGlanceAtFoot } from './glance.ts';
import { layAboveClocks, layBesideMap } from './layouts.ts';
import { drawLocator } from './locator.ts';
import { eventCard, personCard, placeCard } from './record-cards.ts';

type MainPath = (typeof mainPaths)[number];

/** The titles of the cards of pages that list something; their words are those of the pages. */
const titles: Readonly<Record<PageId, string>> = {
  articles: 'Analysis',
  days: 'Day by day',
  timeline: 'The timeline',
  map: 'The map',
  events: 'All events',
  places: 'All places',
  people: 'People and organisations',
  figures: 'Figures in circulation',
  statements: 'Statement by statement',
  disputed: 'Accusation and answer',
  terms: 'Terms',
  search: 'Names from A to Z',
  sources: 'Sources',
  about: 'About and method',
  corrections: 'Corrections',
  data: 'Data',
};

const wholeStory: readonly string[] = ['/timeline/', '/events/', '/people/', '/sources/'];
const onMap: readonly string[] = ['/map/', '/places/'];

const sizes = [
  [76, 1],
  [64, 2],
] as const;

function mainCard(corpus: Corpus, path: MainPath): ShareCard {
  const { home } = corpus.story;
  const id = pageIds.find((page) => path === `/${page}/`);
  const [title, text] = id
    ? [titles[id], sentencesOf(corpus, id).card]
    : [home.card.title, home.card.words];
  const { shows, ...drawn } = onMap.includes(path)
    ? closeMap(corpus, title, text)
    : clocksBelow(corpus, path, title, text);
  return { path: cardPathOf(path), alt: `${title}. ${text} ${shows}`, ...drawn };
}

function closeMap(corpus: Corpus, title: string, text: string) {
  const { card, frames } = corpus.story.map;
  const towns = card.flatMap((id) => findPlace(corpus, id) ?? []);
  const said = { kicker: frames.close.name, title, text };
  const shows = `A map with ${enumerate(towns.map(({ name }) => name))}.`;
  return { shows, ...layBesideMap(corpus.story, said, drawLocator(corpus, towns)) };
}

function clocksBelow(corpus: Corpus, path: MainPath, title: string, text: string) {
  const isWhole = wholeStory.includes(path);
  const said = { kicker: corpus.story.tagline, title, text };
  const { story, key } = corpus.story.days;
  const span = isWhole ? story : key;
  const glance = isWhole || path !== '/' ? null : drawGlanceAtFoot(corpus, span);
  return {
    shows: `The two clocks, ${spanInWords(span)}.`,
    ...layAboveClocks(corpus.story, said, sizes, glance ?? drawClocks(corpus, { span })),
  };
}

/** The cards of the whole site by their path. */
function drawAll(corpus: Corpus): ReadonlyMap<string, ShareCard> {
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

const drawn = new WeakMap<Corpus, ReadonlyMap<string, ShareCard>>();

/** All cards of a corpus by path. They are drawn once for each corpus. */
export function cardsOf(corpus: Corpus): ReadonlyMap<string, ShareCard> {
  const known = drawn.get(corpus);
  if (known) return known;
  const cards = drawAll(corpus);
  drawn.set(corpus, cards);
  return cards;
}

/** The card of a page, by the path of the page; null if it has none, such as the 404 page. */
export const shareCardOf = (corpus: Corpus, path: string): ShareCard | null =>
  cardsOf(corpus).get(cardPathOf(path)) ?? null;
