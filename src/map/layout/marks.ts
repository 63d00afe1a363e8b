import type { Holder } from '../../model/control.ts';
import type { Place } from '../../model/place.ts';
import {
  holderMarks,
  isAtHome,
  markOf,
  sharedHolders,
  type HolderMark,
  type Story,
} from '../../model/story.ts';
import type { Point } from './projection.ts';

/** The marks of places, as in `data-holder`; `none` and `abroad` have no holder. */
export const holderKeys = [...holderMarks, ...sharedHolders, 'none', 'abroad'] as const;
export type HolderKey = HolderMark | 'none' | 'abroad';

/** The mark of a place: its holder's, or a dot where no holder is recorded. */
export const holderKeyOf = (story: Story, place: Place, holder: Holder | null): HolderKey => {
  if (holder !== null) return markOf(story, holder);
  return isAtHome(story, place) ? 'none' : 'abroad';
};

/**
 * The shape of each mark around its middle, in units of its radius, as steps of an SVG path: M
 * to the middle comes first. `half` is the left half, for what is disputed.
 */
const shapes: Readonly<Record<HolderKey, { readonly whole: Shape; readonly half: Shape }>> = {
  square: {
    whole: (r) => `m${-r}${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
    half: (r) => `m${-r}${-r}h${r}v${2 * r}h${-r}z`,
  },
  circle: {
    whole: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    half: (r) => `m0${-r}a${r} ${r} 0 1 0 0 ${2 * r}z`,
  },
  triangle: {
    whole: (r) => `m0${-1.2 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`,
    half: (r) => `m0${-1.2 * r}v${2.1 * r}h${-1.2 * r}z`,
  },
  diamond: {
    whole: (r) =>
      `m0${-1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r}${-1.3 * r}z`,
    half: (r) => `m0${-1.3 * r}v${2.6 * r}l${-1.3 * r}${-1.3 * r}z`,
  },
  contested: {
    whole: cross,
    half: (r) =>
      `m0${-1.1 * r}h${-0.4 * r}v${0.7 * r}h${-0.7 * r}v${0.8 * r}h${0.7 * r}v${0.7 * r}h${0.4 * r}z`,
  },
  divided: {
    whole: (r) =>
      `m${-r}${-r}h${0.7 * r}v${2 * r}h${-0.7 * r}zm${1.3 * r} 0h${0.7 * r}v${2 * r}h${-0.7 * r}z`,
    half: (r) => `m${-r}${-r}h${0.7 * r}v${2 * r}h${-0.7 * r}z`,
  },
  none: { whole: dot, half: dot },
  abroad: { whole: dot, half: dot },
};

type Shape = (radius: number) => string;

function cross(r: number): string {
  const [arm, half] = [0.7 * r, 0.8 * r];
  return `m${-0.4 * r}${-1.1 * r}h${half}v${arm}h${arm}v${half}h${-arm}v${arm}h${-half}v${-arm}h${-arm}v${-half}h${arm}z`;
}

function dot(r: number): string {
  const small = 0.7 * r;
  return `m${-small} 0a${small} ${small} 0 1 0 ${2 * small} 0a${small} ${small} 0 1 0 ${-2 * small} 0z`;
}

/** Longer fractions than two decimals add nothing that shows. */
const rounded = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

const at = ({ x, y }: Point): string => `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A holder's mark around a point, as an SVG path. */
export const markPath = (holder: HolderKey, point: Point, radius: number): string =>
  at(point) + rounded(shapes[holder].whole(radius));

/** The left half of a holder's mark, which stays filled where the record is disputed. */
export const halfMarkPath = (holder: HolderKey, point: Point, radius: number): string =>
  at(point) + rounded(shapes[holder].half(radius));

/** A ring around a point, as an SVG path. */
export const ringPath = (point: Point, radius: number): string =>
  at(point) + rounded(shapes.circle.whole(radius));

/** How large the marks of a kind of place are: their radius in pixels. */
export const markRadius = ({ kind }: Place): number =>
  kind === 'city' ? 5.5 : kind === 'town' ? 4.75 : 4.25;

/** Marks closer than this would hide each other; pixels. */
const nearest = 8;

/**
 * Sets marks that share a point apart, so that each is seen: the first stays, a later one that
 * would come closer than 8 pixels to it moves away on the line between them, or to the east when
 * there is none.
 */
export function spread(points: readonly Point[]): readonly Point[] {
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
