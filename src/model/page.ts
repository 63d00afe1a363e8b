import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { prose } from './text-schema.ts';
import type { pageId } from './id.ts';

/** The pages whose sentences a story can word itself, by the names of their files. */
export const pageIds = [
  'articles',
  'days',
  'timeline',
  'map',
  'events',
  'places',
  'people',
  'figures',
  'statements',
  'disputed',
  'terms',
  'search',
  'sources',
  'about',
  'corrections',
  'data',
] as const;
export type PageId = (typeof pageIds)[number];

/**
 * Front matter of `content/pages/<id>.md`: the sentences of one page that speak of the story, each in
 * the place of the site's own. Words in braces come from the content: {days.story}, {count.events}.
 */
export const pageSchema = z.strictObject({
  description: prose('The description')
    .optional()
    .describe('The description for search engines and shared links: one or two sentences.'),
  standfirst: prose('The standfirst').optional().describe('The sentence under the page’s title.'),
  card: prose('The words of the card')
    .optional()
    .describe('What the page’s share card says below its title, in at most 90 letters.'),
});

export type PageWords = z.output<typeof pageSchema> &
  WithBody & { readonly id: z.output<typeof pageId> };
