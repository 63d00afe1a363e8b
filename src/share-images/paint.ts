import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { cached, hash } from '../cache.ts';
import { cardSize, type Card } from './card.ts';
import { colours } from './colours.ts';
import { drawLand } from './land.ts';
import { reduceColours } from './palette.ts';
import { writePng } from './png.ts';
import { sourceText } from './source-text.ts';
import { inType, readFonts, settable } from './type.ts';

const cardCache = resolve('node_modules/.cache/two-clocks-cards');

const painters = ['satori', '@resvg/resvg-js', 'world-atlas'] as const;

/**
 * A name for all that cards are painted with and that does not stand in a card itself: type, colours,
 * painters, and the code that draws. With any other of these no card of before is taken from the cache.
 */
export const markOf = (
  fonts: readonly Buffer[],
  colours: Readonly<Record<string, string>>,
): string =>
  hash(
    JSON.stringify(colours),
    sourceText('src/share-images/paint.ts'),
    ...painters.map((name) => readFileSync(resolve('node_modules', name, 'package.json'))),
    ...fonts,
  );

/** What all cards are painted with: the type, what it can set, and a name for all of it. */
async function readTools() {
  const fonts = readFonts();
  const mark = markOf(
    fonts.map(({ data }) => data),
    colours,
  );
  return { fonts, mark, characters: await settable(fonts) };
}

let tools: ReturnType<typeof readTools> | null = null;

/** The bytes of a card as PNG: those that were once painted from the same drawing, or new ones. */
export async function paintCard(
  { words, drawing, land }: Pick<Card, 'words' | 'drawing' | 'land'>,
  { folder = cardCache, onPainted = () => undefined }: PaintOptions = {},
): Promise<Buffer> {
  const { fonts, mark, characters } = await (tools ??= readTools());
  const set = inType(words, characters);
  const key = hash(mark, JSON.stringify(set), JSON.stringify(land), drawing);
  return cached(folder, key, async () => {
    const svg = await satori(set, {
      ...cardSize,
      fonts: fonts as SatoriOptions['fonts'],
    });
    const { width, height } = cardSize;
    const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colours.paper}"/>${land ? drawLand(land) : ''}${drawing}${svg}</svg>`;
    const { pixels } = await renderAsync(whole, { font: { loadSystemFonts: false } });
    onPainted();
    return writePng(reduceColours(pixels), cardSize);
  });
}

/** Where cards are kept, and who is told of new ones. */
export interface PaintOptions {
  readonly folder?: string;
  /** Called for each card that was not in the cache. */
  readonly onPainted?: () => void;
}
