import { makeInSvg } from '../../draw/mount.ts';
import { stateOn, type MovingMap, type MovingPlace } from '../data/map-data.ts';
import { heldSince, joinPlaceWords, withoutHolder } from '../../model/place-words.ts';
import { drawMark } from '../draw/marks.ts';
import type { Point } from '../../draw/point.ts';

/** Draws the mark of a place at the end of a day, as the page draws it. */
export function dayMarks(
  map: MovingMap,
  place: MovingPlace,
  point: Point,
  day: string,
): readonly Element[] {
  const state = stateOn(map, place, day);
  return makeInSvg(
    ...drawMark({
      point,
      radius: place.radius,
      holder: state?.key ?? place.without,
      confidence: state?.confidence ?? null,
      isEncircled: state?.isEncircled ?? false,
      isApproximate: place.isApproximate,
      isChanged: isChangedOn(map, place, day),
      isOpen: state?.isOpen ?? false,
    }),
  );
}

/** Whether a place changed hands on a day, or stopped being encircled. */
export function isChangedOn(map: MovingMap, place: MovingPlace, day: string): boolean {
  const state = stateOn(map, place, day);
  return state !== null && state.changed !== null && state.from === day;
}

/** Whether a place looks the same at the end of two days. */
export const isSameOn = (map: MovingMap, place: MovingPlace, day: string, other: string): boolean =>
  stateOn(map, place, day) === stateOn(map, place, other) &&
  isChangedOn(map, place, day) === isChangedOn(map, place, other);

/**
 * The accessible name of a place's marker: what it is, who holds it since when, and how sure that
 * is.
 */
export function spokenOn(map: MovingMap, place: MovingPlace, day: string): string {
  const state = stateOn(map, place, day);
  const { words: name, kind, without, isApproximate } = place;
  return joinPlaceWords({
    name,
    kind,
    held: state ? heldSince(state) : without === 'none' ? withoutHolder(map.noHolder) : '',
    changed: isChangedOn(map, place, day) ? (state?.changed ?? null) : null,
    isApproximate,
  });
}
