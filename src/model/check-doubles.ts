import { locationOf, type Written } from './body.ts';
import type { Corpus } from './corpus.ts';
import { kinds, listedKinds } from './kinds.ts';
import { errorAt, type Problem } from './problem.ts';

/** Reports entries that are twice in a list, and values that two records share but must not. */
export const checkDoubles = (corpus: Corpus): readonly Problem[] => [
  ...checkLists(corpus.story),
  ...listedKinds.flatMap((kind) =>
    (corpus[kinds[kind].collection] as readonly Written[]).flatMap(checkLists),
  ),
  ...checkTwo(corpus.places, 'name', ({ name }) => name),
  ...checkTwo(
    corpus.places,
    'position.lat',
    ({ position: { lat, lon } }) => `${lat} ${lon}`,
    ({ position: { lat, lon } }) => `lat: ${lat}, lon: ${lon}`,
  ),
  ...checkIdentity(corpus.places, 'pcode'),
  ...checkIdentity(corpus.places, 'geonames'),
  ...checkTwo(corpus.people, 'name', ({ name }) => name),
  ...checkTwo(corpus.terms, 'name', ({ name }) => name),
  ...checkTwo(corpus.articles, 'title', ({ title }) => title),
  ...checkTwo(
    corpus.events,
    'title',
    ({ title, date }) => `${title} ${date}`,
    ({ title, date }) => `"${title}" of ${date}`,
  ),
  ...checkTwo(corpus.sources, 'url', ({ url }) => url?.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')),
];

/** Keys of a record that nobody wrote, and those in which something may come again. */
const passedOver = ['file', 'lines', 'body', 'facts', 'through'];

/** Texts that stand twice in a list, at any depth. */
const checkLists = (record: Written): readonly Problem[] =>
  doublesBelow(record, []).map(({ path, text }) =>
    errorAt(
      locationOf(record, path.join('.')),
      `"${text}" stands in ${path.findLast((part) => !/^\d+$/.test(part)) ?? ''} twice.`,
      'Keep one of the two.',
    ),
  );

interface Double {
  readonly path: readonly string[];
  readonly text: string;
}

function doublesBelow(value: unknown, path: readonly string[]): readonly Double[] {
  if (typeof value !== 'object' || value === null) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const own = list.flatMap((item, index) =>
    typeof item === 'string' && list.indexOf(item) < index
      ? [{ path: [...path, String(index)], text: item }]
      : [],
  );
  const below = Object.entries(value)
    .filter(([key]) => !passedOver.includes(key))
    .flatMap(([key, inner]) => doublesBelow(inner, [...path, key]));
  return [...own, ...below];
}

/** The second and every further record that has what marks another, such as its name. */
function checkTwo<T extends Written>(
  records: readonly T[],
  path: string,
  markOf: (record: T) => string | undefined,
  wordsOf: (record: T) => string = (record) => `${path}: "${markOf(record) ?? ''}"`,
): readonly Problem[] {
  return secondsOf(records, markOf).map(({ record, before }) => {
    const where = locationOf(before, path);
    const message = `${wordsOf(record)} stands at ${where.file}:${where.line} already.`;
    const hint =
      'Two records cannot share it. Keep one of the two, or correct the one that is wrong.';
    return errorAt(locationOf(record, path), message, hint);
  });
}

/** Places that a gazetteer would take for one. */
const checkIdentity = (places: Corpus['places'], key: 'pcode' | 'geonames'): readonly Problem[] =>
  secondsOf(places, (place) => place[key]?.toString()).map(({ record, before }) => {
    const message = `${key}: ${record[key] ?? ''} stands in ${before.file} already.`;
    return errorAt(locationOf(record, key), message, 'Take it out of one of the two.');
  });

/** Every record whose mark an earlier one has, with the first that has it. */
function secondsOf<T>(
  records: readonly T[],
  markOf: (record: T) => string | undefined,
): readonly { readonly record: T; readonly before: T }[] {
  const first = new Map<string, T>();
  return records.flatMap((record) => {
    const mark = markOf(record)?.toLowerCase();
    if (mark === undefined) return [];
    const before = first.get(mark);
    if (!before) first.set(mark, record);
    return before ? [{ record, before }] : [];
  });
}
