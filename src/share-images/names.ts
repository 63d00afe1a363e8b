import { widthOf } from '../draw/letter-widths.ts';
import type { Point } from '../draw/point.ts';

/**
 * A text that a map would show next to a point. The most important come first in lists of these.
 */
export interface WantedName {
  readonly words: string;
  readonly point: Point;
  readonly size: number;
  readonly weight: 400 | 600;
  /** The distance from the point to the text, in pixels; 0 centres the text on the point. */
  readonly distance: number;
  /** Whether it is shown even if it overlaps another. */
  readonly isNeeded: boolean;
}

/** A text with its position: the left edge, and the top of its line. */
export interface PlacedName extends WantedName {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The letter spacing of countries' names, as a share of the font size. */
export const countrySpacing = 0.14;

/** The line height of text on a map, as a share of the font size. */
export const lineHeight = 1.3;

/** Between text and the left and right edge of a map, in pixels. */
const edge = 12;

/** Whether a text covers a point, or comes closer to it than a number of pixels. */
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

/**
 * The possible positions of a text: right of its point, left, above and below, or centred on it.
 */
function spotsFor(wanted: WantedName, { width: mapWidth }: Size): readonly PlacedName[] {
  const { point, size, distance, words, weight } = wanted;
  const spacing = distance === 0 ? words.length * size * countrySpacing : 0;
  const width = widthOf(words, size, weight) + spacing;
  const height = size * lineHeight;
  const middle = { left: point.x - width / 2, top: point.y - height / 2 };
  if (distance === 0) return [{ ...wanted, ...middle, width }];
  // Above and below its point, a text moves sideways to stay within the map.
  const left = Math.max(edge, Math.min(mapWidth - edge - width, middle.left));
  return [
    { ...middle, left: point.x + distance },
    { ...middle, left: point.x - distance - width },
    { left, top: point.y - distance - height * 0.85 },
    { left, top: point.y + distance - height * 0.15 },
  ].map((spot) => ({ ...wanted, ...spot, width }));
}

/**
 * Places as many texts as possible without overlaps with each other, a mark or the edge. The maps
 * of pages have a search of their own (`map/layout/labels.ts`) for one size of letters, leader
 * lines and every zoom; on a card names have several sizes, and the first must always be shown.
 * This one takes 0.1 ms a card.
 */
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
