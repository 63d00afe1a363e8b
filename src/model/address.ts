import type { Day } from './date.ts';
import { kinds, type RecordKind } from './kinds.ts';

/** Whether an address names its scheme twice: `https://https://example.org`. */
export const hasTwoSchemes = (url: string): boolean => /^https?:\/\/https?(?::|\/\/)/i.test(url);

/** Small letters, digits and single hyphens: the form of every id, file name and address. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The fragment that points at one record among others: `event-ratyan`. Ids repeat across kinds. */
export const fragmentOf = (kind: RecordKind | 'day', id: string): string => `${kind}-${id}`;

/** Path of a record from the site's root: `/events/ratyan/`, `/figures/#figure-besieged`. */
export function pathOf(kind: RecordKind, id: string): string {
  const { collection, address } = kinds[kind];
  return address === 'entry' ? `/${collection}/#${fragmentOf(kind, id)}` : `/${collection}/${id}/`;
}

/** Path of a day's page from the site's root: `/days/2016-02-02/`. */
export const pathOfDay = (day: Day): string => `/days/${day}/`;

const dayScheme = 'day:';

/** The day that an address such as `day:2016-02-03` names, as written; null for any other address. */
export const dayNamedBy = (url: string): string | null =>
  url.startsWith(dayScheme) && url !== dayScheme ? url.slice(dayScheme.length) : null;

/** Path of the page that shows one graphic of an article alone, the first being 1. */
export const pathOfEmbed = (article: string, ordinal: number): string =>
  `/embed/articles/${article}/${ordinal}/`;

/** Where the accusations of a record stand, each with the answer beside it. */
export const pathOfAnswers = (kind: 'event' | 'figure', id: string): string =>
  `/disputed/#${fragmentOf(kind, id)}`;

/** Pages that are one of a kind. */
export const mainPaths = [
  '/',
  '/articles/',
  '/days/',
  '/timeline/',
  '/map/',
  '/events/',
  '/places/',
  '/people/',
  '/figures/',
  '/statements/',
  '/disputed/',
  '/terms/',
  '/search/',
  '/sources/',
  '/about/',
  '/corrections/',
  '/data/',
] as const;
