import type { Holder } from '../../model/control.ts';
import type { Place } from '../../model/place.ts';
import { isAtHome, markOf, type HolderMark, type Story } from '../../model/story.ts';
import type { Point } from '../../draw/point.ts';

/** The mark of a place, as in `data-holder`. `none` and `abroad` have no holder. */
export type HolderKey = HolderMark | 'none' | 'abroad';

/** The mark of a place: its holder's, or a dot if no holder is recorded. */
export const holderKeyOf = (story: Story, place: Place, holder: Holder | null): HolderKey => {
  if (holder !== null) return markOf(story, holder);
  return isAtHome(story, place) ? 'none' : 'abroad';
};

/** The radius of a place's mark, by its kind; pixels. */
export const placeMarkRadius = ({ kind }: Place): number =>
  kind === 'city' ? 5.5 : kind === 'town' ? 4.75 : 4.25;

/** Marks closer than this would hide each other; pixels. */
const nearest = 8;

/**
 * Moves marks apart that share a point, so that each is seen. The first stays; a later one closer
 * than 8 pixels moves away from it along the line between them, or to the east if there is none.
 */
export function separateMarks(points: readonly Point[]): readonly Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    const near = placed.find(({ x, y }) => Math.hypot(point.x - x, point.y - y) < nearest);
    placed.push(near ? awayFrom(near, point) : point);
  }
  return placed;
}

function awayFrom(fixed: Point, moved: Point): Point {
  const distance = Math.hypot(moved.x - fixed.x, moved.y - fixed.y);
  if (distance < 0.5) return { x: fixed.x + nearest, y: fixed.y };
  const factor = nearest / distance;
  return {
    x: fixed.x + (moved.x - fixed.x) * factor,
    y: fixed.y + (moved.y - fixed.y) * factor,
  };
}

/** How the name of a place is set: larger for the centre, cities and towns. */
export const nameKind = ({ kind }: Place, isCentre: boolean): 'centre' | 'city' | 'town' | null => {
  if (isCentre) return 'centre';
  return kind === 'city' || kind === 'town' ? kind : null;
};
