import type { APIRoute } from 'astro';
import { absolute } from '../href.ts';

/** Robots may read everything. Embeds say in their own head that they should not be listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
