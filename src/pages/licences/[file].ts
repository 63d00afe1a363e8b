import type { APIRoute, GetStaticPaths } from 'astro';
import { shippedLicences } from '../../publish/licences.ts';

/** The licences of everything by others that is shipped with the site. */
export const getStaticPaths = (() =>
  shippedLicences().map(({ file, text }) => ({
    params: { file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
