import { locationOf } from './body.ts';
import type { Corpus } from './corpus.ts';
import type { Place } from './place.ts';
import { errorAt, type Problem } from './problem.ts';
import { areaOf, type Area } from './story.ts';

type Extent = NonNullable<Area['box']>;

const isInside = (lat: number, lon: number, extent: Extent): boolean =>
  lat >= extent.south && lat <= extent.north && lon >= extent.west && lon <= extent.east;

const isOnEarth = (lat: number, lon: number): boolean =>
  Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** Places that are not on the earth, or not in their area. */
export const checkPositions = ({ story, places }: Corpus): readonly Problem[] =>
  places.flatMap((place) => checkPosition(place, areaOf(story, place).box));

function checkPosition(place: Place, extent: Extent | undefined): readonly Problem[] {
  const { lat, lon } = place.position;
  const written = `lat: ${lat}, lon: ${lon}`;
  const at = locationOf(place, 'position.lat');
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
