import { locationOf } from './body.ts';
import type { Corpus } from './corpus.ts';
import { isInSyria, type Place } from './place.ts';
import { errorAt, type Problem } from './problem.ts';

interface Extent {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Syria's extent in degrees, from Natural Earth's 1:10m countries, rounded outward. */
const syria: Extent = { south: 32.3, north: 37.4, west: 35.6, east: 42.4 };

/**
 * The land around Aleppo. Turkey begins south of 36.85 there, so a point with latitude and
 * longitude swapped falls outside, which it would not do in the extent of all Syria.
 */
const aleppo: Extent = { south: 35.4, north: 36.85, west: 36.5, east: 38.5 };

const isInside = (lat: number, lon: number, extent: Extent): boolean =>
  lat >= extent.south && lat <= extent.north && lon >= extent.west && lon <= extent.east;

const isOnEarth = (lat: number, lon: number): boolean =>
  Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** Places that are not on the earth, or not in the area that they say they are in. */
export const checkPositions = ({ places }: Corpus): readonly Problem[] =>
  places.flatMap(checkPosition);

function checkPosition(place: Place): readonly Problem[] {
  const { lat, lon } = place.position;
  const written = `lat: ${lat}, lon: ${lon}`;
  const at = locationOf(place, 'position.lat');
  const extent = extentOf(place);
  const isRight = (north: number, east: number): boolean =>
    isOnEarth(north, east) && (!extent || isInside(north, east, extent));
  if (isRight(lat, lon)) return [];
  const swap = `Exchange the two: lat: ${lon}, lon: ${lat}.`;
  if (extent && isRight(lon, lat))
    return [errorAt(at, `${written}: latitude and longitude are swapped.`, swap)];
  if (!extent || !isOnEarth(lat, lon)) {
    const hint = 'Latitude runs from -90 to 90, longitude from -180 to 180.';
    const isSwapped = !extent && isOnEarth(lon, lat);
    return [errorAt(at, `${written} is not on the earth.`, isSwapped ? `${hint} ${swap}` : hint)];
  }
  const { south, north, west, east } = extent;
  const hint = `That area lies between ${south} and ${north} north, ${west} and ${east} east.`;
  return [errorAt(at, `${written} is not in the area ${place.area}.`, hint)];
}

function extentOf(place: Place): Extent | null {
  if (place.area.startsWith('aleppo-')) return aleppo;
  return isInSyria(place) ? syria : null;
}
