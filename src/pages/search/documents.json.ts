import type { APIRoute } from 'astro';
import { corpus } from '../../content/corpus.ts';
import { documentsOf } from '../../search/documents.ts';

/** The documents of the search. Pages load them when a reader begins to search. */
export const GET: APIRoute = () => Response.json(documentsOf(corpus()));
