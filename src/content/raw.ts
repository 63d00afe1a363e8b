import type { Collection } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';

/** One record as written, not yet checked against its schema. */
export interface RawRecord {
  readonly collection: Collection;
  /** The file name for Markdown; null for an entry of a table, whose keys name it, and a sheet. */
  readonly id: string | null;
  readonly file: string;
  readonly line: number;
  readonly lines: Readonly<Record<string, number>>;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

export interface RawContent {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
  /** The text of each file that could be read, with plain line ends. */
  readonly texts: ReadonlyMap<string, string>;
  /** What could not be read at all; the id is null for a whole table. */
  readonly unread: readonly Pick<RawRecord, 'collection' | 'id'>[];
}
