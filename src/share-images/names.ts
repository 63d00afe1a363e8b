import { widthOf } from '../draw/letter-widths.ts';
import type { Point } from '../draw/point.ts';

/** Words that a map would like to show beside a point, the most wanted first. */
export interface WantedName {
  readonly words: string;
  readonly point: Point;
  readonly size: number;
  readonly weight: 400 | 600;
  /** From the point to the words, in pixels; 0 puts their middle on the point. */
  readonly distance: number;
  /** Whether it stands even where it meets another. */
  readonly isNeeded: boolean;
}

/** Words with the place that was found for them: their left, and the top of their line. */
export interface PlacedName extends WantedName {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the letters of a country's name stand apart, in parts of their size. */
export const countrySpacing = 0.14;

/** The height of a line of words on a map in parts of their size. */
export const lineHeight = 1.3;

/** Room between words and the left and right edges of a map, in pixels. */
const edge = 12;

/** Whether a point stands on some words, or within so many pixels of them. */
export const coversPoint = (
  { left, top, width, size }: PlacedName,
  { x, y }: Point,
  room = 0,
): boolean =>
  x > left - room &&
  x < left + width + room &&
  y > top - room &&
  y < top + size * lineHeight + room;

const meets = (a: PlacedName, b: PlacedName): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.size * lineHeight &&
  b.top < a.top + a.size * lineHeight;

/** Where some words may stand: right of the point, left, above, below; or in the middle of it. */
function spotsFor(wanted: WantedName, { width: mapWidth }: Size): readonly PlacedName[] {
  const { point, size, distance, words, weight } = wanted;
  const spacing = distance === 0 ? words.length * size * countrySpacing : 0;
  const width = widthOf(words, size, weight) + spacing;
  const height = size * lineHeight;
  const middle = { left: point.x - width / 2, top: point.y - height / 2 };
  if (distance === 0) return [{ ...wanted, ...middle, width }];
  // Above and below, words give way sideways to the edge of the map.
  const left = Math.max(edge, Math.min(mapWidth - edge - width, middle.left));
  return [
    { ...middle, left: point.x + distance },
    { ...middle, left: point.x - distance - width },
    { left, top: point.y - distance - height * 0.85 },
    { left, top: point.y + distance - height * 0.15 },
  ].map((spot) => ({ ...wanted, ...spot, width }));
}

/** Finds a place for as many words as go without meeting each other, a mark, or the edge. */
export function placeCardNames(
  wanted: readonly WantedName[],
  marks: readonly Point[],
  size: Size,
): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  const isInside = (spot: PlacedName): boolean =>
    spot.left >= edge &&
    spot.left + spot.width <= size.width - edge &&
    spot.top >= 8 &&
    spot.top + spot.size * lineHeight <= size.height - 8;
  for (const one of wanted) {
    const spots = spotsFor(one, size).filter(isInside);
    const free = spots.find(
      (spot) =>
        placed.every((other) => !meets(spot, other)) &&
        marks.every((mark) => mark === one.point || !coversPoint(spot, mark, 8)),
    );
    const found = free ?? (one.isNeeded ? spots[0] : undefined);
    if (found) placed.push(found);
  }
  return placed;
}
