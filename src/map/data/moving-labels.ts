import type { Place } from '../../model/place.ts';
import { touches, type Bounds, type Disc, type Segment } from '../layout/boxes.ts';
import type { Story } from '../../model/story.ts';
import { countryBox, countriesOn, isClearOfLabels } from '../layout/countries.ts';
import { framesOf, pointIn, type MapFrame } from '../layout/frames.ts';
import type { NameCandidate, NameToPlace } from '../layout/candidates.ts';
import type { MovingLabel, MovingName } from './map-data.ts';
import {
  clearFrom,
  nameOf,
  placeCentreFirst,
  ranks,
  roomOf,
  type PlacedLabel,
} from '../layout/names.ts';
import type { Point } from '../../draw/point.ts';
import { tenth } from '../../draw/tenth.ts';

/**
 * A place of the moving map, in pixels of the drawing. `offset` is how far its mark is from
 * `point`.
 */
export interface PlaceOnMap {
  readonly place: Place;
  readonly point: Point;
  readonly offset: Point;
  /** Whether it is the centre of the story's map. */
  readonly isCentre: boolean;
}

/** What the layouts of all zooms need. Lengths are pixels of the drawing. */
export interface ZoomInput {
  readonly story: Pick<Story, 'map'>;
  readonly spots: readonly PlaceOnMap[];
  /** The area that the moving map can show. */
  readonly bounds: Bounds;
  readonly roads: readonly Segment[];
  /** Ids of the places with control records. */
  readonly recorded: ReadonlySet<string>;
  /** The names in the drawing. */
  readonly drawn: readonly PlacedLabel[];
}

/** The layout of one zoom. */
export interface ZoomLayout {
  /** Ids of the places whose marks have room. */
  readonly shown: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, MovingLabel>;
  /**
   * At the drawing's own zoom: the narrowest width of the map that shows each name, by place. Empty
   * at other zooms.
   */
  readonly inView: ReadonlyMap<string, number>;
  readonly countries: readonly MovingName[];
}

/**
 * The rank of a mark, lower is more important: the centre, then by kind, then places with control
 * records.
 */
const rankOf = ({ place, isCentre }: PlaceOnMap, recorded: ReadonlySet<string>): number =>
  (isCentre ? -100 : 0) + ranks.indexOf(place.kind) * 2 + (recorded.has(place.id) ? 0 : 1);

/**
 * Lays out one zoom. At the drawing's own zoom, the names of the drawing keep their positions and
 * others are placed around them. At wider zooms, marks that would touch a more important one are
 * left out. Names follow the same rules as in the drawing.
 */
export function layOutZoom(
  zoom: number,
  { story, spots, bounds, roads, recorded, drawn }: ZoomInput,
): ZoomLayout {
  const { close } = framesOf(story);
  const factor = 2 ** (zoom - close.zoom);
  const scaled = ({ x, y }: Point): Point => ({ x: x * factor, y: y * factor });
  const discOf = ({ place, point, offset }: PlaceOnMap): Disc => {
    const { x, y } = scaled(point);
    return { x: x + offset.x, y: y + offset.y, radius: roomOf(place, true) };
  };
  const ordered = [...spots].sort((a, b) => rankOf(a, recorded) - rankOf(b, recorded));
  const seen = zoom >= close.zoom ? ordered : thinOut(ordered, discOf);
  const around = {
    bounds: stretched(bounds, factor),
    marks: seen.map(discOf),
    taken: [],
    lines: roads.map(([from, to]) => [scaled(from), scaled(to)] as const),
    labels: zoom === close.zoom ? drawn : [],
  };
  const waiting = seen.filter(({ place }) => !around.labels.some(({ id }) => id === place.id));
  const placed = placeCentreFirst(
    story.map.centre ?? null,
    waiting.map((spot, index) => nameAt(spot, discOf(spot), seen.length - index)),
    around,
  );
  const labels = [...around.labels, ...placed];
  const marks = new Map(seen.map((spot) => [spot.place.id as string, discOf(spot)]));
  return {
    shown: new Set(marks.keys()),
    labels: new Map(
      labels.flatMap((label) => {
        const mark = marks.get(label.id);
        return mark ? [[label.id, fromMark(label, mark)] as const] : [];
      }),
    ),
    inView: zoom === close.zoom ? namesInView(close, drawn, placed) : new Map(),
    countries: countriesAt(story, zoom, labels, around.marks),
  };
}

/**
 * The narrowest width that shows each name: those of the drawing, and those that only the moving
 * map has.
 */
const namesInView = (
  close: MapFrame,
  drawn: readonly PlacedLabel[],
  added: readonly NameCandidate[],
): ReadonlyMap<string, number> =>
  new Map([
    ...drawn.map(({ id, from }) => [id, from] as const),
    ...added.flatMap(({ id, box }) => {
      const from = clearFrom(close, box);
      return from === null ? [] : [[id, from] as const];
    }),
  ]);

/** Scales a box. */
const stretched = ({ left, top, right, bottom }: Bounds, factor: number): Bounds => ({
  left: left * factor,
  top: top * factor,
  right: right * factor,
  bottom: bottom * factor,
});

/** Leaves out marks that would touch a more important one. */
function thinOut(
  spots: readonly PlaceOnMap[],
  discOf: (spot: PlaceOnMap) => Disc,
): readonly PlaceOnMap[] {
  return spots.reduce<readonly PlaceOnMap[]>((kept, spot) => {
    const { x, y, radius } = discOf(spot);
    const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    return kept.some((other) => touches(box, discOf(other))) ? kept : [...kept, spot];
  }, []);
}

/** The name of a place, with its mark at a zoom. */
const nameAt = (
  { place, point, isCentre }: PlaceOnMap,
  mark: Disc,
  importance: number,
): NameToPlace => ({
  ...nameOf({ place, point, isContended: true, isCentre }, new Set([place.id])),
  mark,
  importance,
});

/** A label with its positions relative to its mark, rounded, as the data file has it. */
function fromMark({ point, anchor, lines, leader }: NameCandidate, mark: Disc): MovingLabel {
  const from = ({ x, y }: Point): readonly [number, number] => [
    tenth(x - mark.x),
    tenth(y - mark.y),
  ];
  const place = [...from(point), anchor, lines] as const;
  return leader ? [...place, [...from(leader[0]), ...from(leader[1])]] : place;
}

/** Positions of the names of countries where they cover nothing; in pixels of the drawing. */
function countriesAt(
  story: Pick<Story, 'map'>,
  zoom: number,
  labels: readonly NameCandidate[],
  marks: readonly Disc[],
): readonly MovingName[] {
  const { close } = framesOf(story);
  if (zoom === close.zoom) return [];
  const factor = 2 ** (zoom - close.zoom);
  const placed = labels.map((label) => ({ ...label, from: 0 }));
  return countriesOn(story, zoom < close.zoom ? 'country' : 'close').flatMap(
    ([words, ...coordinates]) => {
      const points = coordinates.map((coordinate) => pointIn(close, coordinate));
      const free = points.find(({ x, y }) =>
        isClearOfLabels(countryBox(words, { x: x * factor, y: y * factor }), placed, marks),
      );
      return free ? [[words, tenth(free.x), tenth(free.y)] as const] : [];
    },
  );
}
