import type { Coordinate } from '../model/place.ts';
import type { Point } from './names.ts';

/** A piece of the world on a card: where coordinates lie, in pixels, and how large it is. */
export interface Window {
  readonly place: (coordinate: Coordinate) => Point;
  readonly width: number;
  readonly height: number;
  /** Pixels to one degree of longitude. */
  readonly scale: number;
}

/** How much of the ground a map shows at least, in kilometres from west to east. */
const leastKilometres = 78;

/** Kilometres to a degree of a great circle: 40 030 km / 360. */
const kilometresPerDegree = 111.2;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Web Mercator in degrees of longitude (EPSG:3857: x = λ, y = ln tan(π/4 + φ/2)), south downward.
 */
const mercator = ({ lon, lat }: Coordinate): Point => ({
  x: lon,
  y: (-Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) * 180) / Math.PI,
});

/** The piece of the world that holds some coordinates with room around them. */
export function windowOn(
  coordinates: readonly Coordinate[],
  size: { readonly width: number; readonly height: number },
): Window {
  const points = coordinates.map(mercator);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const least = leastKilometres / kilometresPerDegree / Math.cos(radians(coordinates[0]?.lat ?? 0));
  const across = Math.max(least, (east - west) * 1.7);
  const scale = Math.min(size.width / across, size.height / Math.max(0.1, (south - north) * 1.6));
  const place = (coordinate: Coordinate): Point => {
    const { x, y } = mercator(coordinate);
    return {
      x: (x - (west + east) / 2) * scale + size.width / 2,
      y: (y - (north + south) / 2) * scale + size.height / 2,
    };
  };
  return { ...size, place, scale };
}

/** A round number of kilometres that fits into a length, and its length in pixels at a latitude. */
export function barOf(
  { scale }: Window,
  lat: number,
  room: number,
): { readonly kilometres: number; readonly length: number } {
  const pixels = scale / (kilometresPerDegree * Math.cos(radians(lat)));
  const rounds = [5, 10, 20, 50, 100, 200, 500, 1000, 2000];
  const kilometres = rounds.findLast((round) => round * pixels <= room) ?? 5;
  return { kilometres, length: kilometres * pixels };
}
