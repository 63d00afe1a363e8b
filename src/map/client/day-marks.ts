import { markKey, stateOn, type MovingMap, type MovingPlace } from '../data/map-data.ts';
import type { Point } from '../layout/projection.ts';
import { draw } from './svg.ts';

/** A ring around a point, as an SVG path. */
const ring = ({ x, y }: Point, r: number): string =>
  `M${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** What stands at a place at the end of a day, in the order in which the page draws it. */
export function dayMarks(
  map: MovingMap,
  place: MovingPlace,
  at: Point,
  day: string,
): readonly SVGPathElement[] {
  const { radius } = place;
  const state = stateOn(map, place, day);
  const holder = state?.key ?? place.without;
  const confidence = state?.confidence;
  const shape = (half: boolean): string =>
    `M${at.x} ${at.y}${map.marks[markKey(holder, radius, half)] ?? ''}`;
  return [
    isChangedOn(map, place, day) && draw('halo', ring(at, radius + 6)),
    state?.isEncircled
      ? draw('ring', ring(at, radius + 3.5))
      : place.isApproximate && draw('ring', ring(at, radius + (state ? 3 : 0))),
    !(place.isApproximate && !state) && draw('mark', shape(false), { holder, confidence }),
    confidence === 'disputed' && draw('mark', shape(true), { holder }),
  ].filter((part) => part !== false);
}

/** Whether a place changed hands, or ceased to be encircled, on a day. */
export function isChangedOn(map: MovingMap, place: MovingPlace, day: string): boolean {
  const state = stateOn(map, place, day);
  return state !== null && state.changed !== null && state.from === day;
}

/** The name of a place's button: what it is, who holds it since when, and how sure that is. */
export function spokenOn(map: MovingMap, place: MovingPlace, day: string): string {
  const state = stateOn(map, place, day);
  if (!state) return place.spoken;
  return isChangedOn(map, place, day) ? state.spokenThatDay : state.spoken;
}
