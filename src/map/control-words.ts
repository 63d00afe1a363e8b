import { isStartingState, type Control } from '../model/control.ts';
import { formatDate } from '../model/date.ts';
import { isApproximate, isInSyria, placeKindLabels, type Place } from '../model/place.ts';

/** Since when a place was held so, in words: "since 2 February", "since 31 January or earlier". */
export const sinceInWords = ({ since, start }: Control): string =>
  `since ${formatDate(since, { withoutYear: true })}${isStartingState(start) ? ' or earlier' : ''}`;

/**
 * A place and who held it, in words: "Hardatnin, village, government and allies since 2 February,
 * confirmed"; "Nubl, town, government and allies since 31 January or
 * earlier, confirmed, encircled".
 */
export function placeInWords(place: Place, control: Control | null, isChanged = false): string {
  const held = control && [
    `${control.holder} ${sinceInWords(control)}`,
    control.record.confidence,
    control.encircled && 'encircled',
    isChanged && 'changed this day',
  ];
  const unknown = isInSyria(place) && 'holder not recorded';
  const parts = [
    place.name,
    placeKindLabels[place.kind],
    ...(held ?? [unknown]),
    isApproximate(place) && 'position approximate',
  ];
  return parts.filter(Boolean).join(', ');
}
