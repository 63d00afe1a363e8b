import type { Graphic } from '../../model/body.ts';
import { isStartingState } from '../../model/control.ts';
import type { Corpus } from '../../model/corpus.ts';
import { firstDay, lastDay } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import { isInFrame, pointIn, type MapFrame } from './frames.ts';

/** The text around a map. It decides which places the map draws besides the pointed ones. */
export interface MapContext {
  /** Ids of the places that the text or one of its maps names. */
  readonly places: ReadonlySet<string>;
  /** The days of its maps. */
  readonly days: readonly string[];
}

/** The context of the maps in a text, from its references and its graphics. */
export function mapContextOf(
  references: readonly { readonly kind: string; readonly id: string }[],
  graphics: readonly Graphic[],
): MapContext {
  const maps = graphics.filter((graphic) => graphic.kind === 'map');
  const named = references.filter(({ kind }) => kind === 'place').map(({ id }) => id);
  return {
    places: new Set([...named, ...maps.flatMap(({ places }) => places)]),
    days: maps.map(({ day }) => day).sort(),
  };
}

/** A town is drawn for orientation if nothing else is within this distance, in pixels. */
const near = 96;

/**
 * Ids of the places that the maps of a text draw: places that the text names, places that changed
 * hands between the days of its first and last map, the centre of the story, and towns with no
 * other place near them, for orientation.
 */
export function placesDrawn(
  corpus: Corpus,
  frame: MapFrame,
  context: MapContext,
): ReadonlySet<string> {
  const [first = '', last = first] = [context.days[0], context.days.at(-1)];
  const changed = new Set<string>(
    corpus.control
      .filter((record) => !isStartingState(record))
      .filter(({ date }) => firstDay(date) <= last && lastDay(date) >= first)
      .map(({ place }) => place),
  );
  const isNeeded = ({ id }: Place): boolean =>
    context.places.has(id) || changed.has(id) || id === corpus.story.map.centre;
  const inFrame = corpus.places.filter(({ position }) => isInFrame(frame, position));
  const drawn = inFrame.filter(isNeeded);
  const towns = (['city', 'town'] as const).flatMap((kind) =>
    inFrame.filter((place) => place.kind === kind && !isNeeded(place)),
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
