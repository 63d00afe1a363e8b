import type { Element } from 'hast';
import { h } from 'hastscript';
import { drawDaysInWords, drawSentence } from '../glance/draw/words.ts';
import { pathOf, pathOfDay } from '../model/address.ts';
import type {
  GlanceGraphic,
  MapGraphic,
  SmallMapsGraphic,
  PictureSpot,
  SidesGraphic,
  Graphic,
  TimelineGraphic,
} from '../model/body.ts';
import { changesInWords } from '../map/draw/day-words.ts';
import { controlOf } from '../model/control.ts';
import { heldBy } from '../model/place-words.ts';
import { controlWords, noHolder } from '../model/control-words.ts';
import { eventsIn, eventsOn, findPlace, sourcesOf } from '../model/corpus.ts';
import { day as dayOf, formatDate, weekdayOf, type Day } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { trackLabel } from '../model/story.ts';
import { tracks, type Track } from '../model/track.ts';
import { partyNamed } from '../model/party.ts';
import { creditOfPicture, largestOf } from '../model/picture.ts';
import type { Place } from '../model/place.ts';
import { noPatron, seatWords, sideHeads, sidesShown } from '../model/side.ts';
import { publisherOf } from '../model/source.ts';
import { daysOf, spanOfRange, type Span } from '../model/span.ts';
import { certaintyOf } from '../model/confidence.ts';
import type { Publication } from '../model/publication.ts';

/** A graphic of an article in words, for programs that cannot draw it; or a picture as it is. */
export function graphicOf(publication: Publication, graphic: Graphic | PictureSpot): Element[] {
  if (graphic.kind === 'picture') return pictureOf(publication, graphic);
  return [drawnOf(publication, graphic)];
}

function drawnOf(publication: Publication, graphic: Graphic): Element {
  if (graphic.kind === 'timeline') return timelineOf(publication, graphic);
  if (graphic.kind === 'maps') return mapsOf(publication, graphic);
  if (graphic.kind === 'glance') return glanceOf(publication, graphic);
  return graphic.kind === 'map' ? mapOf(publication, graphic) : sidesOf(publication, graphic);
}

/** A picture, in the size that every reader of feeds can show, with whose it is. */
function pictureOf({ corpus, absolute }: Publication, { id, words }: PictureSpot): Element[] {
  const picture = corpus.pictures.find((one) => one.id === id);
  const shown = largestOf(corpus.pictureFiles, id);
  if (!picture || !shown) return [];
  const { path, width, height } = shown;
  return [
    h('figure', [
      h('img', { src: absolute(path), width, height, alt: words }),
      h('figcaption', [
        h('strong', picture.caption),
        ' Picture: ',
        h('a', { href: picture.source }, creditOfPicture(picture)),
        '.',
      ]),
    ]),
  ];
}

/** Empty days are named only in spans up to this many days; longer ones have too many. */
const longestWithEmptyDays = 31;

/** A timeline as an ordered list, followed by a sentence about the empty days of each track. */
function timelineOf(publication: Publication, { range, caption }: TimelineGraphic): Element {
  const { corpus } = publication;
  const span = spanOfRange(range);
  const still = daysOf(span).length > longestWithEmptyDays ? [] : tracks;
  return h('figure', [
    h('figcaption', h('strong', caption)),
    h(
      'ol',
      eventsIn(corpus, span).map((event) => entryOf(publication, event)),
    ),
    ...still.flatMap((track) => stillDays(publication, span, track)),
  ]);
}

const entryOf = ({ corpus, absolute }: Publication, event: Event): Element =>
  h('li', [
    `${formatDate(event.date)}, ${trackLabel(corpus.story, event.track).toLowerCase()}: `,
    h('a', { href: absolute(pathOf('event', event.id)) }, event.title),
    ` (${certaintyOf(event)})`,
  ]);

/** The empty days of a track: "The talks: nothing recorded on 30 January, 4 February." */
function stillDays({ corpus }: Publication, span: Span, track: Track): Element[] {
  const empty = daysOf(span).filter((day) => eventsOn(corpus, day, track).length === 0);
  if (empty.length === 0) return [];
  const days = empty.map((day) => formatDate(day, { withoutYear: true })).join(', ');
  return [h('p', `${trackLabel(corpus.story, track)}: nothing recorded on ${days}.`)];
}

/** Some days at a glance: their numbers in a sentence, and what happened, day by day. */
function glanceOf({ corpus, absolute }: Publication, { range, caption }: GlanceGraphic): Element {
  const span = spanOfRange(range);
  const days = drawDaysInWords(corpus, span);
  return h('figure', [
    h('figcaption', h('strong', caption)),
    drawSentence(corpus, span, ({ id }) => absolute(pathOf('event', id))),
    h('ol', days.children),
  ]);
}

/** Small maps as a list: what changed on each day. */
const mapsOf = ({ corpus, absolute }: Publication, { range, caption }: SmallMapsGraphic): Element =>
  h('figure', [
    h('figcaption', h('strong', caption)),
    h(
      'ol',
      daysOf(spanOfRange(range)).map((day) =>
        h('li', [
          h('a', { href: absolute(pathOfDay(day)) }, formatDate(day)),
          `: ${changesInWords(corpus, day)}`,
        ]),
      ),
    ),
  ]);

/** A map as a table: who held which place at the end of the day. */
function mapOf(publication: Publication, graphic: MapGraphic): Element {
  const { corpus, absolute } = publication;
  const day = dayOf(graphic.day);
  const recorded = new Set(corpus.control.map(({ place }) => place as string));
  const ids = graphic.places.length > 0 ? graphic.places : [...recorded];
  const places = ids.flatMap((id) => findPlace(corpus, id) ?? []);
  const heads = ['Place', 'Held by', 'Since', 'How sure', 'Source'];
  return h('figure', [
    h('figcaption', [
      h('strong', graphic.caption),
      ` Who held what at the end of ${weekdayOf(day)} `,
      h('a', { href: absolute(pathOfDay(day)) }, formatDate(day)),
      ', as reported:',
    ]),
    tableOf(
      heads,
      places.map((place) => rowOf(publication, place, day)),
    ),
  ]);
}

const tableOf = (heads: readonly string[], rows: readonly Element[]): Element =>
  h('table', [
    h(
      'thead',
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    h('tbody', [...rows]),
  ]);

function rowOf({ corpus, absolute }: Publication, place: Place, day: Day): Element {
  const control = controlOf(corpus.control, place.id, day, corpus.story.days.control);
  const name = h('a', { href: absolute(pathOf('place', place.id)) }, place.name);
  if (!control)
    return h('tr', [h('th', { scope: 'row' }, name), h('td', { colSpan: 4 }, noHolder)]);
  const words = controlWords(control);
  const { since, confidence } = words;
  return h('tr', [
    h('th', { scope: 'row' }, name),
    h('td', heldBy(words)),
    h('td', since),
    h('td', confidence),
    h('td', sourcesOf(corpus, control).map(publisherOf).join('; ')),
  ]);
}

/** Sides as a table: who fought on each, who backed it, and whether it had a seat at the talks. */
function sidesOf(publication: Publication, graphic: SidesGraphic): Element {
  const { corpus } = publication;
  const rows = sidesShown(corpus.sides, graphic).map((side) => {
    const named = (parties: readonly string[]) =>
      parties.flatMap((party, index) => [index > 0 ? ', ' : '', partyIn(publication, party)]);
    return h('tr', [
      h('th', { scope: 'row' }, partyIn(publication, side.name)),
      h('td', named(side.members)),
      h('td', side.patrons.length > 0 ? named(side.patrons) : noPatron),
      h('td', seatWords(side)),
      h('td', sourcesOf(corpus, side).map(publisherOf).join('; ')),
    ]);
  });
  return h('figure', [
    h('figcaption', h('strong', graphic.caption)),
    tableOf(Object.values(sideHeads), rows),
  ]);
}

function partyIn({ corpus, absolute }: Publication, party: string): Element | string {
  const [words, path] = partyNamed(corpus, party);
  return path === null ? words : h('a', { href: absolute(path) }, words);
}
