import type { APIRoute, GetStaticPaths } from 'astro';
import { publication } from '../content/publication.ts';
import { feedFiles } from '../exports/feed-files.ts';

/** Feeds stand where readers have them: `/rss.xml`, `/feeds/corrections.json`. */
export const getStaticPaths = (async () =>
  (await feedFiles(publication())).map(({ path, mediaType, text }) => ({
    params: { feed: path.slice(1) },
    props: { mediaType, text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly mediaType: string; readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': `${props.mediaType}; charset=utf-8` } });
