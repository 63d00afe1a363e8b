import type { RawContent, RawRecord } from '../content/raw.ts';
import { kinds, type Kind } from '../model/kinds.ts';

/** The id of a record as written: the name of its file, or its key. */
export const idOf = ({ id, data }: RawRecord): string => id ?? String(valueAt(data, 'id'));

/** The ids that a record had formerly, as written. */
export function formerIdsOf({ data }: RawRecord): readonly unknown[] {
  const formerly = valueAt(data, 'formerly');
  return Array.isArray(formerly) ? formerly : [];
}

/** Says where an id of a kind is taken, by a record or by one that had it formerly. */
export const holderIn =
  ({ records }: RawContent) =>
  (kind: Kind, id: string): string | null => {
    const holder = records.find(
      (record) =>
        record.collection === kinds[kind].collection &&
        (idOf(record) === id || formerIdsOf(record).includes(id)),
    );
    return holder ? `${holder.file}:${holder.line}` : null;
  };

function valueAt(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
