import type { WithBody } from './body.ts';
import { checkAccusations } from './check-accusations.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkControl } from './check-control.ts';
import { checkLists } from './check-lists.ts';
import { checkPages } from './check-pages.ts';
import { checkPositions } from './check-positions.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkStory } from './check-story.ts';
import type { Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';

/** What the check has to know besides the corpus. */
export interface CheckContext {
  /** Addresses of files that are served as they are: `/icons/touch.png`. */
  readonly files: ReadonlySet<string>;
  /**
   * What is written but could not be read, and is reported already: a record as `event:ratyan`, the
   * control of a place as `control:ratyan`, a whole table as `source`.
   */
  readonly invalid: ReadonlySet<string>;
  /** The bodies of records whose front matter is not right: what they say is checked all the same. */
  readonly strays: readonly WithBody[];
  /** Records that are drafts and not part of this corpus, as `event:ratyan`. */
  readonly drafts: ReadonlySet<string>;
}

/** Everything that is wrong with a corpus as a whole, and everything worth a look. */
export const findProblems = (corpus: Corpus, context: CheckContext): readonly Problem[] => [
  ...checkStory(corpus, context),
  ...checkLists(corpus, context),
  ...checkPages(corpus, context),
  ...checkRecords(corpus, context),
  ...checkPositions(corpus),
  ...checkSources(corpus),
  ...checkAccusations(corpus),
  ...checkReferences(corpus, context),
  ...checkControl(corpus, context),
  ...checkAddresses(corpus, context),
];
