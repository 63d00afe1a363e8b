import { pointIn, type Frame } from './frames.ts';
import type { Coordinate, Place } from '../model/place.ts';
import type { Point } from './projection.ts';

/**
 * The road that the story is about, by the places that reports name along it. Between them its
 * course is not known here, so the line is schematic.
 */
const roadNorth = [
  'aleppo',
  'huraytan',
  'ratyan',
  'tell-rifaat',
  'azaz',
  'bab-al-salama',
  'kilis',
] as const;

/**
 * The Castello Road, from the Jandoul roundabout westward: its two ends are points of Wikipedia's
 * map of the war, the middle is an estimate, good to about 1.5 km.
 */
const castelloRoad: readonly Coordinate[] = [
  { lat: 36.2487, lon: 37.1728 },
  { lat: 36.26, lon: 37.148 },
  { lat: 36.2404, lon: 37.1236 },
];

/** The schematic roads of a frame, each by the points that a smooth line runs through; none but north of Aleppo. */
export function roadsOf(frame: Frame, places: readonly Place[]): readonly (readonly Point[])[] {
  if (frame.id !== 'north') return [];
  const along = roadNorth.flatMap((id) => places.find((place) => place.id === id)?.position ?? []);
  return [along, castelloRoad].map((road) => road.map((coordinate) => pointIn(frame, coordinate)));
}
