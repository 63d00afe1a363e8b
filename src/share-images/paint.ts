import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Renderer, type Node } from '@takumi-rs/core';
import { cached, cacheFolders, hash } from '../cache.ts';
import { box, picture, type CardBox } from './box.ts';
import { cardSize, type ShareCard } from './card.ts';
import { colours } from './colours.ts';
import { drawLand } from './land.ts';
import { reduceColours } from './palette.ts';
import { writePng } from './png.ts';
import { sourceText } from './source-text.ts';
import { opticalSize, readFonts } from './type.ts';

const cardCache = resolve(cacheFolders.cards);

const painters = ['@takumi-rs/core', 'world-atlas'] as const;

/**
 * A checksum of everything that cards are painted with besides their own content: fonts, colours,
 * painters and code. If any of it changes, no card is taken from the cache.
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

/** The parts of a card that are painted. */
type Drawn = Pick<ShareCard, 'words' | 'drawing' | 'land'>;

/** Paints a card as PNG. */
export type Painter = (card: Drawn) => Promise<Buffer>;

/** Makes a painter with the site's fonts. Two painters paint the same bytes. */
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
 * Converts a box to takumi's format. Pictures are passed as bytes, not by name, because takumi
 * leaves out a name that it does not know without an error.
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

/** Fonts and checksum for painting, read once. */
async function readTools() {
  const fonts = readFonts();
  const mark = paintKey(
    fonts.map(({ data }) => data),
    colours,
  );
  return { mark, painter: await makePainter(fonts) };
}

let tools: ReturnType<typeof readTools> | null = null;

/** The bytes of a card as PNG, from the cache if the same card was painted before. */
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

/** Options for painting cards. */
export interface PaintOptions {
  readonly folder?: string;
  /** Called for each card that was not in the cache. */
  readonly onPainted?: () => void;
}
