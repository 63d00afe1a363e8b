import { firstDay } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { byStart, namesDays, startOf, type Scale } from './scale.ts';

/** The mark of an event: its position along the dates in pixels, and its row, counted from them. */
export interface DodgedMark {
  readonly event: Event;
  readonly x: number;
  readonly row: number;
  readonly isChosen: boolean;
}

/** The radii of marks and the distance between their centres, in pixels, and the number of rows. */
export interface Sizes {
  readonly mark: number;
  readonly chosen: number;
  readonly gap: number;
  readonly rows: number;
}

/** The sizes of marks on a scale. They are larger in a week, and for a single chosen event. */
export const markSizes = (scale: Scale, chosen: readonly Event[]): Sizes =>
  namesDays(scale)
    ? { mark: 12, chosen: 17, gap: 32, rows: 3 }
    : { mark: 7, chosen: chosen.length === 1 ? 15 : 10, gap: 19, rows: 5 };

/** Positions the marks of a track without overlaps, chosen events first and next to the dates. */
export function dodgeMarks(
  events: readonly Event[],
  chosen: readonly Event[],
  scale: Scale,
  { mark, chosen: large, gap, rows }: Sizes,
): readonly DodgedMark[] {
  const placed: DodgedMark[] = [];
  const isChosen = (event: Event) => chosen.some(({ id }) => id === event.id);
  const order = [...byStart(events)].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  for (const event of order) {
    const own = isChosen(event);
    const places = placesFor(event, scale, { gap, rows });
    const isApart = (other: DodgedMark, { x, row }: Place): boolean => {
      const radii = (own ? large : mark) + (other.isChosen ? large : mark);
      return Math.hypot(other.x - x, (other.row - row) * gap) >= radii + 3;
    };
    const free = places.find((place) => placed.every((other) => isApart(other, place)));
    const [first = { x: scale.left, row: 0 }] = places;
    placed.push({ event, isChosen: own, ...(free ?? { x: first.x, row: rows - 1 }) });
  }
  return placed;
}

type Place = Pick<DodgedMark, 'x' | 'row'>;

/** On a long span, the days next to its own on which a mark may be if that is full. */
const aside = [1, -1, 2, -2];

/**
 * The possible positions of an event's mark, best first: on its day, row by row. In a week there
 * are four next to each other in a row; on a long span, where a day is a few pixels wide, also
 * those of the days next to it.
 */
function placesFor(
  { date }: Event,
  scale: Scale,
  { gap, rows }: Pick<Sizes, 'gap' | 'rows'>,
): readonly Place[] {
  const start = startOf(scale, firstDay(date));
  const everyRow = Array.from({ length: rows }, (_, row) => row);
  if (namesDays(scale))
    return everyRow.flatMap((row) =>
      [0, 1, 2, 3].map((nth) => ({ x: start + 26 + nth * gap, row })),
    );
  const middle = start + scale.step / 2;
  return [0, ...aside].flatMap((days) =>
    everyRow.map((row) => ({ x: middle + days * scale.step, row })),
  );
}
