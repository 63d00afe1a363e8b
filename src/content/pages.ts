import type { Paged } from '../model/corpus.ts';

/** An address of a record: its present one, or a former one that redirects to it. */
interface Address<T> {
  readonly params: { readonly id: string };
  readonly props: { readonly record: T };
}

/** All addresses of all records of a kind, for Astro's `getStaticPaths`. */
export const addressesOf = <T extends Paged['record']>(records: readonly T[]): Address<T>[] =>
  records.flatMap((record) =>
    [record.id, ...record.formerly].map((id) => ({ params: { id }, props: { record } })),
  );
