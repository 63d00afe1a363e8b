import { pathOfEmbed } from '../model/address.ts';
import type { Article } from '../model/article.ts';
import { fragmentOfChosen } from '../model/chosen.ts';
import { addDays, firstDay, lastDay, type Day } from '../model/date.ts';
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

/** A timeline with some days in its middle: the key week where they lie in it. */
function timelineAround(from: Day, to: Day): string {
  if (isWithin(from, keyWeek) && isWithin(to, keyWeek)) return '/embed/timeline/';
  return `/embed/timeline/?range=${addDays(from, -4)}/${addDays(to, 4)}`;
}

/** The two clocks around an event, which is pointed out. */
export const embedOfEvent = ({ id, date, title }: Event): Embed => ({
  path: timelineAround(firstDay(date), lastDay(date)) + fragmentOfChosen({ kind: 'event', id }),
  words: title,
});

/** The map with a place pointed out. */
export const embedOfPlace = ({ id, name }: Place): Embed => ({
  path: `/embed/map/${fragmentOfChosen({ kind: 'place', id })}`,
  words: name,
});

/** The two clocks around a day, which is pointed out. */
export const embedOfDay = (day: Day, words: string): Embed => ({
  path: timelineAround(day, day) + fragmentOfChosen({ kind: 'day', id: day }),
  words,
});
