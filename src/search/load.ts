import { href } from '../href.ts';
import type { SearchDocuments } from './documents.ts';
import { finderOf, type Finder } from './find.ts';

/** Where all that can be found stands. It is kept out of the pages, and asked for when one searches. */
export const documentsPath = '/search/documents.json';

let asked: Promise<Finder | null> | undefined;

/** What finds, once it has come; null when it did not, and then it is asked for again. */
export const finder = (): Promise<Finder | null> =>
  (asked ??= fetch(href(documentsPath))
    .then((answer) => answer.json() as Promise<SearchDocuments>)
    .then(finderOf)
    .catch(() => {
      asked = undefined;
      return null;
    }));
