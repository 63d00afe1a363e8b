import type { Point } from '../../draw/point.ts';
import { tenth } from '../../draw/tenth.ts';

/** Writes a number for an SVG path: one decimal, without a leading zero. */
const written = (number: number): string => String(tenth(number)).replace(/^(-?)0\./, '$1.');

/** Joins numbers, with spaces only where two would run together. */
const joined = (numbers: readonly number[]): string =>
  numbers.map(written).reduce((line, next) => line + (next.startsWith('-') ? '' : ' ') + next, '');

/**
 * Writes a line as an SVG path with relative steps. Steps are taken between rounded points, so that
 * rounding errors do not add up. `grid` is how many rounded positions there are to a pixel.
 */
export function pathOfLine(points: readonly Point[], isClosed: boolean, grid: 1 | 10 = 10): string {
  const rounded = points.map(({ x, y }) => ({
    x: Math.round(x * grid) / grid,
    y: Math.round(y * grid) / grid,
  }));
  const [first, ...rest] = rounded;
  if (!first) return '';
  const steps = rest.flatMap((point, index) => {
    const before = rounded[index] ?? first;
    return point.x === before.x && point.y === before.y
      ? []
      : [point.x - before.x, point.y - before.y];
  });
  if (steps.length === 0) return '';
  return `M${joined([first.x, first.y]).trim()}l${joined(steps).trim()}${isClosed ? 'z' : ''}`;
}

/** The distance of a point from a segment. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = along.x ** 2 + along.y ** 2;
  const share =
    length === 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / length;
  const held = Math.max(0, Math.min(1, share));
  return Math.hypot(from.x + held * along.x - point.x, from.y + held * along.y - point.y);
}

/**
 * Simplifies a line: leaves out points closer than a tolerance to the line without them (Douglas,
 * Peucker 1973).
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 3) return points;
  const isKept = new Uint8Array(points.length);
  isKept[0] = isKept[points.length - 1] = 1;
  const pieces: (readonly [first: number, last: number])[] = [[0, points.length - 1]];
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    const farthest = farthestIn(points, piece, tolerance);
    if (farthest === null) continue;
    isKept[farthest] = 1;
    pieces.push([piece[0], farthest], [farthest, piece[1]]);
  }
  return points.filter((_, at) => isKept[at]);
}

/**
 * The index of the point of a piece farthest from the line between its ends; null if none is beyond
 * the tolerance.
 */
function farthestIn(
  points: readonly Point[],
  [first, last]: readonly [number, number],
  tolerance: number,
): number | null {
  const [from, to] = [points[first], points[last]];
  if (!from || !to) return null;
  let farthest: number | null = null;
  let most = tolerance;
  for (let at = first + 1; at < last; at++) {
    const point = points[at];
    const distance = point ? distanceToSegment(point, from, to) : 0;
    if (distance > most) [farthest, most] = [at, distance];
  }
  return farthest;
}

/** A piece of a smooth line: a cubic Bézier curve from one point to the next. */
type CurvePiece = readonly [from: Point, leaving: Point, arriving: Point, to: Point];

/** A smooth line through points: the spline of Catmull and Rom, as Bézier curves. */
const curvePieces = (points: readonly Point[]): readonly CurvePiece[] =>
  points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? from;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const leaving = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arriving = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return [from, leaving, arriving, to];
  });

/** A smooth line through points, as an SVG path. */
export function pathOfCurve(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const curves = curvePieces(points).map(
    ([, ...others]) => `C${joined(others.flatMap(({ x, y }) => [x, y])).trim()}`,
  );
  return `M${joined([first.x, first.y]).trim()}${curves.join('')}`;
}

/** A smooth line through points, as many short straight segments. */
export function smooth(points: readonly Point[]): readonly Point[] {
  const steps = [0, 0.25, 0.5, 0.75];
  const drawn = curvePieces(points).flatMap((piece) => steps.map((share) => along(piece, share)));
  return [...drawn, ...points.slice(-1)];
}

/** The point at a share of a Bézier curve, from its definition (Bernstein polynomials). */
function along([a, b, c, d]: CurvePiece, share: number): Point {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3] as const;
  const mix = (axis: 'x' | 'y'): number =>
    weights[0] * a[axis] + weights[1] * b[axis] + weights[2] * c[axis] + weights[3] * d[axis];
  return { x: mix('x'), y: mix('y') };
}
