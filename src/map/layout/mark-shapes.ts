import type { HolderKey } from './marks.ts';
import type { Point } from '../../draw/point.ts';
import { tenth } from '../../draw/tenth.ts';

/**
 * The shape of each mark as steps of an SVG path from its middle, in units of its radius. `half` is
 * the left half, which is filled if the record is disputed.
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

/** Rounds the numbers of a path to two decimals, which is finer than the eye sees. */
const rounded = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

const at = ({ x, y }: Point): string => `M${tenth(x)} ${tenth(y)}`;

/** A holder's mark around a point, as an SVG path. */
export const markPath = (holder: HolderKey, point: Point, radius: number): string =>
  at(point) + rounded(shapes[holder].whole(radius));

/** The left half of a holder's mark, which is filled if the record is disputed. */
export const halfMarkPath = (holder: HolderKey, point: Point, radius: number): string =>
  at(point) + rounded(shapes[holder].half(radius));

/** A ring around a point, as an SVG path. */
export const ringPath = (point: Point, radius: number): string =>
  at(point) + rounded(shapes.circle.whole(radius));
