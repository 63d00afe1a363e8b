/** A link to a record in a list. */
export interface RecordLink {
  readonly words: string;
  /** From the site's root. */
  readonly path: string;
  /** What stands behind the words in small letters. */
  readonly detail?: string;
}
