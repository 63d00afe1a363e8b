import { typeset } from '../markdown/typography.ts';

/** The keys that hold prose, which a page prints as it is. */
const proseKeys = new Set([
  'title',
  'question',
  'standfirst',
  'contentNote',
  'claimedBy',
  'others',
  'note',
  'role',
  'what',
  'saidBy',
  'was',
]);

/**
 * A record with the typography of a newspaper in its prose: quotation marks, dashes and spaces at
 * which no line breaks, as in bodies.
 */
export const withTypography = <T extends object>(data: T): T =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [key, set(key, value)]),
  ) as T;

function set(key: string, value: unknown): unknown {
  if (typeof value === 'string') return proseKeys.has(key) ? typeset(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => set(key, item));
  return typeof value === 'object' && value !== null ? withTypography(value) : value;
}
