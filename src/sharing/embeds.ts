import { pathOfEmbed } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { fragmentOfChosen } from '../model/chosen.ts';
import { firstDay, lastDay, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { isWithin, keyWeek } from '../model/window.ts';

/** A graphic to show on another site: where it stands, and what it shows in words. */
export interface Embed {
  readonly path: string;
  readonly words: string;
}

/** Every graphic of an article, each by itself. */
export const embedsOfArticle = ({ id, facts }: Article): readonly Embed[] =>
  facts.spots.map(({ caption }, index) => ({ path: pathOfEmbed(id, index + 1), words: caption }));

/** The two clocks with an event pointed out, if it lies in the week that their embed shows. */
export function embedsOfEvent({ id, date, title }: Event): readonly Embed[] {
  const isShown = isWithin(firstDay(date), keyWeek) && isWithin(lastDay(date), keyWeek);
  const path = `/embed/timeline/${fragmentOfChosen({ kind: 'event', id })}`;
  return isShown ? [{ path, words: title }] : [];
}

/** The map with a place pointed out. */
export const embedOfPlace = ({ id, name }: Place): Embed => ({
  path: `/embed/map/${fragmentOfChosen({ kind: 'place', id })}`,
  words: name,
});

/** The two clocks with a day pointed out, or the map at its end where they do not reach. */
export function embedOfDay(day: Day, words: string): Embed {
  const view = isWithin(day, keyWeek) ? 'timeline' : 'map';
  return { path: `/embed/${view}/${fragmentOfChosen({ kind: 'day', id: day })}`, words };
}
