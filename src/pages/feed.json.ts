import type { APIRoute } from 'astro';
import { publication } from '../content/publication.ts';
import { jsonFeed } from '../exports/json-feed.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(publication()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
