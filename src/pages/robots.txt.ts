import type { APIRoute } from 'astro';
import { absolute } from '../href.ts';

/** Everything may be read. Embeds say in their own head that they are not to be listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
