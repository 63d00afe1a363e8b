import { make } from '../browser/html.ts';
import { href } from '../href.ts';
import { count } from '../model/count.ts';
import type { FoundRecord } from './documents.ts';
import { keyOf } from './fold.ts';

/** The address of the page of a result. */
export const addressOfResult = ([, path]: FoundRecord): string => href(path);

/** The address of the page with all results of a query: `/search/?q=tal%20jibbin`. */
export const addressOfQuery = (query: string): string =>
  `${href('/search/')}?q=${encodeURIComponent(query)}`;

/**
 * The spelling that begins with the query, for a result whose shown name does not have it; else
 * null.
 */
function spellingFor([, , [first = '', ...others]]: FoundRecord, query: string) {
  const typed = keyOf(query);
  if (typed === '' || keyOf(first).includes(typed)) return null;
  return others.find((name) => keyOf(name).startsWith(typed)) ?? null;
}

/** The line of a result in a list: its name, then its kind, detail, date and certainty. */
export function wordsOfResult(record: FoundRecord, query: string): readonly (Node | string)[] {
  const [kind, , [name = ''], detail, date, certainty] = record;
  const spelling = spellingFor(record, query);
  const about = [kind, detail, date, certainty].filter((words) => words !== '').join(' · ');
  const small = make('small', {}, spelling && inItsScript(spelling), spelling && ' · ', about);
  return [make('b', {}, name), ' ', small];
}

function inItsScript(words: string): Node | string {
  if (!/\p{Script=Arabic}/u.test(words)) return words;
  return make('span', { lang: 'ar', dir: 'rtl' }, words);
}

/** The number of results in words: "3 results". */
export const resultsInWords = (found: readonly FoundRecord[]): string =>
  found.length === 0 ? 'Nothing found' : count(found.length, 'result');

/** The message for when the documents to search could not be loaded. */
export const unavailable =
  'The search could not be loaded. Every name stands on the list from A to Z.';
