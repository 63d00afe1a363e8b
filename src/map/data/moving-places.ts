import { controlChain, controlOf, isOpenChange } from '../../model/control.ts';
import { controlWords } from '../../model/control-words.ts';
import { sourcesOf, type Corpus } from '../../model/corpus.ts';
import { distanceInWords } from '../../model/distance.ts';
import { daysNamed } from '../../model/date.ts';
import { isApproximate, placeKindLabels, type Place } from '../../model/place.ts';
import { isAtHome } from '../../model/story.ts';
import type { MapFrame } from '../layout/frames.ts';
import type { Point } from '../../draw/point.ts';
import { tenth } from '../../draw/tenth.ts';
import { holderKeyOf, placeMarkRadius, nameKind } from '../layout/marks.ts';
import { shownFrom } from '../layout/names.ts';
import type { MovingLabel, MovingPlace, MovingState } from './map-data.ts';
import type { PlaceOnMap, ZoomLayout } from './moving-labels.ts';

/** Collects all that the mark, name, button and card of a place need. */
export function movingPlace(
  corpus: Corpus,
  frame: MapFrame,
  { place, point, offset, isCentre }: PlaceOnMap,
  layouts: ReadonlyMap<number, ZoomLayout>,
): MovingPlace {
  const { kind } = place;
  const zooms = [...layouts].filter(([, { shown }]) => shown.has(place.id)).map(([zoom]) => zoom);
  return {
    id: place.id,
    words: place.name,
    arabic: place.nameArabic ?? null,
    spellings: place.otherNames,
    kind: placeKindLabels[kind],
    distance: distanceInWords(corpus, place),
    note: place.note ?? null,
    x: tenth(point.x),
    y: tenth(point.y),
    offset: offsetOf(point, offset),
    radius: placeMarkRadius(place),
    type: nameKind(place, isCentre),
    isApproximate: isApproximate(place),
    without: isAtHome(corpus.story, place) ? 'none' : 'abroad',
    from: Math.min(...zooms),
    inView: [
      shownFrom(frame, { x: point.x + offset.x, y: point.y + offset.y }),
      layouts.get(frame.zoom)?.inView.get(place.id) ?? null,
    ],
    labels: labelsOf(place, layouts),
    states: statesOf(corpus, place),
  };
}

/** The distance of a mark from its point, after both are rounded to a tenth of a pixel. */
function offsetOf(point: Point, offset: Point): MovingPlace['offset'] {
  if (offset.x === 0 && offset.y === 0) return null;
  const along = (axis: 'x' | 'y'): number =>
    tenth(tenth(point[axis] + offset[axis]) - tenth(point[axis]));
  return [along('x'), along('y')];
}

function labelsOf(
  { id }: Place,
  layouts: ReadonlyMap<number, ZoomLayout>,
): Readonly<Record<number, MovingLabel>> {
  const labels = [...layouts].flatMap(([zoom, { labels: all }]) => {
    const label = all.get(id);
    return label ? [[zoom, label] as const] : [];
  });
  return Object.fromEntries(labels);
}

/** The states of a place, each from the first day on which it holds or may hold. */
function statesOf(corpus: Corpus, place: Place): readonly MovingState[] {
  const chain = controlChain(corpus.control, place.id);
  const days = [...new Set(chain.flatMap(({ date }) => daysNamed(date)))].sort();
  return days.flatMap((day) => {
    const control = controlOf(corpus.control, place.id, day, corpus.story.days.control);
    if (!control) return [];
    const notes = [control.record, ...control.perhaps].flatMap(({ note }) => note ?? []);
    return {
      ...controlWords(control),
      from: day,
      key: holderKeyOf(corpus.story, place, control.holder),
      isOpen: isOpenChange(control),
      sources: control.sources,
      note: notes.length > 0 ? notes.join(' ') : null,
    };
  });
}

/** The sources of control records, by id. */
export const sourcesOfControl = (corpus: Corpus) =>
  new Map(
    corpus.control.flatMap((record) => sourcesOf(corpus, record)).map((each) => [each.id, each]),
  );
