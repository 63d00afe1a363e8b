import type { Point } from '../../draw/point.ts';
import { changesIn } from '../../model/changes.ts';
import { controlChangesOn, controlOf, type Control } from '../../model/control.ts';
import { findPlace, type Corpus } from '../../model/corpus.ts';
import type { Day } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import { daysOf, type Span } from '../../model/span.ts';
import { framesOf, isInFrame, pointIn } from './frames.ts';
import { pathOfCurve } from './lines.ts';
import { holderKeyOf, separateMarks, type HolderKey } from './marks.ts';

import { roadsOf } from './roads.ts';

/** The size of a small map, in units of its own, and the least room around what it is about. */
export const smallMap = { width: 120, height: 150, margin: 16 } as const;

/** The largest a small map is drawn against the close frame, so that few places do not lie far apart. */
const largest = 0.8;

/** Marks keep this far from the edge. */
const edge = 4;

/** A place on a small map, and who held it by the end of the day. */
interface SmallPlace {
  readonly point: Point;
  readonly holder: HolderKey;
  readonly control: Control | null;
  readonly isChanged: boolean;
}

/** A small map of a day, in units of its drawing. */
export interface SmallMap {
  readonly day: Day;
  readonly places: readonly SmallPlace[];
  /** What changed on the day, or may have. */
  readonly changed: readonly Place[];
}

/** Small maps of the days of a span: all of one piece of land, with one set of roads. */
export interface SmallMaps {
  readonly roads: readonly string[];
  readonly days: readonly SmallMap[];
}

/** Lays out a small map for each day, around the places that change in all of them. */
export function layOutSmallMaps(corpus: Corpus, span: Span): SmallMaps {
  const { close } = framesOf(corpus.story);
  const recorded = [...new Set(corpus.control.map(({ place }) => place))].flatMap((id) => {
    const place = findPlace(corpus, id);
    return place && isInFrame(close, place.position) ? [place] : [];
  });
  const moved = new Set(changesIn(corpus.control, span).map(({ record }) => record.place));
  const pointOf = (place: Place): Point => pointIn(close, place.position);
  const about = recorded.filter(({ id }) => moved.has(id));
  const fit = fitAround((about.length > 0 ? about : recorded).map(pointOf));
  const points = separateMarks(recorded.map((place) => fit(pointOf(place))));
  const seen = recorded.flatMap((place, index) => {
    const point = points[index];
    return point && isInside(point) ? [{ place, point }] : [];
  });
  return {
    roads: roadsOf(close, corpus).map((road) => pathOfCurve(road.map(fit))),
    days: daysOf(span).map((day) => {
      const changed = new Set(controlChangesOn(corpus.control, day).map(({ place }) => place));
      return {
        day,
        changed: recorded.filter(({ id }) => changed.has(id)),
        places: seen.map(({ place, point }): SmallPlace => {
          const control = controlOf(corpus.control, place.id, day, corpus.story.days.control);
          const holder = holderKeyOf(corpus.story, place, control?.holder ?? null);
          return { point, holder, control, isChanged: control !== null && changed.has(place.id) };
        }),
      };
    }),
  };
}

const isInside = ({ x, y }: Point): boolean =>
  x >= edge && y >= edge && x <= smallMap.width - edge && y <= smallMap.height - edge;

/** Gives a point of the close frame its place on a small map that holds some points in its middle. */
function fitAround(points: readonly Point[]): (point: Point) => Point {
  const { width, height, margin } = smallMap;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    largest,
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  );
  return ({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    y: height / 2 + (y - (top + bottom) / 2) * scale,
  });
}
