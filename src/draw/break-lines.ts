import { widthOf, type Weight } from './letter-widths.ts';

/** How words are set: their size and the height of their lines in pixels, and their weight. */
export interface Type {
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
}

/** Words broken into lines no wider than so many pixels; a longer word has a line of its own. */
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

/** How wide the widest of some lines is, in pixels. */
export const widthOfLines = (lines: readonly string[], { size, weight }: Type): number =>
  Math.max(0, ...lines.map((line) => widthOf(line, size, weight)));
