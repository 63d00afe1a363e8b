import { marksInPlainWords } from '../markdown/marks.ts';
import { typeset } from '../markdown/typography.ts';
import { quote } from '../markdown/words.ts';
import type { TextBlock } from '../model/body.ts';
import type { Collection } from '../model/kinds.ts';
import { errorAt, type Location, type Problem } from '../model/problem.ts';
import { schemas } from '../model/schemas.ts';
import { proseKeysOf } from '../model/text-schema.ts';
import type { RawRecord } from './raw.ts';

/** The keys of each collection that contain prose, according to the schemas. */
const proseKeys = new Map(
  Object.entries(schemas).map(([collection, schema]) => [collection, proseKeysOf(schema)]),
);

const keysOf = (collection: Collection): ReadonlySet<string> =>
  proseKeys.get(collection) ?? new Set();

/**
 * Applies typography to the prose in a record's keys: quotation marks, dashes and no-break spaces,
 * as in bodies.
 */
export const withTypography = <T extends object>(collection: Collection, data: T): T =>
  typesetBelow(data, '', keysOf(collection)) as T;

function typesetBelow(value: unknown, key: string, keys: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return keys.has(key) ? typeset(unescaped(value)) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => typesetBelow(item, key, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      typesetBelow(inner, name, keys),
    ]),
  );
}

/** Removes the backslashes before escaped marks: `\\[sic\\]` becomes "[sic]". */
const unescaped = (text: string): string => text.replace(/\\([[\]*_~`])/g, '$1');

/**
 * Reports Markdown in the keys of a record, since keys are printed as they are written. In tables
 * only keys with prose are checked.
 */
export const marksInKeys = (record: RawRecord): readonly Problem[] =>
  plainTextsOf(record).flatMap(({ file, line, text }) =>
    marksInPlainWords(text).map(({ written }) =>
      errorAt(
        { file, line },
        `In a key ${quote(written)} would be printed as it is.`,
        'Keys hold plain words: cite and refer in the body. Brackets that are meant are written \\[ and \\].',
      ),
    ),
  );

const plainTextsOf = (record: RawRecord): readonly (Location & { readonly text: string })[] =>
  record.id === null
    ? proseOf(record)
    : stringsBelow(record.data, [])
        .filter(({ path }) => path[0] !== 'keyPoints')
        .map(({ path, text }) => ({
          file: record.file,
          line: record.lines[path.join('.')] ?? record.line,
          text,
        }));

/**
 * The prose in a record's keys, as written. The title of a source counts as a quotation, unless it
 * is a description by the site.
 */
export function proseOf({ collection, data, file, line, lines }: RawRecord): readonly TextBlock[] {
  const keys = keysOf(collection);
  const hasQuotedTitle = collection === 'sources' && !isParaphrased(data);
  return stringsBelow(data, []).flatMap(({ path, text }) => {
    const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    if (!keys.has(key)) return [];
    const isQuotation = hasQuotedTitle && key === 'title';
    return [{ kind: 'key' as const, text, file, line: lines[path.join('.')] ?? line, isQuotation }];
  });
}

/** The key points of an article, as written. Each is a short Markdown body in the front matter. */
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

/** Every text in a record's data, with its path of keys and indices. */
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
