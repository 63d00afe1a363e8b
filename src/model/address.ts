import type { Day } from './date.ts';
import { kinds, type RecordKind } from './kinds.ts';

/** Whether an address names its scheme twice: `https://https://example.org`. */
export const hasTwoSchemes = (url: string): boolean => /^https?:\/\/https?(?::|\/\/)/i.test(url);

/** The form of every id, file name and address: small letters, digits and single hyphens. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The fragment of a record: `event-ratyan`. It includes the kind, because ids of different kinds
 * may be equal.
 */
export const fragmentOf = (kind: RecordKind | 'day', id: string): string => `${kind}-${id}`;

/** The path of a record from the site's root: `/events/ratyan/`, `/figures/#figure-besieged`. */
export function pathOf(kind: RecordKind, id: string): string {
  const { collection, address } = kinds[kind];
  return address === 'entry' ? `/${collection}/#${fragmentOf(kind, id)}` : `/${collection}/${id}/`;
}

/** The path of a day's page from the site's root: `/days/2016-02-02/`. */
export const pathOfDay = (day: Day): string => `/days/${day}/`;

const dayScheme = 'day:';

/** The day in an address such as `day:2016-02-03`, as written; null for any other address. */
export const dayNamedBy = (url: string): string | null =>
  url.startsWith(dayScheme) && url !== dayScheme ? url.slice(dayScheme.length) : null;

/** The path of a page with a single graphic of an article; the first graphic is 1. */
export const pathOfEmbed = (article: string, ordinal: number): string =>
  `/embed/articles/${article}/${ordinal}/`;

/** The path of a record's accusations, each with its answer. */
export const pathOfAnswers = (kind: 'event' | 'figure', id: string): string =>
  `/disputed/#${fragmentOf(kind, id)}`;

/** Pages of which there is only one. */
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
