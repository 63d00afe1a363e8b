import type { Point } from '../draw/point.ts';
import { countriesOn } from '../map/layout/countries.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import { mapLeft } from './beside-map.ts';
import { label, type CardBox } from './box.ts';
import { colours } from './colours.ts';
import {
  countrySpacing,
  lineHeight,
  placeCardNames,
  type PlacedName,
  type WantedName,
} from './names.ts';
import { sans } from './type.ts';
import type { Window } from './window.ts';

/** A place that a map names, and whether it is highlighted. */
export interface CardPlace {
  readonly place: Place;
  readonly point: Point;
  readonly isMain: boolean;
}

/** The names of the highlighted places, then of the centre, then of countries that have room. */
export function namesOnMap(
  story: Story,
  spots: readonly CardPlace[],
  window: Window,
): readonly PlacedName[] {
  const mains = spots.filter(({ isMain }) => isMain).length;
  const ofSpots = spots.map(({ place, point, isMain }, nth): WantedName => {
    const isOnly = isMain && mains === 1;
    const style = { size: isOnly ? 38 : 30, weight: isMain ? 600 : 400 } as const;
    return {
      words: place.name.replace(/ \(.*\)$/, ''),
      point,
      ...style,
      distance: 26,
      isNeeded: nth === 0,
    };
  });
  const likeness = window.zoom > 9 ? 'close' : window.zoom > 6.5 ? 'country' : 'world';
  const ofCountries = countriesOn(story, likeness).flatMap(([words, ...coordinates]) =>
    coordinates.map((coordinate): WantedName => ({
      words: words.toUpperCase(),
      point: window.place(coordinate),
      size: 24,
      weight: 400,
      distance: 0,
      isNeeded: false,
    })),
  );
  const placed = placeCardNames(
    [...ofSpots, ...ofCountries],
    spots.map(({ point }) => point),
    // The scale is at the foot.
    { width: window.width, height: window.height - 80 },
  );
  return placed.filter(
    ({ words, distance }, nth) =>
      distance > 0 || placed.findIndex((other) => other.words === words) === nth,
  );
}

/**
 * Draws a name, aligned at the side of its point, so that a wrong estimate of its width does not
 * show.
 */
export const writeName = ({
  words,
  left,
  top,
  width,
  size: fontSize,
  weight,
  distance,
  point,
}: PlacedName): CardBox => {
  const isCountry = distance === 0;
  const colour = isCountry ? colours['ink-soft'] : colours.ink;
  const style = {
    ...lettering(fontSize, weight),
    color: colour,
    letterSpacing: isCountry ? `${countrySpacing}em` : 0,
  };
  const isLeft = left + width < point.x;
  const isBeside = isLeft || left > point.x;
  return isBeside
    ? label(
        words,
        { x: mapLeft + (isLeft ? left + width : left), y: top },
        style,
        isLeft ? 'end' : 'start',
      )
    : label(words, { x: mapLeft + left + width / 2, y: top }, style, 'middle');
};

/** The style of text on a map. */
export const lettering = (fontSize = 28, fontWeight = 400) => ({
  fontFamily: sans,
  fontWeight,
  fontSize,
  lineHeight,
  color: colours.ink,
});
