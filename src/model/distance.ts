import { centreOf, type Corpus } from './corpus.ts';
import { distanceInKilometres, type Place } from './place.ts';

/**
 * The distance of a place from the centre of the story's map: "17 km from the centre of Aleppo".
 * Null for the centre itself, for a place within half a kilometre, and if the story has no centre.
 */
export function distanceInWords(corpus: Corpus, place: Place): string | null {
  const centre = centreOf(corpus);
  const kilometres = centre ? Math.round(distanceInKilometres(centre.position, place.position)) : 0;
  return centre && kilometres > 0
    ? `${kilometres}\u00a0km from the centre of ${centre.name}`
    : null;
}
