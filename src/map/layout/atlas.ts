import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Natural Earth's countries and land, as the npm package world-atlas has them. */
export type Atlas = Topology<{
  readonly countries: GeometryCollection;
  readonly land: GeometryCollection;
}>;

/** The credit for the land, printed on maps. */
export const landCredit = 'Land: Natural Earth';

let kept: Atlas | null = null;

/** The countries of the world at 1:10 000 000 (Natural Earth, public domain), read once. */
export function readAtlas(): Atlas {
  const file = createRequire(`${process.cwd()}/`).resolve('world-atlas/countries-10m.json');
  kept ??= JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  return kept;
}
