import { centreOf, type Corpus } from './corpus.ts';
import { distanceInKilometres, type Place } from './place.ts';

/**
 * How far a place is from the centre of the story's map: "17 km from the centre of Aleppo"; null for
 * the centre itself, for a place less than half a kilometre away, and where the story has no centre.
 */
export function distanceInWords(corpus: Corpus, place: Place): string | null {
  const centre = centreOf(corpus);
  const kilometres = centre ? Math.round(distanceInKilometres(centre.position, place.position)) : 0;
  return centre && kilometres > 0
    ? `${kilometres}\u00a0km from the centre of ${centre.name}`
    : null;
}
