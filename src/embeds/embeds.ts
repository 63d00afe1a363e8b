import type { EmbedView } from './embed-code.ts';
import { framesOf, isInFrame } from '../map/layout/frames.ts';
import { pathOfEmbed } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { fragmentOfChosen, type Chosen } from '../page-state/chosen.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { firstDay, isToTheDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { isWithin, type Span } from '../model/span.ts';

/** A graphic for other sites: its path, and what it shows in words. */
export interface Embed {
  readonly view: EmbedView;
  readonly path: string;
  readonly words: string;
}

/** The graphics of an article, each as an embed. */
export const embedsOfArticle = ({ id, facts }: Article): readonly Embed[] =>
  facts.graphics.map(({ kind, caption }, index) => ({
    view: kind,
    path: pathOfEmbed(id, index + 1),
    words: caption,
  }));

/** An embed that highlights something. */
const pointing = (view: 'timeline' | 'map', chosen: Chosen, words: string): Embed => ({
  view,
  path: `/embed/${view}/${fragmentOfChosen(chosen)}`,
  words,
});

/**
 * The embeds that show an event: the two clocks if it began in the week that their embed shows,
 * else the map if the event began on one of its days at a place that it draws.
 */
export function embedsOfEvent(corpus: Corpus, event: Event): readonly Embed[] {
  const { id, date, title } = event;
  const began = (span: Span) => isToTheDay(date) && isWithin(firstDay(date), span);
  const places = event.places.flatMap((place) => findPlace(corpus, place) ?? []);
  const { key, control } = corpus.story.days;
  const view = began(key)
    ? 'timeline'
    : began(control) && places.some((place) => isDrawn(corpus, place))
      ? 'map'
      : null;
  return view ? [pointing(view, { kind: 'event', id }, title)] : [];
}

/** Whether the moving map draws a place. */
const isDrawn = ({ story }: Corpus, { position }: Place): boolean =>
  isInFrame(framesOf(story).close, position);

/** The map with a place highlighted; empty if the map does not draw it. */
export const embedsOfPlace = (corpus: Corpus, place: Place): readonly Embed[] =>
  isDrawn(corpus, place) ? [pointing('map', { kind: 'place', id: place.id }, place.name)] : [];

/**
 * The two clocks with a day highlighted, or the map at the end of the day if it is not in their
 * week.
 */
export const embedOfDay = (day: Day, words: string, key: Span): Embed =>
  pointing(isWithin(day, key) ? 'timeline' : 'map', { kind: 'day', id: day }, words);
