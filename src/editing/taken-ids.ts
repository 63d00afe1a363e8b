import type { RawContent, RawRecord } from '../content/raw.ts';
import { kinds, type Kind } from '../model/kinds.ts';

/** The id of a record as written: the name of its file, or the value of its key `id`. */
export const idOf = ({ id, data }: RawRecord): string => id ?? String(valueAt(data, 'id'));

/** The ids that a record had formerly, as written. */
export function formerIdsOf({ data }: RawRecord): readonly unknown[] {
  const formerly = valueAt(data, 'formerly');
  return Array.isArray(formerly) ? formerly : [];
}

/**
 * Returns a function that says where an id of a kind is taken, as `file:line` of the record that
 * has it now or had it formerly; null for an id that is free.
 */
export const takenAtIn =
  ({ records }: RawContent) =>
  (kind: Kind, id: string): string | null => {
    const owner = records.find(
      (record) =>
        record.collection === kinds[kind].collection &&
        (idOf(record) === id || formerIdsOf(record).includes(id)),
    );
    return owner ? `${owner.file}:${owner.line}` : null;
  };

function valueAt(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
