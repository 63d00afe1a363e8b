import type { Graphic } from '../../model/body.ts';
import { isStartingState } from '../../model/control.ts';
import type { Corpus } from '../../model/corpus.ts';
import { firstDay, lastDay } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import { isIn, pointIn, type Frame } from './frames.ts';

/** What the maps of a text depend on beside the places that each points out. */
export interface Told {
  /** Ids of the places that the text or one of its maps names. */
  readonly places: ReadonlySet<string>;
  /** The days of its maps. */
  readonly days: readonly string[];
}

/** What a text tells, by its references to records and its graphics. */
export function toldBy(
  references: readonly { readonly kind: string; readonly id: string }[],
  graphics: readonly Graphic[],
): Told {
  const maps = graphics.filter((graphic) => graphic.kind === 'map');
  const named = references.filter(({ kind }) => kind === 'place').map(({ id }) => id);
  return {
    places: new Set([...named, ...maps.flatMap(({ places }) => places)]),
    days: maps.map(({ day }) => day).sort(),
  };
}

/** A town is needed where nothing else that is drawn lies so near; pixels. */
const near = 96;

/**
 * Ids of the places that the maps of a text draw: those that it names, those that changed hands from
 * its first map's day to its last one's, the centre of the story, and towns to find one's way by where
 * nothing else is drawn.
 */
export function placesDrawn(corpus: Corpus, frame: Frame, told: Told): ReadonlySet<string> {
  const [first = '', last = first] = [told.days[0], told.days.at(-1)];
  const changed = new Set<string>(
    corpus.control
      .filter((record) => !isStartingState(record))
      .filter(({ date }) => firstDay(date) <= last && lastDay(date) >= first)
      .map(({ place }) => place),
  );
  const isTold = ({ id }: Place): boolean =>
    told.places.has(id) || changed.has(id) || id === corpus.story.map.centre;
  const inFrame = corpus.places.filter(({ position }) => isIn(frame, position));
  const drawn = inFrame.filter(isTold);
  const towns = (['city', 'town'] as const).flatMap((kind) =>
    inFrame.filter((place) => place.kind === kind && !isTold(place)),
  );
  for (const town of towns) {
    const { x, y } = pointIn(frame, town.position);
    const isNear = ({ position }: Place): boolean => {
      const other = pointIn(frame, position);
      return Math.hypot(other.x - x, other.y - y) < near;
    };
    if (!drawn.some(isNear)) drawn.push(town);
  }
  return new Set(drawn.map(({ id }) => id));
}
