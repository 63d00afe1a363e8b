import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFaces } from '../../fonts/subset.ts';

/** A file for each face that has characters in use. */
export const getStaticPaths = (async () =>
  (await siteFaces()).map(({ file, bytes }) => ({
    params: { file },
    props: { bytes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly bytes: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'Content-Type': 'font/woff2' } });
