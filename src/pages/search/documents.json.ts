import type { APIRoute } from 'astro';
import { corpus } from '../../content/corpus.ts';
import { documentsOf } from '../../search/documents.ts';

/** What the search searches; asked for when somebody reaches for its field. */
export const GET: APIRoute = () => Response.json(documentsOf(corpus()));
