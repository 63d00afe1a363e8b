import { controlChangesOn, controlOf, isStartingState, type Control } from '../../model/control.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Day } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import { completeNames, cutOut, wholeOf } from './complete-names.ts';
import { placeCountries, type CountryLabel } from './countries.ts';
import { isInFrame, pointIn, type MapFrame } from './frames.ts';
import { pathOfCurve, smooth } from './lines.ts';
import { separateMarks } from './marks.ts';
import {
  placeLabels,
  roomOf,
  shownFrom,
  type NameGround,
  type PlacedLabel,
  type NamedPlace,
} from './names.ts';
import type { Point } from '../../draw/point.ts';
import { roadsOf } from './roads.ts';

/** A place on a map: the positions of its mark and name, and who held it that day. */
export interface DrawnPlace extends NamedPlace {
  /** Whether the text next to the map names it. */
  readonly isPointed: boolean;
  readonly control: Control | null;
  /** Whether it changed hands, or stopped being encircled, on that day. */
  readonly isChanged: boolean;
  /** The narrowest width of the map that shows it, in pixels. */
  readonly from: number;
  /** Null if there is no room for its name at any width. */
  readonly label: PlacedLabel | null;
}

/** A map of the corpus with all positions. */
export interface Drawing {
  readonly frame: MapFrame;
  readonly day: Day;
  /** North to south. */
  readonly places: readonly DrawnPlace[];
  /** Places that this map leaves out, but that it gets when it starts to move. */
  readonly others: readonly DrawnPlace[];
  /** The schematic roads, as SVG paths. */
  readonly roads: readonly string[];
  readonly countries: readonly CountryLabel[];
  /** Pointed places outside the frame. */
  readonly outside: readonly Place[];
}

export interface MapView {
  readonly frame: MapFrame;
  readonly day: Day;
  /** Ids of the places that the text names. The names of all others are set lighter. */
  readonly pointed: readonly string[];
  /** Ids of further places to draw; null or left out draws every place of the frame. */
  readonly drawn?: ReadonlySet<string> | null;
}

/** Lays out the map of a frame on a day. */
export function drawMap(corpus: Corpus, { frame, day, pointed, drawn = null }: MapView): Drawing {
  const { spots, labels } = namesOf(corpus, frame, pointed);
  const roads = roadsOf(frame, corpus).filter((road) => isInView(frame, road));
  const named = new Map(labels.map((label) => [label.id, label]));
  const changed = new Set<string>(controlChangesOn(corpus.control, day).map(({ place }) => place));
  const all = spots.flatMap((spot) => {
    const { id } = spot.place;
    const from = shownFrom(frame, spot.point);
    if (from === null) return [];
    const control = controlOf(corpus.control, id, day, corpus.story.days.control);
    return [
      {
        ...spot,
        isPointed: pointed.includes(id),
        control,
        isChanged: changed.has(id),
        from,
        label: named.get(id) ?? null,
      },
    ];
  });
  const isDrawn = ({ place: { id }, isPointed }: DrawnPlace): boolean =>
    drawn === null || isPointed || drawn.has(id);
  const marks = spots.map(({ place, point }) => ({ ...point, radius: roomOf(place, true) }));
  return {
    frame,
    day,
    countries: placeCountries(corpus.story, frame, labels, marks),
    places: all.filter(isDrawn).sort((a, b) => a.point.y - b.point.y),
    others: all.filter((place) => !isDrawn(place)),
    roads: roads.map((road) => pathOfCurve(road)),
    outside: corpus.places.filter(
      ({ id, position }) => pointed.includes(id) && !isInFrame(frame, position),
    ),
  };
}

/** Whether any part of a line is inside a frame's drawing. */
const isInView = ({ width, height }: MapFrame, line: readonly Point[]): boolean =>
  smooth(line).some(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);

/** The places that a frame shows by default. */
function placesOf(corpus: Corpus, frame: MapFrame): readonly Place[] {
  const { areas } = frame;
  const places = corpus.places
    .filter(({ position }) => isInFrame(frame, position))
    .filter(({ area }) => !areas || areas.includes(area))
    .filter(({ kind }) => kind !== 'road' || frame.id === 'close');
  return places.filter(
    (place, index) => place.kind !== 'venue' || !hasTwin(frame, place, places.slice(0, index)),
  );
}

/** The positions of places in a frame. Of two with the same point, the first keeps it. */
function spotsOf(corpus: Corpus, frame: MapFrame, places: readonly Place[]): readonly NamedPlace[] {
  const changes = corpus.control.filter((record) => !isStartingState(record));
  const contended = new Set<string>(changes.map(({ place }) => place));
  const points = separateMarks(places.map(({ position }) => pointIn(frame, position)));
  return places.map((place, index) => ({
    place,
    point: points[index] ?? pointIn(frame, place.position),
    isContended: contended.has(place.id),
    isCentre: place.id === corpus.story.map.centre,
  }));
}

/** Whether a venue would be drawn on top of another place, as the Palais on Geneva. */
function hasTwin(frame: MapFrame, place: Place, others: readonly Place[]): boolean {
  const { x, y } = pointIn(frame, place.position);
  return others.some(({ position }) => {
    const other = pointIn(frame, position);
    return Math.hypot(other.x - x, other.y - y) < 2;
  });
}

/** A frame without pointed places. It is the same on every day, and laid out once. */
interface BaseLayout extends NameGround {
  readonly labels: readonly PlacedLabel[];
}

const known = new WeakMap<Corpus, Map<string, BaseLayout>>();

function baseLayoutOf(corpus: Corpus, frame: MapFrame): BaseLayout {
  const frames = known.get(corpus) ?? new Map<string, BaseLayout>();
  known.set(corpus, frames);
  const key = JSON.stringify(frame);
  const base = frames.get(key) ?? layOutBase(corpus, frame);
  frames.set(key, base);
  return base;
}

function layOutBase(corpus: Corpus, frame: MapFrame): BaseLayout {
  const ground = groundOf(corpus, frame, placesOf(corpus, frame));
  const whole = wholeOf(corpus.story, frame);
  if (!whole) return { ...ground, labels: placeLabels(ground) };
  const { spots, labels } = baseLayoutOf(corpus, whole);
  const points = new Map(spots.map(({ place, point }) => [place.id, point]));
  const marks = new Map(
    ground.spots.flatMap(({ place: { id }, point }) => {
      const before = points.get(id);
      return before ? [[id, { before, now: point }]] : [];
    }),
  );
  const cut = cutOut(labels, whole, frame, marks);
  const named = new Set(cut.map(({ id }) => id));
  const added = new Set<string>(
    ground.spots.flatMap(({ place: { id } }) => (named.has(id) ? [] : [id])),
  );
  return {
    ...ground,
    labels: completeNames({ ...ground, placed: cut, added, pointed: new Set() }),
  };
}

function groundOf(corpus: Corpus, frame: MapFrame, places: readonly Place[]): NameGround {
  const roads = roadsOf(frame, corpus).filter((road) => isInView(frame, road));
  const encircled = corpus.control.filter((record) => record.encircled);
  return {
    frame,
    spots: spotsOf(corpus, frame, places),
    roads: roads.flatMap((road) => {
      const points = smooth(road);
      return points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
    }),
    encircled: new Set<string>(encircled.map(({ place }) => place)),
  };
}

/** The marks and names of a map: those of the frame, completed for the pointed places. */
function namesOf(corpus: Corpus, frame: MapFrame, pointed: readonly string[]): BaseLayout {
  const base = baseLayoutOf(corpus, frame);
  const places = base.spots.map(({ place }) => place);
  const asked = corpus.places.filter(({ id }) => pointed.includes(id));
  const others = asked.filter(
    (place) => isInFrame(frame, place.position) && !places.includes(place),
  );
  const ground = others.length > 0 ? groundOf(corpus, frame, [...places, ...others]) : base;
  if (asked.length === 0) return base;
  const labels = completeNames({
    ...ground,
    placed: base.labels,
    added: new Set(others.map(({ id }) => id)),
    pointed: new Set(asked.map(({ id }) => id)),
  });
  return { ...ground, labels };
}
