import { pathOf } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { centreOf, findPlace, type Corpus } from '../model/corpus.ts';
import { firstDay, formatDate, lastDay, type PartialDate } from '../model/date.ts';
import { spanInWords } from '../model/span.ts';
import { cardPathOf, type ShareCard } from './card.ts';
import { drawClocks } from './clocks.ts';
import { layAboveClocks, layBesideMap } from './layouts.ts';
import { drawLocator } from './locator.ts';

/** Headline, standfirst and the first map or timeline of the text; the key week where it has none. */
export function articleCard(corpus: Corpus, article: Article): ShareCard {
  const { id, kind, title, standfirst, date, facts } = article;
  const said = { kicker: `${kind} · ${formatDate(date)}`, title, text: standfirst };
  const graphic = facts.graphics.find((one) => one.kind !== 'sides');
  const { shows, ...drawn } =
    graphic?.kind === 'map'
      ? withMap(corpus, said, graphic.places)
      : withClocks(corpus, said, graphic?.range as PartialDate | undefined);
  return {
    path: cardPathOf(pathOf('article', id)),
    alt: `${title}. ${standfirst} ${shows}`,
    ...drawn,
  };
}

type Said = Parameters<typeof layBesideMap>[1];

function withMap(corpus: Corpus, said: Said, ids: readonly string[]) {
  const places = ids.flatMap((id) => findPlace(corpus, id) ?? []);
  const names = places.map(({ name }) => name).join(', ');
  const shows = `A map with ${names || (centreOf(corpus)?.name ?? corpus.story.map.frames.close.name)}.`;
  return { shows, ...layBesideMap(corpus.story, said, drawLocator(corpus, places)) };
}

const sizes = [
  [68, 1],
  [56, 1],
  [52, 1],
  [46, 2],
  [36, 3],
  [30, 4],
] as const;

function withClocks(corpus: Corpus, said: Said, range: PartialDate | undefined) {
  const span = range ? { from: firstDay(range), to: lastDay(range) } : corpus.story.days.key;
  const shows = `The two clocks, ${spanInWords(span)}.`;
  return { shows, ...layAboveClocks(corpus.story, said, sizes, drawClocks(corpus, { span })) };
}
