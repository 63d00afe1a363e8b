import type { APIRoute, GetStaticPaths } from 'astro';
import { publication } from '../../content/publication.ts';
import { citationFiles } from '../../exports/citation-files.ts';

export const getStaticPaths = (() =>
  citationFiles(publication()).map(({ path, mediaType, text }) => ({
    params: { file: path.replace('/citations/', '') },
    props: { mediaType, text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly mediaType: string; readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.mediaType } });
