import type { APIRoute } from 'astro';
import { corpus } from '../../content/corpus.ts';
import { readAtlas } from '../../map/layout/atlas.ts';
import { buildMapData } from '../../map/data/build-map-data.ts';

/** The data of the moving map, which it fetches when it starts to move. */
export const GET: APIRoute = () => Response.json(buildMapData(corpus(), readAtlas()));
