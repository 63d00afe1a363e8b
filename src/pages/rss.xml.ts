import type { APIRoute } from 'astro';
import { publication } from '../content/publication.ts';
import { rssFeed } from '../exports/rss-feed.ts';

export const GET: APIRoute = async () =>
  new Response(await rssFeed(publication()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
