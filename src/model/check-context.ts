import type { WithBody } from './body.ts';
import type { Day } from './date.ts';

/** What the check needs besides the corpus. */
export interface CheckContext {
  /** Addresses of files that are served unchanged: `/icons/touch.png`. */
  readonly files: ReadonlySet<string>;
  /**
   * Names of what could not be read and is already reported: a record as `event:ratyan`, the
   * control of a place as `control:ratyan`, a whole table as `source`.
   */
  readonly invalid: ReadonlySet<string>;
  /** Records with invalid front matter. Their bodies are checked nevertheless. */
  readonly invalidRecords: readonly WithBody[];
  /** Names of drafts that are not part of this corpus, such as `event:ratyan`. */
  readonly drafts: ReadonlySet<string>;
  /** The day of the check; null where what is ahead does not matter, as in a build. */
  readonly today: Day | null;
}
