import type { APIRoute } from 'astro';
import { corpus } from '../../content/corpus.ts';
import { readAtlas } from '../../map/layout/atlas.ts';
import { gatherMovingMap } from '../../map/data/build-map-data.ts';

/** What the moving map knows beyond the page; it asks for it when it starts to move. */
export const GET: APIRoute = () => Response.json(gatherMovingMap(corpus(), readAtlas()));
