import type { Collection } from '../model/kinds.ts';
import type { PictureFiles } from '../model/picture.ts';
import type { Problem } from '../model/problem.ts';

/** A record as written, before validation. */
export interface RawRecord {
  readonly collection: Collection;
  /**
   * The file name of a Markdown file; null for an entry of a table, which has its id in a key, and
   * for a sheet.
   */
  readonly id: string | null;
  readonly file: string;
  readonly line: number;
  readonly lines: Readonly<Record<string, number>>;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

/** A content folder as read, before validation. */
export interface RawContent {
  readonly records: readonly RawRecord[];
  readonly pictureFiles: PictureFiles;
  readonly problems: readonly Problem[];
  /** The text of each file that could be read, with plain line ends. */
  readonly texts: ReadonlyMap<string, string>;
  /** What could not be read at all; the id is null for a whole table. */
  readonly unread: readonly Pick<RawRecord, 'collection' | 'id'>[];
}
