import { pathOf } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { firstDay, formatDate, lastDay, type PartialDate } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { trackLabels } from '../model/track.ts';
import { mentionsOf } from '../model/mentions.ts';
import type { Person } from '../model/person.ts';
import {
  areaLabels,
  distanceInKilometres,
  isApproximate,
  placeKindLabels,
  type Place,
} from '../model/place.ts';
import { keyWeek, storySpan, type Span } from '../model/window.ts';
import { cardPathOf, type Card } from './card.ts';
import { drawClocks } from './clocks.ts';
import { drawLocator, mapLeft } from './locator.ts';
import { certainty, compose, head, linesOf, running } from './parts.ts';
import { spanFor } from './scale.ts';

const inWords = ({ from, to }: Span): string => `${formatDate(from)} to ${formatDate(to)}`;

/** Date, title, how sure, and its spot on the two clocks. */
export function eventCard(corpus: Corpus, event: Event): Card {
  const span = spanFor([event]);
  const claim = event.claimedBy ? `, claimed by ${event.claimedBy}` : '';
  const sure = `${event.confidence}${claim}`;
  const date = formatDate(event.date);
  return {
    path: cardPathOf(pathOf('event', event.id)),
    alt: `${event.title}. ${date}, ${sure}. ${trackLabels[event.track]}: its spot on the two clocks, ${inWords(span)}.`,
    ...compose(
      [
        head({
          kicker: `${date} · ${trackLabels[event.track]}`,
          track: event.track,
          title: event.title,
          sizes: [
            [72, 1],
            [60, 2],
            [44, 2],
            [34, 3],
            [30, 4],
          ],
        }),
        certainty(sure, event.confidence, event.track),
      ],
      drawClocks(corpus, { span, chosen: [event] }),
    ),
  };
}

const half = mapLeft - 60 - 40;

const besideMap = [
  [76, 2],
  [60, 3],
  [44, 5],
  [34, 8],
] as const;

/** Name, what and where it is, and a map. */
export function placeCard(corpus: Corpus, place: Place): Card {
  const centre = findPlace(corpus, 'aleppo');
  const isNear = place.area.startsWith('aleppo') || place.area === 'turkey';
  const kilometres = centre ? Math.round(distanceInKilometres(centre.position, place.position)) : 0;
  const where = [
    place.area === 'world' ? '' : areaLabels[place.area],
    isNear && kilometres > 0 ? `${kilometres} km from the centre of Aleppo` : '',
    isApproximate(place) ? 'position approximate' : '',
  ].filter(Boolean);
  const kind = placeKindLabels[place.kind];
  return {
    path: cardPathOf(pathOf('place', place.id)),
    alt: `${[`${place.name}, ${kind}`, ...where].join(', ')}. A map with ${place.name} and Aleppo.`,
    ...compose(
      [
        head({
          kicker: kind.charAt(0).toUpperCase() + kind.slice(1),
          title: place.name,
          width: half,
          sizes: besideMap,
        }),
        running(where.join(', '), 2, half, 32),
        running(place.facts.summary, 4, half, 30),
      ],
      drawLocator(corpus, [place]),
    ),
  };
}

/** Name, role, and the events that name them on the clocks of the whole story. */
export function personCard(corpus: Corpus, person: Person): Card {
  const { events } = mentionsOf(corpus, 'person', person.id);
  const count = events.length === 1 ? '1 event' : `${events.length} events`;
  const kicker = events.length > 0 ? `${person.side} · ${count}` : person.side;
  const upper = kicker.charAt(0).toUpperCase() + kicker.slice(1);
  return {
    path: cardPathOf(pathOf('person', person.id)),
    alt: `${person.name}. ${person.role}. ${events.length > 0 ? `${count} on the` : 'The'} two clocks, ${inWords(storySpan)}.`,
    ...compose(
      [
        head({
          kicker: upper,
          title: person.name,
          sizes: [
            [76, 1],
            [56, 2],
            [40, 3],
            [32, 4],
          ],
        }),
        running(person.role, linesOf(person.name, 76, 1080) > 1 ? 1 : 2),
      ],
      drawClocks(corpus, { span: storySpan, chosen: events }),
    ),
  };
}

/** Headline, standfirst and the first graphic of the text; the key week where it has none. */
export function articleCard(corpus: Corpus, article: Article): Card {
  const [spot] = article.facts.spots;
  const path = cardPathOf(pathOf('article', article.id));
  const date = formatDate(article.date);
  const kicker = `${article.kind} · ${date}`;
  const alt = `${article.title}. ${article.standfirst}`;
  if (spot?.kind === 'map') {
    const places = spot.places.flatMap((id) => findPlace(corpus, id) ?? []);
    const boxes = [
      head({ kicker, title: article.title, width: half, sizes: besideMap }),
      running(article.standfirst, 4, half, 30),
    ];
    const names = places.map(({ name }) => name).join(', ');
    return {
      path,
      alt: `${alt} A map with ${names || 'Aleppo'}.`,
      ...compose(boxes, drawLocator(corpus, places)),
    };
  }
  const range = spot?.range as PartialDate | undefined;
  const span = range ? { from: firstDay(range), to: lastDay(range) } : keyWeek;
  const title = linesOf(article.title, 64, 1080);
  return {
    path,
    alt: `${alt} The two clocks, ${inWords(span)}.`,
    ...compose(
      [
        head({
          kicker,
          title: article.title,
          sizes: [
            [64, 1],
            [46, 2],
            [36, 3],
            [30, 4],
          ],
        }),
        ...(title > 3 ? [] : [running(article.standfirst, title > 1 ? 2 : 3, 1080, 30)]),
      ],
      drawClocks(corpus, { span }),
    ),
  };
}
