import type { Point } from '../../draw/point.ts';
import type { Coordinate } from '../../model/place.ts';

/** The northern edge of the square of Web Mercator (EPSG:3857); degrees. */
export const northernmost = 85.0511287798;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Pixels for one radian at the equator: the world is a square of 256 pixels at zoom 0. */
const scaleAt = (zoom: number): number => (256 * 2 ** zoom) / (2 * Math.PI);

/**
 * Projects a coordinate to the square of the world at a zoom, in pixels from its north-west corner.
 * Web Mercator (EPSG:3857), the same as Leaflet's `map.project`: x = λ + π, y = π − ln tan(π/4 +
 * φ/2), both multiplied by the scale.
 */
export function project({ lon, lat }: Coordinate, zoom: number): Point {
  const scale = scaleAt(zoom);
  const sine = Math.sin(radians(Math.max(-northernmost, Math.min(northernmost, lat))));
  return {
    x: scale * (radians(lon) + Math.PI),
    y: scale * (Math.PI - Math.log((1 + sine) / (1 - sine)) / 2),
  };
}

/** The coordinate at a point of the square of the world at a zoom; the inverse of `project`. */
export function unproject({ x, y }: Point, zoom: number): Coordinate {
  const scale = scaleAt(zoom);
  return {
    lon: degrees(x / scale - Math.PI),
    lat: degrees(2 * Math.atan(Math.exp(Math.PI - y / scale)) - Math.PI / 2),
  };
}

/**
 * The circumference of the sphere of Web Mercator, in metres. Its radius is the equatorial radius
 * of the WGS84 ellipsoid.
 */
const circumference = 2 * Math.PI * 6_378_137;

/** Metres on the ground per pixel, at a latitude and a zoom. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (circumference * Math.cos(radians(lat))) / (256 * 2 ** zoom);
