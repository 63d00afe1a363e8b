import { firstDay } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import { byStart, namesDays, startOf, type Scale } from './scale.ts';

/** Where an event has its mark: along the dates, in pixels, and in which row away from them. */
export interface DodgedMark {
  readonly event: Event;
  readonly x: number;
  readonly row: number;
  readonly isChosen: boolean;
}

/** The radii of marks, how far apart their middles are, and how many rows there is room for. */
export interface Sizes {
  readonly mark: number;
  readonly chosen: number;
  readonly gap: number;
  readonly rows: number;
}

/** The sizes of marks on a scale: there is more room in a week. One chosen event stands out most. */
export const markSizes = (scale: Scale, chosen: readonly Event[]): Sizes =>
  namesDays(scale)
    ? { mark: 12, chosen: 17, gap: 32, rows: 3 }
    : { mark: 7, chosen: chosen.length === 1 ? 15 : 10, gap: 19, rows: 5 };

/** Gives every event of a track a place of its own: the chosen ones first, next to the dates. */
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

/** How many days from its own a mark may stand where a day of a long span is full. */
const aside = [1, -1, 2, -2];

/**
 * Where an event may stand: on its day, row by row; in a week also beside others of its day, and on
 * a long span, where a day is a few pixels, a little aside.
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
