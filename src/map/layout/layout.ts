import { controlChangesOn, controlOf, isStartingState, type Control } from '../../model/control.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Day } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import { placeCountries, type CountryLabel } from './countries.ts';
import { isIn, pointIn, type Frame } from './frames.ts';
import { pathOfCurve, smooth } from './lines.ts';
import { spread } from './marks.ts';
import { placeLabels, roomOf, shownFrom, type PlacedLabel, type Spot } from './names.ts';
import type { Point } from './projection.ts';
import { roadsOf } from './roads.ts';

/** One place on a map: where its mark and its name stand, and who held it that day. */
export interface DrawnPlace extends Spot {
  readonly control: Control | null;
  /** Whether it changed hands, or ceased to be encircled, on that day. */
  readonly isChanged: boolean;
  /** The narrowest width of the map that shows it, in pixels. */
  readonly from: number;
  /** Null where there is no room for its name at any width. */
  readonly label: PlacedLabel | null;
}

/** What a map shows of the corpus. */
export interface Drawing {
  readonly frame: Frame;
  readonly day: Day;
  /** North to south. */
  readonly places: readonly DrawnPlace[];
  /** The schematic roads, as SVG paths. */
  readonly roads: readonly string[];
  readonly countries: readonly CountryLabel[];
  /** Those asked for that lie outside the frame. */
  readonly outside: readonly Place[];
}

export interface View {
  readonly frame: Frame;
  readonly day: Day;
  /** Ids of the places that the text names; the others stay quiet. */
  readonly pointed: readonly string[];
}

/** Draws up the map of a frame on a day. */
export function drawMap(corpus: Corpus, { frame, day, pointed }: View): Drawing {
  const spots = spotsOf(corpus, frame, pointed);
  const roads = roadsOf(frame, corpus).filter((road) => isInView(frame, road));
  const labels = labelsOf(corpus, frame, spots, roads);
  const changed = new Set<string>(controlChangesOn(corpus.control, day).map(({ place }) => place));
  const places = spots.flatMap((spot) => {
    const { id } = spot.place;
    const from = shownFrom(frame, spot.point);
    if (from === null) return [];
    const label = labels.find((other) => other.id === id) ?? null;
    const control = controlOf(corpus.control, id, day, corpus.story.days.control);
    return [{ ...spot, control, isChanged: changed.has(id), from, label }];
  });
  const marks = spots.map(({ place, point }) => ({ ...point, radius: roomOf(place, true) }));
  return {
    frame,
    day,
    countries: placeCountries(corpus.story, frame, labels, marks),
    places: places.sort((a, b) => a.point.y - b.point.y),
    roads: roads.map((road) => pathOfCurve(road)),
    outside: corpus.places.filter(
      ({ id, position }) => pointed.includes(id) && !isIn(frame, position),
    ),
  };
}

/** Whether any of a line's points lies in a frame's drawing. */
const isInView = ({ width, height }: Frame, line: readonly Point[]): boolean =>
  smooth(line).some(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);

/** The places of a frame, the more important first where two share a point. */
function spotsOf(corpus: Corpus, frame: Frame, pointed: readonly string[]): readonly Spot[] {
  const { areas } = frame;
  const isAsked = ({ id }: Place): boolean => pointed.includes(id);
  const places = corpus.places
    .filter(({ position }) => isIn(frame, position))
    .filter((place) => isAsked(place) || !areas || areas.includes(place.area))
    .filter((place) => isAsked(place) || place.kind !== 'road' || frame.id === 'close')
    .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)))
    .filter((place, index, all) => isAsked(place) || !hasTwin(frame, place, all.slice(0, index)));
  const changes = corpus.control.filter((record) => !isStartingState(record));
  const contended = new Set<string>(changes.map(({ place }) => place));
  const points = spread(places.map(({ position }) => pointIn(frame, position)));
  return places.map((place, index) => ({
    place,
    point: points[index] ?? pointIn(frame, place.position),
    isPointed: isAsked(place),
    isQuiet: pointed.length > 0 && !isAsked(place),
    isContended: contended.has(place.id),
    isCentre: place.id === corpus.story.map.centre,
  }));
}

/** Whether a meeting place would stand on a place that is drawn already: the Palais on Geneva. */
function hasTwin(frame: Frame, place: Place, others: readonly Place[]): boolean {
  if (place.kind !== 'venue') return false;
  const { x, y } = pointIn(frame, place.position);
  return others.some(({ position }) => {
    const other = pointIn(frame, position);
    return Math.hypot(other.x - x, other.y - y) < 2;
  });
}

/** Layouts that were worked out before: they depend on no day, so most pages share one. */
const known = new WeakMap<Corpus, Map<string, readonly PlacedLabel[]>>();

function labelsOf(
  corpus: Corpus,
  frame: Frame,
  spots: readonly Spot[],
  roads: readonly (readonly Point[])[],
): readonly PlacedLabel[] {
  const layouts = known.get(corpus) ?? new Map<string, readonly PlacedLabel[]>();
  known.set(corpus, layouts);
  const pointed = spots.filter(({ isPointed }) => isPointed).map(({ place }) => place.id);
  const key = JSON.stringify([frame, pointed]);
  const segments = roads.flatMap((road) =>
    smooth(road)
      .slice(1)
      .map((to, index, rest) => [rest[index - 1] ?? road[0] ?? to, to] as const),
  );
  const encircled = new Set<string>(
    corpus.control.filter((record) => record.encircled).map(({ place }) => place),
  );
  const layout = layouts.get(key) ?? placeLabels(frame, spots, segments, encircled);
  layouts.set(key, layout);
  return layout;
}
