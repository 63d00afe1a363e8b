import { typeset } from '../markdown/typography.ts';
import type { TextBlock } from '../model/body.ts';
import type { RawRecord } from './raw.ts';

/** The keys that hold prose, which a page prints as it is. */
const proseKeys = new Set([
  'title',
  'question',
  'standfirst',
  'contentNote',
  'why',
  'how',
  'notChecked',
  'claimedBy',
  'others',
  'leaning',
  'note',
  'says',
  'disputed',
  'unknown',
  'role',
  'what',
  'saidBy',
  'statement',
  'check',
  'members',
  'patrons',
  'seat',
  'noSeat',
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

/**
 * The prose in the keys of a record, as written. The title of a source is a quotation, unless it is
 * a description of ours; the word list of the style is not prose.
 */
export function proseOf({ collection, data, file, line, lines }: RawRecord): readonly TextBlock[] {
  if (collection === 'style') return [];
  const isPublished = collection === 'sources' && !isParaphrased(data);
  return stringsBelow(data, []).flatMap(({ path, text }) => {
    const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    if (!proseKeys.has(key)) return [];
    const isQuotation = isPublished && key === 'title';
    return [{ kind: 'key' as const, text, file, line: lines[path.join('.')] ?? line, isQuotation }];
  });
}

/** The key points of an article as written: each a short body of Markdown in the front matter. */
export function keyPointsOf({ collection, data, file, line, lines }: RawRecord): readonly {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}[] {
  if (collection !== 'articles' || typeof data !== 'object' || data === null) return [];
  const points: unknown = 'keyPoints' in data ? data.keyPoints : null;
  if (!Array.isArray(points)) return [];
  return points.flatMap((body: unknown, index) =>
    typeof body === 'string' ? [{ file, body, bodyLine: lines[`keyPoints.${index}`] ?? line }] : [],
  );
}

const isParaphrased = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'titleParaphrased' in data &&
  data.titleParaphrased === true;

/** Every text in a record's data, with the keys and numbers that lead to it. */
export const stringsBelow = (
  value: unknown,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    stringsBelow(inner, [...path, key]),
  );
};
