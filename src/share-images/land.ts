import { readAtlas } from '../map/layout/atlas.ts';
import { drawBasemap, type Extent } from '../map/layout/basemap.ts';
import { colours } from './colours.ts';

/** The land under a map: a piece of the world, and its left edge on the card in pixels. */
export interface Land {
  readonly extent: Extent;
  readonly left: number;
  /** The country of the story, by its number in ISO 3166-1. */
  readonly home: string;
}

/** At lower zooms borders would be too dense, so land is drawn as one area. */
const leastForBorders = 5.75;

/**
 * Draws land and sea as SVG. It takes half a second for each zoom, so it is only done for cards
 * that are painted.
 */
export function drawLand({ extent, left, home: country }: Land): string {
  const hasBorders = extent.zoom > leastForBorders;
  const detail = { tolerance: 0.8, smallest: 8, hasBorders };
  const { home, abroad } = drawBasemap(readAtlas(), extent, detail, country);
  const line = hasBorders ? colours.border : colours.abroad;
  const border = `stroke="${line}" stroke-width="2" stroke-linejoin="round"`;
  return (
    `<g transform="translate(${left})">` +
    `<rect width="${extent.width}" height="${extent.height}" fill="${colours.sea}"/>` +
    `<path d="${abroad}" fill="${colours.abroad}" ${border}/>` +
    `<path d="${home}" fill="${colours.home}" ${border}/></g>`
  );
}
