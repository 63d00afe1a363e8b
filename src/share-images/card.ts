import type { CardBox } from './box.ts';
import type { Land } from './land.ts';

/** A picture of 1200 by 630 pixels that stands for a page where its link is shared. */
export interface ShareCard {
  /** Where it stands, from the site's root: `/cards/events/ratyan.png`. */
  readonly path: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** Its words. */
  readonly words: CardBox;
  /** What is drawn behind them, as SVG. */
  readonly drawing: string;
  /** The land behind that, where the card has a map. */
  readonly land: Land | null;
}

/** The size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Room around what a card says, in pixels. */
export const margin = 60;

/** Where the text of a card begins, in pixels from its top. */
export const textTop = 104;

/** Where the card of a page stands: `/events/ratyan/` has `/cards/events/ratyan.png`. */
export const cardPathOf = (path: string): string =>
  `/cards/${path === '/' ? 'home' : path.replace(/^\/|\/$/g, '')}.png`;
