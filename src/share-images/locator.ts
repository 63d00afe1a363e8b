import type { Point } from '../draw/point.ts';
import { scaleBarOf } from '../map/layout/scale.ts';
import { centreOf, type Corpus } from '../model/corpus.ts';
import { isApproximate, type Place } from '../model/place.ts';
import { mapLeft, mapSize } from './beside-map.ts';
import { label } from './box.ts';
import type { CardGraphic } from './clocks.ts';
import { colours } from './colours.ts';
import { lettering, namesOnMap, writeName, type CardPlace } from './map-names.ts';
import { tenth } from '../draw/tenth.ts';
import { coversPoint } from './names.ts';
import { windowOn } from './window.ts';

/**
 * A map at the right of a card that highlights places. It also shows the centre, for orientation.
 */
export function drawLocator(corpus: Corpus, places: readonly Place[]): CardGraphic {
  const centre = centreOf(corpus);
  const shown = [...places, ...(centre && !places.includes(centre) ? [centre] : [])];
  const window = windowOn(
    shown.map(({ position }) => position),
    mapSize,
  );
  const spots = shown.map((place) => ({
    place,
    point: window.place(place.position),
    isMain: places.includes(place),
  }));
  const names = namesOnMap(corpus.story, spots, window);
  const others = corpus.places
    .filter((place) => !shown.includes(place) && place.kind !== 'road' && place.kind !== 'venue')
    .map(({ position }) => window.place(position))
    .filter((point) => isInside(point) && !names.some((name) => coversPoint(name, point, 4)));
  const bar = scaleBarOf(window.metres / 1000, 180);
  const drawing = [
    `<g transform="translate(${mapLeft})">`,
    ...others.map(drawOther),
    ...[...spots].reverse().map(drawSpot),
    `<path d="M24 ${mapSize.height - 30}v8h${bar.pixels}v-8" fill="none" stroke="${colours.ink}" stroke-width="3"/></g>`,
    // The land is drawn beyond the edge of the map, so the card's paper covers it.
    `<rect width="${mapLeft}" height="${mapSize.height}" fill="${colours.paper}"/>`,
    `<path d="M${mapLeft} 0v${mapSize.height}" stroke="${colours['line-strong']}" stroke-width="2"/>`,
  ];
  const scale = label(
    `${bar.distance} km`,
    { x: mapLeft + 24, y: mapSize.height - 72 },
    lettering(),
  );
  const { zoom, origin, width, height } = window;
  return {
    land: {
      extent: { zoom, origin, width, height },
      left: mapLeft,
      home: corpus.story.map.home.code,
    },
    drawing: drawing.join(''),
    labels: [...names.map(writeName), scale],
  };
}

const isInside = ({ x, y }: Point): boolean =>
  x > 8 && y > 8 && x < mapSize.width - 8 && y < mapSize.height - 90;

/** A place that is not highlighted, to show what is around. */
const drawOther = ({ x, y }: Point): string =>
  `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="5" fill="${colours.ink}" opacity=".4"/>`;

/** A highlighted place or the centre. A dashed ring marks an estimated position. */
function drawSpot({ place, point: { x, y }, isMain }: CardPlace): string {
  const colour = isMain ? colours.offensive : colours.ink;
  const radius = isMain ? 15 : 9;
  const at = `cx="${tenth(x)}" cy="${tenth(y)}"`;
  const halo = `<circle ${at} r="${radius + 4}" fill="${colours.paper}"/>`;
  return isApproximate(place)
    ? `${halo}<circle ${at} r="${radius - 2}" fill="none" stroke="${colour}" stroke-width="4" stroke-dasharray="7 4"/>`
    : `${halo}<circle ${at} r="${radius}" fill="${colour}"/>`;
}
