/** A link to a record in a list. */
export interface RecordLink {
  readonly words: string;
  /** The path from the site's root. */
  readonly path: string;
  /** The words after the link, in small letters. */
  readonly detail?: string;
}
