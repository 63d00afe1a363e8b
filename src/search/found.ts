import { make } from '../browser/html.ts';
import { href } from '../href.ts';
import { count } from '../model/count.ts';
import type { FoundRecord } from './documents.ts';
import { keyOf } from './fold.ts';

/** The address of what was found. */
export const addressOf = ([, path]: FoundRecord): string => href(path);

/** The page with all that is found by a query: `/search/?q=tal%20jibbin`. */
export const addressOfQuery = (query: string): string =>
  `${href('/search/')}?q=${encodeURIComponent(query)}`;

/** The other name by which it was found, of which the query may be the beginning; null where the first says it. */
function spellingFor([, , [first = '', ...others]]: FoundRecord, query: string) {
  const typed = keyOf(query);
  if (typed === '' || keyOf(first).includes(typed)) return null;
  return others.find((name) => keyOf(name).startsWith(typed)) ?? null;
}

/** What a list says of a record: its name, then what it is, when, and how sure. */
export function wordsOf(record: FoundRecord, query: string): readonly (Node | string)[] {
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

/** How many were found: "3 results". */
export const countInWords = (found: readonly FoundRecord[]): string =>
  found.length === 0 ? 'Nothing found' : count(found.length, 'result');

/** What is said where the script is there and what it would search is not. */
export const unavailable =
  'The search could not be loaded. Every name stands on the list from A to Z.';
