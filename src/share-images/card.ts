import type { CardBox } from './box.ts';
import type { Land } from './land.ts';

/** A picture of 1200 by 630 pixels that represents a page when its link is shared. */
export interface ShareCard {
  /** Its path from the site's root: `/cards/events/ratyan.png`. */
  readonly path: string;
  /** A description for those who cannot see it. */
  readonly alt: string;
  /** The text. */
  readonly words: CardBox;
  /** The drawing behind the text, as SVG. */
  readonly drawing: string;
  /** The land behind the drawing; null for a card without a map. */
  readonly land: Land | null;
}

/** The size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The margin around the content of a card, in pixels. */
export const margin = 60;

/** Where the text of a card begins, in pixels from the top. */
export const textTop = 104;

/** The path of the card of a page: `/events/ratyan/` has `/cards/events/ratyan.png`. */
export const cardPathOf = (path: string): string =>
  `/cards/${path === '/' ? 'home' : path.replace(/^\/|\/$/g, '')}.png`;
