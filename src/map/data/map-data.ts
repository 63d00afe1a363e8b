import type { Chosen } from '../../page-state/chosen.ts';
import type { ControlWords } from '../../model/control-words.ts';
import type { SourceLink } from '../draw/control-table.ts';
import type { HolderKey } from '../layout/marks.ts';

/** The path of the data of the moving map. */
export const movingPath = '/map/moving.json';

/**
 * The data of the moving map beyond what pages print: one file for all pages, made at build and
 * fetched when a map starts to move. Points are pixels of the close frame's drawing, from its
 * north-west corner, as in pages.
 */
export interface MovingMap {
  /** The zoom of the drawing, and its north-west corner in pixels of the world at that zoom. */
  readonly zoom: number;
  readonly origin: readonly [x: number, y: number];
  /** The smallest and the largest zoom. */
  readonly zooms: readonly [from: number, to: number];
  /** The part of the world that the map can show; degrees. */
  readonly bounds: readonly [south: number, west: number, north: number, east: number];
  readonly land: MovingLand;
  /** The credit for the borders. */
  readonly attribution: string;
  /** North to south. */
  readonly places: readonly MovingPlace[];
  /** Oldest first. */
  readonly events: readonly MapEvent[];
  /** Names of places that lie outside the map, by id. */
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly days: readonly MovingDay[];
  readonly sources: Readonly<Record<string, Omit<SourceLink, 'href'>>>;
  /** Names of countries, for every zoom except the drawing's own. */
  readonly countries: Readonly<Record<number, readonly MovingName[]>>;
  /** The words for a day without records, and for a place without a known holder. */
  readonly notRecorded: string;
  readonly noHolder: string;
  /** The words for a place in another country: "outside Syria". */
  readonly abroad: string;
}

/** The land around the drawing, as SVG paths in pixels from `corner`. */
interface MovingLand {
  readonly corner: readonly [x: number, y: number];
  readonly size: readonly [width: number, height: number];
  readonly home: string;
  readonly abroad: string;
}

export type MovingName = readonly [words: string, x: number, y: number];

interface MovingDay {
  readonly day: string;
  /** What changed on the day, in words. */
  readonly words: string;
  readonly isChange: boolean;
}

/** An event as the moving map needs it. */
export interface MapEvent {
  readonly id: string;
  /** The last day of the event; null if the day is not known. */
  readonly day: string | null;
  readonly places: readonly string[];
  /** Its entry in the cards of its places; null if none of them is on the map. */
  readonly cardEntry: MovingWords | null;
}

/** The title of an event, and its date and confidence. */
interface MovingWords {
  readonly words: string;
  readonly detail: string;
}

/**
 * The position of a name relative to its mark in pixels, its lines, and the ends of its leader line
 * if it has one.
 */
export type MovingLabel = readonly [
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  lines: readonly string[],
  leader?: readonly [x1: number, y1: number, x2: number, y2: number],
];

/** A place of the moving map: what its mark, name, button and card need. */
export interface MovingPlace {
  readonly id: string;
  /** The name. */
  readonly words: string;
  readonly arabic: string | null;
  readonly spellings: readonly string[];
  readonly kind: string;
  /** Such as "17 km from the centre of Aleppo"; null for the centre itself. */
  readonly distance: string | null;
  readonly note: string | null;
  /** The point of the place, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  /**
   * How far the mark is from its point because another place has the same point; pixels at any
   * zoom.
   */
  readonly offset: readonly [x: number, y: number] | null;
  /** The radius of the mark in pixels. */
  readonly radius: number;
  readonly type: 'centre' | 'city' | 'town' | null;
  readonly isApproximate: boolean;
  /** The mark of a place without a holder: `none` in the country of the story, else `abroad`. */
  readonly without: 'none' | 'abroad';
  /** The smallest zoom that shows the mark. */
  readonly from: number;
  /**
   * Before the first movement, the narrowest width of the map that shows the mark and the name;
   * null for none.
   */
  readonly inView: readonly [mark: number | null, name: number | null];
  readonly labels: Readonly<Record<number, MovingLabel>>;
  /** Oldest first. */
  readonly states: readonly MovingState[];
}

/** Who held a place from a day on, in the same words as pages. */
export interface MovingState extends ControlWords {
  readonly from: string;
  /** The holder, as in `data-holder`. */
  readonly key: HolderKey;
  /** Whether the change may have happened on another day. */
  readonly isOpen: boolean;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** The first and last day for which control is recorded. */
const spanOfDays = ({ days }: MovingMap): readonly [from: string, to: string] => [
  days[0]?.day ?? '',
  days.at(-1)?.day ?? '',
];

/** Who held a place at the end of a day; null if that is not recorded. */
export function stateOn(map: MovingMap, place: MovingPlace, day: string): MovingState | null {
  const [from, to] = spanOfDays(map);
  if (day < from || day > to) return null;
  return place.states.findLast((state) => state.from <= day) ?? null;
}

/** What the map shows for a choice of the reader. */
export interface Shown {
  /** The day to show; null to keep the current one. */
  readonly day: string | null;
  /** Ids of the places to highlight. */
  readonly places: readonly string[];
  /** Id of the place whose card to open; null for none. */
  readonly card: string | null;
  /** Names of the chosen places that lie outside the map. */
  readonly outside: readonly string[];
}

/** What the map shows for a choice; null if the choice names nothing that the map knows. */
export function readChoice(map: MovingMap, { kind, id }: Chosen): Shown | null {
  if (kind === 'day') return { day: id, places: [], card: null, outside: [] };
  const event = map.events.find((each) => kind === 'event' && each.id === id);
  const meant = kind === 'place' ? [id] : (event?.places ?? []);
  const places = meant.filter((each) => map.places.some((place) => place.id === each));
  const outside = meant.flatMap((each) => map.elsewhere[each] ?? []);
  if (!event && places.length + outside.length === 0) return null;
  const card = kind === 'place' ? (places[0] ?? null) : null;
  return { day: event?.day ?? null, places, card, outside };
}

/** What changed on a day, in words; for a day without records, the words that say so. */
export const wordsOn = (map: MovingMap, day: string): string =>
  map.days.find((each) => each.day === day)?.words ?? map.notRecorded;

/** The events that happened at a place, oldest first. */
export const eventsAt = ({ events }: MovingMap, place: string): readonly MapEvent[] =>
  events.filter(({ places }) => places.includes(place));
