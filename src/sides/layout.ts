import type { HolderKey } from '../map/layout/marks.ts';
import type { Point } from '../draw/point.ts';
import { breakLines, type Type } from '../draw/break-lines.ts';
import { widthOf } from '../draw/letter-widths.ts';

/** A side in the words of the drawing. */
export interface SideInWords {
  readonly name: string;
  /** Its mark on maps; null if it has none. */
  readonly mark: HolderKey | null;
  readonly members: readonly string[];
  readonly patrons: readonly string[];
  /** Whether it had a seat at the talks. */
  readonly isSeated: boolean;
  /** The seat in words, or why it had none. */
  readonly seat: string;
}

/** The words for no patrons, and the headings of the columns. */
export interface SidesWords {
  readonly heads: { readonly patrons: string; readonly side: string; readonly seat: string };
  readonly noPatron: string;
  readonly seated: string;
  readonly unseated: string;
}

/** The drawing for a phone, and for a column of text. */
export const sidesForms = ['narrow', 'wide'] as const;
export type SidesForm = (typeof sidesForms)[number];

type Role = 'head' | 'patron' | 'nobody' | 'side' | 'members' | 'seat' | 'seat-words';

/** Words at a place: `point` is where the first line starts, or ends where `isEnd`. */
export interface SidesText {
  readonly role: Role;
  readonly point: Point;
  readonly isEnd: boolean;
  readonly lines: readonly string[];
}

/** A line between two marks, with the side whose colour it has. */
export interface Tie {
  readonly kind: 'backing' | 'seat';
  readonly from: Point;
  readonly to: Point;
  readonly mark: HolderKey | null;
}

/** All parts of the drawing of some sides, in pixels. */
export interface SidesDrawing {
  readonly form: SidesForm;
  readonly width: number;
  readonly height: number;
  readonly words: readonly SidesText[];
  readonly ties: readonly Tie[];
  readonly sides: readonly { readonly point: Point; readonly mark: HolderKey | null }[];
  readonly seats: readonly {
    readonly point: Point;
    readonly mark: HolderKey | null;
    readonly isSeated: boolean;
  }[];
}

/** Font sizes and line heights of each kind of words, in pixels. */
export const sidesTypes = {
  head: { size: 12, line: 15, weight: 600 },
  patron: { size: 13, line: 17, weight: 400 },
  nobody: { size: 12, line: 17, weight: 400 },
  side: { size: 14, line: 17, weight: 600 },
  members: { size: 12, line: 15, weight: 400 },
  seat: { size: 13, line: 17, weight: 600 },
  'seat-words': { size: 12, line: 15, weight: 400 },
} as const satisfies Record<Role, Type>;

interface Column {
  readonly x: number;
  readonly width: number;
}

/**
 * The columns. The text of patrons ends at the right edge of theirs; in the others it starts at the
 * left.
 */
const columns: Readonly<
  Record<SidesForm, { width: number; patrons: Column; side: Column; seat: Column }>
> = {
  narrow: {
    width: 320,
    patrons: { x: 0, width: 76 },
    side: { x: 120, width: 120 },
    seat: { x: 266, width: 54 },
  },
  wide: {
    width: 680,
    patrons: { x: 0, width: 150 },
    side: { x: 222, width: 210 },
    seat: { x: 500, width: 180 },
  },
};

/** Between a mark and its words. */
const gap = 12;
/** Between two sides. */
const between = 20;
/** From the top of a line to its middle, and to its baseline. */
const toMiddle = 8;
const toBase = 12.5;

const heightOf = (role: Role, lines: readonly string[]): number =>
  lines.length * sidesTypes[role].line;

/**
 * Lays out the drawing: a row for each side. Patrons are left of the first side that they back,
 * with a line to each; the seat at the talks is on the right, with a line if it was taken.
 */
export function layOutSides(
  sides: readonly SideInWords[],
  form: SidesForm,
  said: SidesWords,
): SidesDrawing {
  const { width, patrons, side: own, seat } = columns[form];
  const end = patrons.x + patrons.width;
  const words: SidesText[] = [];
  /** Adds words at a height, and returns the height below them. */
  const put = (role: Role, text: string, column: Column, top: number, isEnd = false): number => {
    const lines = breakLines(text, sidesTypes[role], column.width);
    const x = isEnd ? column.x + column.width : column.x;
    words.push({ role, point: { x, y: top + toBase }, isEnd, lines });
    return top + heightOf(role, lines);
  };
  const heads = [
    put('head', said.heads.patrons, patrons, 0, true),
    put('head', said.heads.side, own, 0),
    put('head', said.heads.seat, seat, 0),
  ];
  const ties: Tie[] = [];
  const marks: SidesDrawing['sides'][number][] = [];
  const seats: SidesDrawing['seats'][number][] = [];
  const backers = new Map<string, Point>();
  let top = Math.max(...heads) + between / 2;
  for (const { name, mark, members, patrons: backing, isSeated, seat: how } of sides) {
    const point = { x: own.x - gap, y: top + toMiddle };
    marks.push({ point, mark });
    let left = backing.length === 0 ? put('nobody', said.noPatron, patrons, top, true) : top;
    for (const patron of backing) {
      const from = backers.get(patron) ?? { x: end + gap / 2, y: left + toMiddle };
      if (!backers.has(patron)) left = put('patron', patron, patrons, left, true);
      backers.set(patron, from);
      ties.push({ kind: 'backing', from, to: { x: point.x - gap, y: point.y }, mark });
    }
    let middle = put('side', name, own, top);
    if (members.length > 0) middle = put('members', members.join(', '), own, middle);
    const place = { x: seat.x - gap, y: point.y };
    seats.push({ point: place, mark, isSeated });
    const [first = ''] = breakLines(name, sidesTypes.side, own.width);
    const after = own.x + widthOf(first, sidesTypes.side.size, sidesTypes.side.weight) + gap / 2;
    if (isSeated) ties.push({ kind: 'seat', from: { x: after, y: point.y }, to: place, mark });
    let right = put('seat', isSeated ? said.seated : said.unseated, seat, top);
    if (form === 'wide') right = put('seat-words', how, seat, right);
    top = Math.max(left, middle, right) + between;
  }
  const height = top - between + toBase - toMiddle;
  return { form, width, height, words, ties, sides: marks, seats };
}
