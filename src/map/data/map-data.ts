import type { Chosen } from '../../page-state/chosen.ts';
import type { ControlWords } from '../../model/control-words.ts';
import type { SourceLink } from '../draw/control-table.ts';
import type { HolderKey } from '../layout/marks.ts';

/** Where it stands what the moving map knows. */
export const movingPath = '/map/moving.json';

/**
 * What the moving map knows beyond what the page draws: one file for all pages, made at build and
 * fetched when the map starts to move. Points are pixels of the close frame's drawing (its zoom,
 * from its north-west corner), as in the page.
 */
export interface MovingMap {
  /** The zoom and the north-west corner of the drawing, in pixels of the world at that zoom. */
  readonly zoom: number;
  readonly origin: readonly [x: number, y: number];
  /** The zooms between which the map moves. */
  readonly zooms: readonly [from: number, to: number];
  /** The part of the world that the map may show; degrees. */
  readonly bounds: readonly [south: number, west: number, north: number, east: number];
  readonly land: MovingLand;
  /** Whose borders these are. */
  readonly attribution: string;
  /** North to south. */
  readonly places: readonly MovingPlace[];
  /** Oldest first. */
  readonly events: readonly MapEvent[];
  /** Names of places that lie outside the map, by id. */
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly days: readonly MovingDay[];
  readonly sources: Readonly<Record<string, Omit<SourceLink, 'href'>>>;
  /** Names of countries at zooms other than the drawing's own. */
  readonly countries: Readonly<Record<number, readonly MovingName[]>>;
  /** What is said of a day without records, and of a place without a holder. */
  readonly notRecorded: string;
  readonly noHolder: string;
  /** What is said of a place in another country: "outside Syria". */
  readonly abroad: string;
}

/** Land all around, as SVG paths from a corner of its own; pixels of the drawing. */
interface MovingLand {
  readonly corner: readonly [x: number, y: number];
  readonly size: readonly [width: number, height: number];
  readonly home: string;
  readonly abroad: string;
}

export type MovingName = readonly [words: string, x: number, y: number];

interface MovingDay {
  readonly day: string;
  /** What changed, in words. */
  readonly words: string;
  readonly isChange: boolean;
}

export interface MapEvent {
  readonly id: string;
  /** Its last day; null where the day is not known. */
  readonly day: string | null;
  readonly places: readonly string[];
  /** What the card of a place says of it; null where none of its places is on the map. */
  readonly told: MovingWords | null;
}

/** The title of an event, with its date and confidence. */
interface MovingWords {
  readonly words: string;
  readonly detail: string;
}

/** A name's first baseline from its mark, in pixels, its lines, and the line between the two if any. */
export type MovingLabel = readonly [
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  lines: readonly string[],
  leader?: readonly [x1: number, y1: number, x2: number, y2: number],
];

export interface MovingPlace {
  readonly id: string;
  /** Its name. */
  readonly words: string;
  readonly arabic: string | null;
  readonly spellings: readonly string[];
  readonly kind: string;
  /** "17 km from the centre of Aleppo"; null for the centre itself. */
  readonly distance: string | null;
  readonly note: string | null;
  /** In the drawing. */
  readonly x: number;
  readonly y: number;
  /** How far its mark stands off its own point, where another has it; pixels at any zoom. */
  readonly offset: readonly [x: number, y: number] | null;
  /** Size of the mark in pixels, and of the name as `data-kind`. */
  readonly radius: number;
  readonly type: 'centre' | 'city' | 'town' | null;
  readonly isApproximate: boolean;
  /** What a mark without a holder is: in the country of the story `none`, else `abroad`. */
  readonly without: 'none' | 'abroad';
  /** The smallest zoom at which its mark is shown. */
  readonly from: number;
  /** Until the map has moved, the widths of it from which mark and name are in view; null is none. */
  readonly inView: readonly [mark: number | null, name: number | null];
  readonly labels: Readonly<Record<number, MovingLabel>>;
  /** Oldest first. */
  readonly states: readonly MovingState[];
}

/** Who held a place from a day on, with the words that the page has of it. */
export interface MovingState extends ControlWords {
  readonly from: string;
  /** The holder as in `data-holder`. */
  readonly key: HolderKey;
  /** Whether what changed on its first day may have come about on another. */
  readonly isOpen: boolean;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** Days for which control is recorded, as the file lists them. */
const spanOfDays = ({ days }: MovingMap): readonly [from: string, to: string] => [
  days[0]?.day ?? '',
  days.at(-1)?.day ?? '',
];

/** Who held a place at the end of a day; null when that is not recorded. */
export function stateOn(map: MovingMap, place: MovingPlace, day: string): MovingState | null {
  const [from, to] = spanOfDays(map);
  if (day < from || day > to) return null;
  return place.states.findLast((state) => state.from <= day) ?? null;
}

/** What a choice shows on the map. */
export interface Shown {
  /** The day to show; null to stay with the one that is shown. */
  readonly day: string | null;
  /** Ids of the places to set apart. */
  readonly places: readonly string[];
  /** The place whose card to open; null to open none, and to leave the open one only for a day. */
  readonly card: string | null;
  /** Names of places that were meant and lie outside the map. */
  readonly outside: readonly string[];
}

/** What the map shows for a choice; null where it knows nothing by that name. */
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

/** What is said of a day under the map. */
export const wordsOn = (map: MovingMap, day: string): string =>
  map.days.find((each) => each.day === day)?.words ?? map.notRecorded;

/** The events that happened at a place, oldest first. */
export const eventsAt = ({ events }: MovingMap, place: string): readonly MapEvent[] =>
  events.filter(({ places }) => places.includes(place));
