import type { APIRoute, GetStaticPaths } from 'astro';
import { shippedLicences } from '../../publish/licences.ts';

/** The full text of the licence of everything of others that readers receive. */
export const getStaticPaths = (() =>
  shippedLicences().map(({ file, text }) => ({
    params: { file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
