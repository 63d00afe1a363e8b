import { heldSince } from '../../model/place-words.ts';
import { stateOn, type MovingMap, type MovingPlace } from '../data/map-data.ts';
import { placeAddress, eventsWithAddress, sourceLinks } from './links.ts';
import type { PlaceCard } from '../draw/place-card.ts';

/** Collects what the card of a place says at the end of a day. `name` is the day in words. */
export function placeCardOf(
  map: MovingMap,
  place: MovingPlace,
  day: string,
  name: string,
): PlaceCard {
  const state = stateOn(map, place, day);
  return {
    ...place,
    href: placeAddress(place),
    events: eventsWithAddress(map, place),
    day: name,
    held: state ? heldSince(state) : place.without === 'none' ? map.noHolder : map.abroad,
    heldNote: state?.note ?? null,
    sources: state ? sourceLinks(map, state) : [],
  };
}
