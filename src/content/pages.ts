import type { Paged } from '../model/corpus.ts';

/** One address of a record: its own, or one that it had formerly and that leads to it. */
interface Address<T> {
  readonly params: { readonly id: string };
  readonly props: { readonly record: T };
}

/** Every address of every record of a kind, in the form of Astro's `getStaticPaths`. */
export const addressesOf = <T extends Paged['record']>(records: readonly T[]): Address<T>[] =>
  records.flatMap((record) =>
    [record.id, ...record.formerly].map((id) => ({ params: { id }, props: { record } })),
  );
