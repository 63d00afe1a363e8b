import { controlChangesOn } from '../../model/control.ts';
import { noHolder } from '../../model/control-words.ts';
import type { Corpus } from '../../model/corpus.ts';
import { formatDate, isToTheDay, lastKnownDay } from '../../model/date.ts';
import { publisherOf } from '../../model/source.ts';
import { daysOf } from '../../model/span.ts';
import { outsideHome } from '../../model/story.ts';
import { landCredit, type Atlas } from '../layout/atlas.ts';
import { movingLandOf } from '../layout/basemap.ts';
import type { Bounds, Segment } from '../layout/boxes.ts';
import { changesInWords, notRecorded } from '../draw/day-words.ts';
import { drawMap } from '../layout/layout.ts';
import { framesOf, pointIn, type MapFrame, type Frames } from '../layout/frames.ts';
import { smooth } from '../layout/lines.ts';
import type { MapEvent, MovingMap } from './map-data.ts';
import { layOutZoom, type ZoomInput, type ZoomLayout } from './moving-labels.ts';
import { movingPlace, sourcesOfControl } from './moving-places.ts';
import type { Point } from '../../draw/point.ts';
import { unproject } from '../layout/projection.ts';
import { roadsOf } from '../layout/roads.ts';

/** The moving map zooms in this much further than the drawing. */
const closer = 1;

/**
 * The area that the moving map can show: the country frame, in pixels of the close frame's zoom.
 */
function aroundOf({ close, country }: Frames): MapFrame {
  const enlarged = 2 ** (close.zoom - country.zoom);
  return {
    ...close,
    origin: { x: country.origin.x * enlarged, y: country.origin.y * enlarged },
    width: country.width * enlarged,
    height: country.height * enlarged,
  };
}

/** Builds the data of the moving map from the corpus. */
export function buildMapData(corpus: Corpus, atlas: Atlas): MovingMap {
  const recorded = corpus.story.days.control;
  const frames = framesOf(corpus.story);
  const { close, country } = frames;
  const around = aroundOf(frames);
  const zooms = [country.zoom, close.zoom + closer] as const;
  const x = around.origin.x - close.origin.x;
  const y = around.origin.y - close.origin.y;
  const bounds: Bounds = { left: x, top: y, right: x + around.width, bottom: y + around.height };
  const drawing = drawMap(corpus, { frame: close, day: recorded.from, pointed: [] });
  const drawn = new Map(drawing.places.map(({ place, point }) => [place.id, point]));
  const spots = corpus.places.flatMap((place) => {
    const point = pointIn(close, place.position);
    const isAround =
      point.x > bounds.left &&
      point.x < bounds.right &&
      point.y > bounds.top &&
      point.y < bounds.bottom;
    const shown = drawn.get(place.id) ?? point;
    return isAround
      ? [
          {
            place,
            point,
            offset: { x: shown.x - point.x, y: shown.y - point.y },
            isCentre: place.id === corpus.story.map.centre,
          },
        ]
      : [];
  });
  const zoomInput: ZoomInput = {
    story: corpus.story,
    spots,
    bounds,
    roads: roadsOf(close, corpus).flatMap((road) => pairs(smooth(road))),
    recorded: new Set<string>(corpus.control.map(({ place }) => place)),
    drawn: drawing.places.flatMap(({ label }) => label ?? []),
  };
  const layouts = layoutsOf(zooms, zoomInput);
  const { home, abroad } = movingLandOf(atlas, around, corpus.story.map.home.code);
  const southWest = unproject(
    { x: around.origin.x, y: around.origin.y + around.height },
    close.zoom,
  );
  const northEast = unproject(
    { x: around.origin.x + around.width, y: around.origin.y },
    close.zoom,
  );
  return {
    zoom: close.zoom,
    origin: [close.origin.x, close.origin.y],
    zooms,
    bounds: [southWest.lat, southWest.lon, northEast.lat, northEast.lon],
    land: { corner: [x, y], size: [around.width, around.height], home, abroad },
    attribution: landCredit,
    places: [...spots]
      .sort((a, b) => a.point.y - b.point.y)
      .map((spot) => movingPlace(corpus, close, spot, layouts)),
    events: eventsOf(corpus, new Set(spots.map(({ place }) => place.id))),
    elsewhere: Object.fromEntries(
      corpus.places
        .filter(({ id }) => !spots.some(({ place }) => place.id === id))
        .map(({ id, name }) => [id, name]),
    ),
    days: daysOf(recorded).map((day) => ({
      day,
      words: changesInWords(corpus, day),
      isChange: day !== recorded.from && controlChangesOn(corpus.control, day).length > 0,
    })),
    sources: Object.fromEntries(
      [...sourcesOfControl(corpus)].map(([id, source]) => [
        id,
        { words: publisherOf(source), title: source.title },
      ]),
    ),
    countries: Object.fromEntries([...layouts].map(([zoom, { countries }]) => [zoom, countries])),
    notRecorded: notRecorded(recorded),
    noHolder,
    abroad: outsideHome(corpus.story),
  };
}

/** The layouts of all zooms, by zoom. */
function layoutsOf(
  [from, to]: readonly [from: number, to: number],
  input: ZoomInput,
): ReadonlyMap<number, ZoomLayout> {
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return new Map(all.map((zoom) => [zoom, layOutZoom(zoom, input)] as const));
}

/** The segments of a line. */
const pairs = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to] as const);

const eventsOf = (corpus: Corpus, onMap: ReadonlySet<string>): readonly MapEvent[] =>
  corpus.events.map(({ id, title, date, confidence, places }) => ({
    id,
    day: isToTheDay(date) ? lastKnownDay(date) : null,
    places,
    cardEntry: places.some((place) => onMap.has(place))
      ? { words: title, detail: `${formatDate(date, { short: true })}, ${confidence}` }
      : null,
  }));
