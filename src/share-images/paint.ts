import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Renderer, type Node } from '@takumi-rs/core';
import { cached, hash } from '../cache.ts';
import { box, picture, type CardBox } from './box.ts';
import { cardSize, type ShareCard } from './card.ts';
import { colours } from './colours.ts';
import { drawLand } from './land.ts';
import { reduceColours } from './palette.ts';
import { writePng } from './png.ts';
import { sourceText } from './source-text.ts';
import { opticalSize, readFonts } from './type.ts';

const cardCache = resolve('node_modules/.cache/two-clocks-cards');

const painters = ['@takumi-rs/core', 'world-atlas'] as const;

/**
 * A name for all that cards are painted with and that does not stand in a card itself: type, colours,
 * painters, and the code that draws. With any other of these no card of before is taken from the cache.
 */
export const paintKey = (
  fonts: readonly Buffer[],
  colours: Readonly<Record<string, string>>,
): string =>
  hash(
    JSON.stringify(colours),
    sourceText('src/share-images/paint.ts'),
    ...painters.map((name) => readFileSync(resolve('node_modules', name, 'package.json'))),
    ...fonts,
  );

/** What of a card is painted. */
type Drawn = Pick<ShareCard, 'words' | 'drawing' | 'land'>;

/** Paints a card from nothing, as PNG. */
export type Painter = (card: Drawn) => Promise<Buffer>;

/** A painter with the site's type. Two of them paint the same bytes. */
export async function makePainter(fonts = readFonts()): Promise<Painter> {
  const renderer = new Renderer();
  for (const font of fonts) await renderer.registerFont(font);
  return async ({ words, drawing, land }) => {
    const ground = `${land ? drawLand(land) : ''}${drawing}`;
    const whole = box(
      { ...cardSize, backgroundColor: colours.paper, fontVariationSettings: opticalSize },
      picture(ground, cardSize, { position: 'absolute', left: 0, top: 0 }),
      words,
    );
    const pixels = await renderer.render(nodeOf(whole), { ...cardSize, format: 'raw' });
    return writePng(reduceColours(pixels), cardSize);
  };
}

/**
 * A box as takumi takes it. Pictures come as bytes and have no names, because a name that takumi does
 * not know is left out in silence.
 */
function nodeOf(piece: CardBox): Node {
  switch (piece.type) {
    case 'text':
      return piece;
    case 'container':
      return { ...piece, children: piece.children.map(nodeOf) };
    case 'image':
      return { type: 'image', style: piece.style, src: Buffer.from(piece.svg) };
  }
}

/** What all cards are painted with, and a name for all of it. */
async function readTools() {
  const fonts = readFonts();
  const mark = paintKey(
    fonts.map(({ data }) => data),
    colours,
  );
  return { mark, painter: await makePainter(fonts) };
}

let tools: ReturnType<typeof readTools> | null = null;

/** The bytes of a card as PNG: those that were once painted from the same drawing, or new ones. */
export async function paintCard(
  { words, drawing, land }: Drawn,
  { folder = cardCache, onPainted = () => undefined }: PaintOptions = {},
): Promise<Buffer> {
  const { mark, painter } = await (tools ??= readTools());
  const key = hash(mark, JSON.stringify(words), JSON.stringify(land), drawing);
  return cached(folder, key, async () => {
    const png = await painter({ words, drawing, land });
    onPainted();
    return png;
  });
}

/** Where cards are kept, and who is told of new ones. */
export interface PaintOptions {
  readonly folder?: string;
  /** Called for each card that was not in the cache. */
  readonly onPainted?: () => void;
}
