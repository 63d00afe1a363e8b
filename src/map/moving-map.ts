import { href } from '../href.ts';
import { pathOf } from '../model/address.ts';
import { controlChangesOn } from '../model/control.ts';
import { noHolder } from '../model/control-words.ts';
import type { Corpus } from '../model/corpus.ts';
import { formatDate, isToTheDay, lastDay } from '../model/date.ts';
import { publisherOf } from '../model/source.ts';
import { daysOf } from '../model/span.ts';
import type { Atlas } from './atlas.ts';
import { basemapOf } from './basemap.ts';
import type { Box, Segment } from './boxes.ts';
import { changesInWords, notRecorded } from './day-words.ts';
import { drawMap } from './drawing.ts';
import { frames, pointIn, type Frame } from './frames.ts';
import { smooth } from './lines.ts';
import { markPath, markRadius, halfMarkPath, holderKeys } from './marks.ts';
import { markKey, zooms, type MovingEvent, type MovingMap } from './moving.ts';
import { layOutZoom, type MovingSpot } from './moving-labels.ts';
import { movingPlace, sourcesOfControl } from './moving-places.ts';
import { unproject, type Point } from './projection.ts';
import { roadsOf } from './roads.ts';

const { north, syria } = frames;
/** From the smallest zoom, at which Syria's frame is drawn, to that of the north. */
const enlarged = 2 ** (north.zoom - syria.zoom);

/** All around the drawing that the map may show, in pixels of its zoom. */
const around: Frame = {
  ...north,
  origin: { x: syria.origin.x * enlarged, y: syria.origin.y * enlarged },
  width: syria.width * enlarged,
  height: syria.height * enlarged,
};

const toDrawing = ({ x, y }: Point): Point => ({ x: x - north.origin.x, y: y - north.origin.y });

/** Gathers what the moving map knows; see `MovingMap`. */
export function gatherMovingMap(corpus: Corpus, atlas: Atlas): MovingMap {
  const recorded = corpus.story.days.control;
  const { x, y } = toDrawing(around.origin);
  const bounds: Box = { left: x, top: y, right: x + around.width, bottom: y + around.height };
  const drawing = drawMap(corpus, { frame: north, day: recorded.from, pointed: [] });
  const drawn = new Map(drawing.places.map(({ place, point }) => [place.id, point]));
  const spots = corpus.places.flatMap((place) => {
    const point = pointIn(north, place.position);
    const isAround =
      point.x > bounds.left &&
      point.x < bounds.right &&
      point.y > bounds.top &&
      point.y < bounds.bottom;
    const shown = drawn.get(place.id) ?? point;
    return isAround
      ? [{ place, point, offset: { x: shown.x - point.x, y: shown.y - point.y } }]
      : [];
  });
  const layouts = layoutsOf(
    corpus,
    spots,
    bounds,
    drawing.places.flatMap(({ label }) => label ?? []),
  );
  const { home, abroad } = basemapOf(atlas, around);
  const southWest = unproject(
    { x: around.origin.x, y: around.origin.y + around.height },
    north.zoom,
  );
  const northEast = unproject(
    { x: around.origin.x + around.width, y: around.origin.y },
    north.zoom,
  );
  return {
    zoom: north.zoom,
    origin: [north.origin.x, north.origin.y],
    bounds: [southWest.lat, southWest.lon, northEast.lat, northEast.lon],
    land: { corner: [x, y], home, abroad },
    marks: marksOf(spots),
    places: [...spots]
      .sort((a, b) => a.point.y - b.point.y)
      .map((spot) => movingPlace(corpus, spot, layouts)),
    events: eventsOf(corpus),
    elsewhere: Object.fromEntries(
      corpus.places
        .filter(({ id }) => !spots.some(({ place }) => place.id === id))
        .map(({ id, name }) => [id, { words: name, href: href(pathOf('place', id)) }]),
    ),
    days: daysOf(recorded).map((day) => ({
      day,
      name: formatDate(day),
      words: changesInWords(corpus, day),
      isChange: day !== recorded.from && controlChangesOn(corpus.control, day).length > 0,
    })),
    sources: Object.fromEntries(
      [...sourcesOfControl(corpus)].map(([id, source]) => [
        id,
        { words: publisherOf(source), href: href(pathOf('source', id)) },
      ]),
    ),
    countries: Object.fromEntries([...layouts].map(([zoom, { countries }]) => [zoom, countries])),
    notRecorded: notRecorded(recorded),
    noHolder,
  };
}

function layoutsOf(
  corpus: Corpus,
  spots: readonly MovingSpot[],
  bounds: Box,
  drawn: Parameters<typeof layOutZoom>[5],
) {
  const roads: readonly Segment[] = roadsOf(north, corpus.places).flatMap((road) =>
    pairs(smooth(road)),
  );
  const recorded = new Set<string>(corpus.control.map(({ place }) => place));
  const all = Array.from({ length: zooms.to - zooms.from + 1 }, (_, index) => zooms.from + index);
  return new Map(
    all.map((zoom) => [zoom, layOutZoom(zoom, spots, bounds, roads, recorded, drawn)] as const),
  );
}

const pairs = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to] as const);

/** Every mark at every size in use, around a middle of its own. */
function marksOf(spots: readonly MovingSpot[]): Readonly<Record<string, string>> {
  const radii = [...new Set(spots.map(({ place }) => markRadius(place)))];
  const steps = (path: string): string => path.replace(/^M0 0/, '');
  const middle = { x: 0, y: 0 };
  return Object.fromEntries(
    holderKeys.flatMap((key) =>
      radii.flatMap((radius) => [
        [markKey(key, radius), steps(markPath(key, middle, radius))],
        [markKey(key, radius, true), steps(halfMarkPath(key, middle, radius))],
      ]),
    ),
  );
}

const eventsOf = (corpus: Corpus): readonly MovingEvent[] =>
  corpus.events.map(({ id, date, places }) => ({
    id,
    day: isToTheDay(date) ? lastDay(date) : null,
    places,
  }));
