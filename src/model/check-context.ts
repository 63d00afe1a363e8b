import type { WithBody } from './body.ts';
import type { Day } from './date.ts';

/** What the check has to know besides the corpus. */
export interface CheckContext {
  /** Addresses of files that are served as they are: `/icons/touch.png`. */
  readonly files: ReadonlySet<string>;
  /**
   * What is written but could not be read, and is reported already: a record as `event:ratyan`, the
   * control of a place as `control:ratyan`, a whole table as `source`.
   */
  readonly invalid: ReadonlySet<string>;
  /** Records whose front matter is invalid. Their bodies are checked all the same. */
  readonly invalidRecords: readonly WithBody[];
  /** Records that are drafts and not part of this corpus, as `event:ratyan`. */
  readonly drafts: ReadonlySet<string>;
  /** The day of the check; null where what is ahead does not matter, as in a build. */
  readonly today: Day | null;
}
