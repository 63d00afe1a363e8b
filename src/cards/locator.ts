import type { Point } from '../map/projection.ts';
import { barOf } from '../map/scale.ts';
import { findPlace, type Corpus } from '../model/corpus.ts';
import { isApproximate, type Coordinate, type Place } from '../model/place.ts';
import { label, type Box } from './box.ts';
import { cardSize } from './card.ts';
import type { Graphic } from './clocks.ts';
import { colours } from './colours.ts';
import { tenth } from './marks.ts';
import { covers, lineHeight, placeNames, type Named, type Wanted } from './names.ts';
import { windowOn, type Window } from './window.ts';

/** The map fills the right of a card. */
export const mapLeft = 640;
const size = { width: cardSize.width - mapLeft, height: cardSize.height } as const;

/** Points where the name of a country may stand: close by, and on a map of the whole of Syria. */
const countries: readonly (readonly [words: string, isClose: boolean, point: Coordinate])[] = [
  ['Turkey', true, { lon: 37.28, lat: 36.72 }],
  ['Turkey', true, { lon: 36.98, lat: 36.73 }],
  ['Syria', true, { lon: 37.42, lat: 36.42 }],
  ['Syria', true, { lon: 36.82, lat: 36.42 }],
  ['Turkey', false, { lon: 37.2, lat: 37.2 }],
  ['Syria', false, { lon: 38.4, lat: 35 }],
  ['Iraq', false, { lon: 42.2, lat: 33.6 }],
  ['Jordan', false, { lon: 36.8, lat: 32 }],
];

interface Spot {
  readonly place: Place;
  readonly point: Point;
  readonly isMain: boolean;
}

/** A map at the right of a card that points out places; Aleppo is on it for bearings. */
export function drawLocator(corpus: Corpus, places: readonly Place[]): Graphic {
  const centre = findPlace(corpus, 'aleppo');
  const shown = [...places, ...(centre && !places.includes(centre) ? [centre] : [])];
  const window = windowOn(
    shown.map(({ position }) => position),
    size,
  );
  const spots = shown.map((place) => ({
    place,
    point: window.place(place.position),
    isMain: places.includes(place),
  }));
  const names = nameSpots(spots, window);
  const others = corpus.places
    .filter((place) => !shown.includes(place) && place.kind !== 'road' && place.kind !== 'venue')
    .map(({ position }) => window.place(position))
    .filter((point) => isInside(point) && !names.some((name) => covers(name, point, 4)));
  const bar = barOf(window.metres / 1000, 180);
  const drawing = [
    `<g transform="translate(${mapLeft})">`,
    ...others.map(drawOther),
    ...[...spots].reverse().map(drawSpot),
    `<path d="M24 ${size.height - 30}v8h${bar.pixels}v-8" fill="none" stroke="${colours.ink}" stroke-width="3"/></g>`,
    // Land reaches beyond the edge of the map.
    `<rect width="${mapLeft}" height="${size.height}" fill="${colours.paper}"/>`,
    `<path d="M${mapLeft} 0v${size.height}" stroke="${colours['line-strong']}" stroke-width="2"/>`,
  ];
  const scale = label(`${bar.distance} km`, { x: mapLeft + 24, y: size.height - 72 }, lettering());
  const { zoom, origin, width, height } = window;
  return {
    land: { extent: { zoom, origin, width, height }, left: mapLeft },
    drawing: drawing.join(''),
    labels: [...names.map(write), scale],
  };
}

const isInside = ({ x, y }: Point): boolean =>
  x > 8 && y > 8 && x < size.width - 8 && y < size.height - 90;

/** A place that is not pointed out, to show what lies around. */
const drawOther = ({ x, y }: Point): string =>
  `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="5" fill="${colours.ink}" opacity=".4"/>`;

/** A place that is pointed out, or Aleppo; a ring of dashes where its position is an estimate. */
function drawSpot({ place, point: { x, y }, isMain }: Spot): string {
  const colour = isMain ? colours.offensive : colours.ink;
  const radius = isMain ? 15 : 9;
  const at = `cx="${tenth(x)}" cy="${tenth(y)}"`;
  const halo = `<circle ${at} r="${radius + 4}" fill="${colours.paper}"/>`;
  return isApproximate(place)
    ? `${halo}<circle ${at} r="${radius - 2}" fill="none" stroke="${colour}" stroke-width="4" stroke-dasharray="7 4"/>`
    : `${halo}<circle ${at} r="${radius}" fill="${colour}"/>`;
}

/** The names of the places pointed out, then of Aleppo, then of countries where there is room. */
function nameSpots(spots: readonly Spot[], window: Window): readonly Named[] {
  const mains = spots.filter(({ isMain }) => isMain).length;
  const ofSpots = spots.map(({ place, point, isMain }, nth): Wanted => {
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
  const closeness = window.zoom > 9 ? true : window.zoom > 6.5 ? false : null;
  const ofCountries = countries
    .filter(([, isClose]) => isClose === closeness)
    .map(([words, , coordinate]): Wanted => {
      const point = window.place(coordinate);
      return {
        words: words.toUpperCase(),
        point,
        size: 24,
        weight: 400,
        distance: 0,
        isNeeded: false,
      };
    });
  const placed = placeNames(
    [...ofSpots, ...ofCountries],
    spots.map(({ point }) => point),
    { ...size, height: size.height - 80 },
  );
  return placed.filter(
    ({ words, distance }, nth) =>
      distance > 0 || placed.findIndex((other) => other.words === words) === nth,
  );
}

const write = ({
  words,
  left,
  top,
  width,
  size: fontSize,
  weight,
  distance,
  point,
}: Named): Box => {
  const isCountry = distance === 0;
  const colour = isCountry ? colours['ink-soft'] : colours.ink;
  const style = {
    ...lettering(fontSize, weight),
    color: colour,
    letterSpacing: isCountry ? '.14em' : 0,
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

const lettering = (fontSize = 28, fontWeight = 400) => ({
  fontFamily: 'sans',
  fontWeight,
  fontSize,
  lineHeight,
  color: colours.ink,
});
