import { cardSize, margin } from './card.ts';

/** The left edge of the map, which fills the right of a card. */
export const mapLeft = 640;

/** The size of a map in pixels. */
export const mapSize = { width: cardSize.width - mapLeft, height: cardSize.height } as const;

/** For text beside a map: its width, its lowest end, and the sizes of its title. */
export const besideMap = {
  width: mapLeft - margin - 40,
  bottom: cardSize.height - 30,
  sizes: [
    [76, 1],
    [58, 1],
    [50, 1],
    [68, 2],
    [58, 3],
    [44, 5],
    [34, 8],
  ],
} as const;
