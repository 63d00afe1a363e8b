import type { Bounds, Disc, Segment } from './boxes.ts';
import type { Point } from '../../draw/point.ts';

/** A name set on one line or two. */
export interface Setting {
  readonly lines: readonly string[];
  /** The width of the longest line, in pixels. */
  readonly width: number;
}

/** A name to be placed beside its mark. */
export interface NameToPlace {
  readonly id: string;
  /** The ways to set it: on one line or on two. */
  readonly settings: readonly Setting[];
  /** The font size, in pixels. */
  readonly size: number;
  readonly mark: Disc;
  /** More important names choose their place first. */
  readonly importance: number;
}

/** A possible position of a name. */
export interface NameCandidate {
  readonly id: string;
  readonly lines: readonly string[];
  /** The start, end or middle of the first baseline, as `anchor` says. */
  readonly point: Point;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly box: Bounds;
  /** The line from the mark to the name; null if they are next to each other. */
  readonly leader: Segment | null;
}

/** Height of capitals and depth of descenders of Libre Franklin, as a share of the font size. */
const [ascent, descent] = [0.76, 0.22];
/** The height of capitals, and about half of it, as shares of the font size. */
const [capitals, halfCapitals] = [0.72, 0.35];
/** Between a mark and its name, in pixels. */
const gap = 3;

/** Line height, as a share of the font size. */
export const leading = 1.08;

/** A possible position with its cost. */
export interface Candidate extends NameCandidate {
  /** How much worse this position is than the best one, which costs 0. */
  readonly cost: number;
}

function boxAt({ x, y }: Point, set: Typeset, anchor: NameCandidate['anchor']): Bounds {
  const { width, size, lines } = set;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const bottom = y + ((lines.length - 1) * leading + descent) * size;
  return { left, right: left + width, top: y - ascent * size, bottom };
}

/** A name set in one way. */
interface Typeset extends Setting {
  readonly id: string;
  readonly size: number;
  readonly mark: Disc;
}

/**
 * The settings of a name, each with its extra cost: two lines are a little worse to read than one.
 */
export const settingsOf = ({
  settings,
  ...name
}: NameToPlace): readonly (Typeset & { extra: number })[] =>
  settings.map((setting) => ({ ...name, ...setting, extra: setting.lines.length > 1 ? 3 : 0 }));

/** The positions next to a mark, best first: right, left, then the corners, above and below. */
export function nextToMark(set: Typeset, extra: number): readonly Candidate[] {
  const { mark, size, lines, id } = set;
  const { x, y, radius } = mark;
  const side = radius + gap;
  // The corner of the square in the mark: 0.7 is about the cosine of 45 degrees.
  const corner = radius * 0.7 + gap;
  const height = (lines.length - 1) * leading * size;
  const middle = y + halfCapitals * size - height / 2;
  const above = y - corner - 1 - height;
  const below = y + corner + capitals * size;
  const places = [
    [x + side, middle, 'start', 0],
    [x - side, middle, 'end', 1],
    [x + corner, above + 3, 'start', 2],
    [x + corner, below - 3, 'start', 2.5],
    [x - corner, above + 3, 'end', 3],
    [x - corner, below - 3, 'end', 3.5],
    [x, above - 1, 'middle', 4],
    [x, below + 1, 'middle', 4],
  ] as const;
  return places.map(([left, baseline, anchor, cost]) => {
    const point = { x: left, y: baseline };
    const box = boxAt(point, set, anchor);
    return { id, lines, point, anchor, box, leader: null, cost: cost + extra };
  });
}

/** The lengths of leader lines to try, in pixels; the steps grow with the length. */
const distances = [16, 22, 28, 36, 46, 58, 72, 88, 110] as const;
/** The directions of leader lines to try: every 15 degrees. */
const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

/**
 * Positions away from the mark, connected by a leader line; nearer ones first. Any of them costs
 * more than one next to the mark: 7, and 1 for each 2.5 pixels of distance. Found by trying.
 */
export const withLeader = (set: Typeset, extra: number): readonly Candidate[] =>
  distances.flatMap((distance) =>
    directions.map((direction) => {
      const { mark, size, lines, id } = set;
      const [cosine, sine] = [Math.cos(direction), Math.sin(direction)];
      const end = { x: mark.x + distance * cosine, y: mark.y + distance * sine };
      const anchor = cosine > -0.01 ? 'start' : 'end';
      const height = (lines.length - 1) * leading * size;
      const point = {
        x: end.x + (anchor === 'start' ? 2.5 : -2.5),
        y: end.y + halfCapitals * size - height / 2,
      };
      const reach = mark.radius + 1;
      const from = { x: mark.x + reach * cosine, y: mark.y + reach * sine };
      const cost = 7 + distance / 2.5 + Math.abs(sine) + extra;
      const box = boxAt(point, set, anchor);
      return { id, lines, point, anchor, box, leader: [from, end], cost };
    }),
  );
