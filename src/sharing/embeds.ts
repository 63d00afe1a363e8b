import { frames, isIn } from '../map/frames.ts';
import { pathOfEmbed } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { fragmentOfChosen, type Chosen } from '../model/chosen.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { firstDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { controlWindow, isWithin, keyWeek, type Span } from '../model/window.ts';

/** A graphic to show on another site: where it stands, and what it shows in words. */
export interface Embed {
  readonly path: string;
  readonly words: string;
}

/** Every graphic of an article, each by itself. */
export const embedsOfArticle = ({ id, facts }: Article): readonly Embed[] =>
  facts.spots.map(({ caption }, index) => ({ path: pathOfEmbed(id, index + 1), words: caption }));

/** Where an embed stands that points out something. */
const pathOfView = (view: 'timeline' | 'map', chosen: Chosen): string =>
  `/embed/${view}/${fragmentOfChosen(chosen)}`;

/**
 * What shows an event: the two clocks, if it began in the week that their embed shows; else the map,
 * if it began on one of its days at a place that is drawn there.
 */
export function embedsOfEvent(corpus: Corpus, event: Event): readonly Embed[] {
  const { id, date, title } = event;
  const began = (span: Span) => isWithin(firstDay(date), span);
  const places = event.places.flatMap((place) => findPlace(corpus, place) ?? []);
  const view = began(keyWeek)
    ? 'timeline'
    : began(controlWindow) && places.some(isDrawn)
      ? 'map'
      : null;
  return view ? [{ path: pathOfView(view, { kind: 'event', id }), words: title }] : [];
}

/** Whether the moving map draws a place. */
const isDrawn = ({ position }: Place): boolean => isIn(frames.north, position);

/** The map with a place pointed out, if it is drawn there. */
export const embedsOfPlace = (place: Place): readonly Embed[] =>
  isDrawn(place)
    ? [{ path: pathOfView('map', { kind: 'place', id: place.id }), words: place.name }]
    : [];

/** The two clocks with a day pointed out, or the map at its end where they do not reach. */
export function embedOfDay(day: Day, words: string): Embed {
  const view = isWithin(day, keyWeek) ? 'timeline' : 'map';
  return { path: pathOfView(view, { kind: 'day', id: day }), words };
}
