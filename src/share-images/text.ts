import { typeset } from '../markdown/typography.ts';
import type { Track } from '../model/track.ts';
import { box, type CardBox } from './box.ts';
import { cardSize, margin, textTop } from './card.ts';
import { colours } from './colours.ts';
import { sans, serif } from './type.ts';

/** A piece of text on a card, and an estimate of its height in pixels, on the safe side. */
export interface Text {
  readonly box: CardBox;
  readonly height: number;
}

/** A size of type, and how many lines words may take in it. */
export type TypeSize = readonly [size: number, lines: number];

/** The pixels that are left between some text and what begins below it. */
export const roomUnder = (texts: readonly Text[], bottom: number): number =>
  bottom - textTop - texts.reduce((sum, { height }) => sum + height, 0);

/** The width of text that has a card to itself, in pixels. */
export const wholeWidth = cardSize.width - 2 * margin;

/**
 * The widths of letters of the serif in parts of its size, on the safe side: they are 0.41 on the
 * average of English words, and 0.65 of capitals.
 */
const letters = { title: 0.45, text: 0.43, capital: 0.7 } as const;

/** What lines lose at their ends, where the next word has no room, in parts of the size. */
const ragged = 1.2;

/** How many lines some words take at a size; an estimate. */
export function linesOf(
  words: string,
  size: number,
  width: number,
  letter: number = letters.title,
): number {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const ems = (words.length - capitals) * letter + capitals * letters.capital;
  return Math.max(1, Math.ceil((ems * size) / (width - ragged * size)));
}

/** The first size at which words take no more than its lines, or the last on offer. */
function sizeFor(
  words: string,
  width: number,
  sizes: readonly TypeSize[],
  letter?: number,
): number {
  const fitting = sizes.find(([size, lines]) => linesOf(words, size, width, letter) <= lines);
  return (fitting ?? sizes.at(-1))?.[0] ?? 40;
}

/** Words cut with an ellipsis after so many lines. */
export const clamp = (lines: number) => ({ lineClamp: lines });

interface HeadOptions {
  readonly kicker?: string;
  readonly track?: Track | undefined;
  readonly title: string;
  readonly width?: number;
  readonly sizes: readonly TypeSize[];
}

/** The line above a title and the title, as large as it may be: 200 characters fit in full. */
export function head({ kicker, track, title, width = wholeWidth, sizes }: HeadOptions): Text {
  const words = typeset(title);
  const size = sizeFor(words, width, sizes);
  const most = Math.max(2, Math.floor(240 / size));
  const lines = Math.min(most, linesOf(words, size, width));
  const color = track ? colours[track] : colours['ink-soft'];
  return {
    height: (kicker ? 52 : 0) + lines * size * 1.08,
    box: box(
      { width },
      ...(kicker ? [box({ ...kickerStyle, color }, typeset(kicker))] : []),
      box({ ...titleStyle, fontSize: size, ...clamp(most) }, words),
    ),
  };
}

const kickerStyle = {
  fontFamily: sans,
  fontWeight: 600,
  fontSize: 34,
  lineHeight: 1.3,
  marginBottom: 8,
} as const;

const titleStyle = {
  fontFamily: serif,
  fontWeight: 500,
  lineHeight: 1.08,
  letterSpacing: '-.015em',
  wordBreak: 'break-word',
  color: colours.ink,
} as const;

interface RunningOptions {
  /** The height it may take, in pixels. */
  readonly room: number;
  readonly width?: number;
  /** The largest size of its type; it goes down to 30 where that lets all words stand. */
  readonly largest?: number;
}

const leading = 1.3;
const marginTop = 16;

/** Running words under a title, cut where their room ends. */
export function running(
  words: string,
  { room, width = wholeWidth, largest = 36 }: RunningOptions,
): Text {
  const linesIn = (size: number) => Math.max(0, Math.floor((room - marginTop) / (size * leading)));
  const sizes = [36, 33, 30].filter((size) => size <= largest);
  const size = sizeFor(
    words,
    width,
    sizes.map((each) => [each, linesIn(each)]),
    letters.text,
  );
  const lines = Math.min(linesIn(size), linesOf(words, size, width, letters.text));
  const style = {
    width,
    marginTop,
    fontFamily: serif,
    fontWeight: 400,
    fontSize: size,
    lineHeight: leading,
    wordBreak: 'break-word',
    color: colours.ink,
    ...clamp(linesIn(size)),
  };
  return lines === 0
    ? { box: box({}), height: 0 }
    : { box: box(style, typeset(words)), height: marginTop + lines * size * leading };
}
