import type { APIRoute, GetStaticPaths } from 'astro';
import { publication } from '../../content/publication.ts';
import { downloads, type Download } from '../../exports/downloads.ts';

export const getStaticPaths = (() =>
  downloads(publication()).map((download) => ({
    params: { file: download.file },
    props: { download },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly download: Download }> = ({ props: { download } }) =>
  new Response(download.text, { headers: { 'Content-Type': download.mediaType } });
