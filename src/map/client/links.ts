import { href } from '../../href.ts';
import { pathOf } from '../../model/address.ts';
import { eventsAt, type MovingMap, type MovingPlace, type MovingState } from '../data/map-data.ts';
import type { SourceLink } from '../draw/control-table.ts';

/** The address of a place's own page. */
export const placeAddress = ({ id }: MovingPlace): string => href(pathOf('place', id));

/** The events of a place, each with the address of its page. */
export const eventsWithAddress = (map: MovingMap, place: MovingPlace) =>
  eventsAt(map, place.id).flatMap(({ id, cardEntry }) =>
    cardEntry ? [{ ...cardEntry, href: href(pathOf('event', id)) }] : [],
  );

/** The sources for who held a place in a state, each with its address. */
export const sourceLinks = ({ sources }: MovingMap, state: MovingState): readonly SourceLink[] =>
  state.sources.flatMap((id) => {
    const source = sources[id];
    return source ? [{ ...source, href: href(pathOf('source', id)) }] : [];
  });
