import { href } from '../href.ts';
import type { SearchDocuments } from './documents.ts';
import { finderOf, type Finder } from './find.ts';

/** The file with everything that can be found. Pages load it when a reader begins to search. */
export const documentsPath = '/search/documents.json';

let loading: Promise<Finder | null> | undefined;

/** Loads the finder, once. Null if that fails; the next call then tries again. */
export const finder = (): Promise<Finder | null> =>
  (loading ??= fetch(href(documentsPath))
    .then((answer) => answer.json() as Promise<SearchDocuments>)
    .then(finderOf)
    .catch(() => {
      loading = undefined;
      return null;
    }));
