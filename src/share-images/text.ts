import { typeset } from '../markdown/typography.ts';
import type { Track } from '../model/track.ts';
import { box, type CardBox } from './box.ts';
import { cardSize, margin, textTop } from './card.ts';
import { colours } from './colours.ts';
import { sans, serif } from './type.ts';

/**
 * A text on a card, with an estimate of its height in pixels that is rather too high than too low.
 */
export interface Text {
  readonly box: CardBox;
  readonly height: number;
}

/** A font size in pixels, and the most lines of it that a text may have. */
export type TypeSize = readonly [size: number, lines: number];

/**
 * The height in pixels that is left between texts at the top of a card and what begins at `bottom`.
 */
export const roomUnder = (texts: readonly Text[], bottom: number): number =>
  bottom - textTop - texts.reduce((sum, { height }) => sum + height, 0);

/** The width of a text that takes the whole card, in pixels. */
export const wholeWidth = cardSize.width - 2 * margin;

/**
 * Estimates of the widths of letters of the serif, as shares of the font size, rather too wide: the
 * average is 0.41 in English words, and 0.65 for capitals.
 */
const letters = { title: 0.45, text: 0.43, capital: 0.7 } as const;

/**
 * The room that a line loses at its end because the next word does not fit, as a share of the size.
 */
const ragged = 1.2;

/** An estimate of the number of lines that words take at a font size and a width, in pixels. */
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

/** The first size at which words fit into its number of lines; else the last size. */
function sizeFor(
  words: string,
  width: number,
  sizes: readonly TypeSize[],
  letter?: number,
): number {
  const fitting = sizes.find(([size, lines]) => linesOf(words, size, width, letter) <= lines);
  return (fitting ?? sizes.at(-1))?.[0] ?? 40;
}

/** The style that cuts a text after a number of lines, with an ellipsis. */
export const clamp = (lines: number) => ({ lineClamp: lines });

interface HeadOptions {
  readonly kicker?: string;
  readonly track?: Track | undefined;
  readonly title: string;
  readonly width?: number;
  readonly sizes: readonly TypeSize[];
}

/**
 * A title with the line above it (kicker), in the largest size that fits. 200 characters fit whole.
 */
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
  /** The largest font size; smaller ones down to 30 are used if only then all words fit. */
  readonly largest?: number;
}

const leading = 1.3;
const marginTop = 16;

/** A running text below a title, cut with an ellipsis at the end of its room. */
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
