import type { APIRoute, GetStaticPaths } from 'astro';
import type { ShareCard } from '../../share-images/card.ts';
import { paintAll } from '../../share-images/paint-all.ts';
import { paintCard } from '../../share-images/paint.ts';
import { cardsOf } from '../../share-images/site-cards.ts';
import { corpus } from '../../content/corpus.ts';

/** A card for every page that can be shared. */
export const getStaticPaths = (() =>
  [...cardsOf(corpus()).values()].map((card) => ({
    params: { card: card.path.replace(/^\/cards\/|\.png$/g, '') },
    props: { card },
  }))) satisfies GetStaticPaths;

let painted: ReturnType<typeof paintAll> | null = null;

/** A build paints all cards together; `npm run dev` paints only the one that is requested. */
async function bytesOf(card: ShareCard): Promise<Buffer> {
  if (import.meta.env.DEV) return paintCard(card);
  painted ??= paintAll(cardsOf(corpus()).values());
  return (await painted).get(card.path) ?? paintCard(card);
}

export const GET: APIRoute<{ readonly card: ShareCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await bytesOf(card)), { headers: { 'Content-Type': 'image/png' } });
