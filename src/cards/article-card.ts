import { pathOf } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { firstDay, formatDate, lastDay, type PartialDate } from '../model/date.ts';
import { keyWeek } from '../model/window.ts';
import { besideMap } from './beside-map.ts';
import { cardPathOf, type Card } from './card.ts';
import { drawClocks } from './clocks.ts';
import { drawLocator } from './locator.ts';
import { compose } from './parts.ts';
import { inWords } from './scale.ts';
import { head, roomUnder, running } from './text.ts';

/** Headline, standfirst and the first graphic of the text; the key week where it has none. */
export function articleCard(corpus: Corpus, article: Article): Card {
  const [spot] = article.facts.spots;
  const path = cardPathOf(pathOf('article', article.id));
  const date = formatDate(article.date);
  const kicker = `${article.kind} · ${date}`;
  const alt = `${article.title}. ${article.standfirst}`;
  if (spot?.kind === 'map') {
    const places = spot.places.flatMap((id) => findPlace(corpus, id) ?? []);
    const { width, bottom, sizes } = besideMap;
    const headline = head({ kicker, title: article.title, width, sizes });
    const room = roomUnder([headline], bottom);
    const boxes = [headline.box, running(article.standfirst, { width, room }).box];
    const names = places.map(({ name }) => name).join(', ');
    return {
      path,
      alt: `${alt} A map with ${names || 'Aleppo'}.`,
      ...compose(boxes, drawLocator(corpus, places)),
    };
  }
  const range = spot?.range as PartialDate | undefined;
  const span = range ? { from: firstDay(range), to: lastDay(range) } : keyWeek;
  const clocks = drawClocks(corpus, { span });
  const headline = head({
    kicker,
    title: article.title,
    sizes: [
      [68, 1],
      [56, 1],
      [52, 1],
      [46, 2],
      [36, 3],
      [30, 4],
    ],
  });
  const room = roomUnder([headline], clocks.top);
  return {
    path,
    alt: `${alt} The two clocks, ${inWords(span)}.`,
    ...compose([headline.box, running(article.standfirst, { room }).box], clocks),
  };
}
