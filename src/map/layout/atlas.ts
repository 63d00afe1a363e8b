import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Natural Earth's countries and land as npm's world-atlas packs them. */
export type Atlas = Topology<{
  readonly countries: GeometryCollection;
  readonly land: GeometryCollection;
}>;

/** What a map says of where its land comes from. */
export const landCredit = 'Land: Natural Earth';

let kept: Atlas | null = null;

/** The countries of the world, 1:10 million (Natural Earth, public domain); read once. */
export function readAtlas(): Atlas {
  const file = createRequire(`${process.cwd()}/`).resolve('world-atlas/countries-10m.json');
  kept ??= JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  return kept;
}
