import { widthOf, type Weight } from './letter-widths.ts';

/** The font of a text: size and line height in pixels, and weight. */
export interface Type {
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
}

/** Breaks a text into lines of at most a width in pixels. A longer word has a line of its own. */
export const breakLines = (
  text: string,
  { size, weight }: Type,
  width: number,
): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    return last !== undefined && widthOf(longer, size, weight) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);

/** The width of the longest line, in pixels. */
export const widthOfLines = (lines: readonly string[], { size, weight }: Type): number =>
  Math.max(0, ...lines.map((line) => widthOf(line, size, weight)));
