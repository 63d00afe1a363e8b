import type { Corpus } from './corpus.ts';

/** What every export is made of. */
export interface Publication {
  readonly corpus: Corpus;
  /** The full address of a path from the site's root: `/events/ratyan/` on this host and base. */
  readonly absolute: (path: string) => string;
}
