import type { Extent } from '../map/layout/basemap.ts';
import type { Point } from '../draw/point.ts';
import { metresPerPixel, project } from '../map/layout/projection.ts';
import type { Coordinate } from '../model/place.ts';

/** The part of the world that a card's map shows. `place` converts a coordinate to pixels of it. */
export interface Window extends Extent {
  readonly place: (coordinate: Coordinate) => Point;
  /** Metres on the ground to a pixel, at the latitude of the first coordinate. */
  readonly metres: number;
}

/** The greatest zoom, so that a map shows the surroundings: some 80 km from west to east. */
const closest = 9.75;

/** How many times larger than the box of the coordinates the map is, to leave room for names. */
const room = { across: 1.7, down: 1.6 } as const;

/**
 * The part of the world around some coordinates, for a map of a size in pixels. The zoom is a
 * multiple of a quarter, so that cards share zooms: land is drawn once for each.
 */
export function windowOn(
  coordinates: readonly Coordinate[],
  size: { readonly width: number; readonly height: number },
): Window {
  const points = coordinates.map((coordinate) => project(coordinate, 0));
  const across = rangeOf(points.map(({ x }) => x));
  const down = rangeOf(points.map(({ y }) => y));
  const enlarged = Math.min(
    size.width / (across.length * room.across),
    size.height / (down.length * room.down),
  );
  const zoom = Math.min(closest, Math.round(Math.log2(enlarged) * 4) / 4);
  const origin = {
    x: across.middle * 2 ** zoom - size.width / 2,
    y: down.middle * 2 ** zoom - size.height / 2,
  };
  const place = (coordinate: Coordinate): Point => {
    const { x, y } = project(coordinate, zoom);
    return { x: x - origin.x, y: y - origin.y };
  };
  const metres = metresPerPixel(coordinates[0]?.lat ?? 0, zoom);
  return { ...size, zoom, origin, place, metres };
}

function rangeOf(numbers: readonly number[]): {
  readonly middle: number;
  readonly length: number;
} {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { middle: (least + most) / 2, length: most - least };
}
