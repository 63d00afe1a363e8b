import type { Point } from '../../draw/point.ts';

/** A rectangle in pixels. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line in pixels. */
export type Segment = readonly [from: Point, to: Point];

/** A disc in pixels. */
export interface Disc extends Point {
  readonly radius: number;
}

/** A box with more room on every side, or with less for a number below 0. */
export const grown = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Whether two boxes overlap. */
export const overlap = (a: Bounds, b: Bounds): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box is wholly in another. */
export const isInside = (inner: Bounds, outer: Bounds): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Whether a disc overlaps a box. */
export function touches({ left, top, right, bottom }: Bounds, { x, y, radius }: Disc): boolean {
  const across = x - Math.max(left, Math.min(right, x));
  const down = y - Math.max(top, Math.min(bottom, y));
  return Math.hypot(across, down) < radius;
}

/** Whether two segments cross. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const turn = (p: Point, q: Point, r: Point): number =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether a segment passes through a box or ends in it. */
export function passes(segment: Segment, box: Bounds): boolean {
  const { left, top, right, bottom } = box;
  const isWithin = ({ x, y }: Point): boolean => x > left && x < right && y > top && y < bottom;
  const diagonals: readonly Segment[] = [
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
    [
      { x: left, y: bottom },
      { x: right, y: top },
    ],
  ];
  return segment.some(isWithin) || diagonals.some((diagonal) => cross(segment, diagonal));
}

/** How far a point is from a box; 0 inside it. */
export const distanceToBox = ({ left, top, right, bottom }: Bounds, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
