import { mainPaths, pathOf, pathOfDay } from './address.ts';
import { locationOf, type WithBody } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allRecords, allTexts, type Corpus, type Paged } from './corpus.ts';
import { kinds, pagedKinds, recordKinds } from './kinds.ts';
import { nearest } from './nearest.ts';
import { errorAt, type Problem } from './problem.ts';
import { recordAt } from './record-at.ts';
import { daysOf } from './span.ts';

/** Addresses that are taken twice, and links and images that lead to none. */
export function checkAddresses(
  corpus: Corpus,
  { files, invalid, strays }: CheckContext,
): readonly Problem[] {
  const records = allRecords(corpus);
  const old = records.flatMap(({ kind, record }) => record.formerly.map((id) => pathOf(kind, id)));
  const pages = new Set<string>([
    ...mainPaths,
    ...daysOf(corpus.story.days.pages).map(pathOfDay),
    ...records.map(({ kind, record }) => pathOf(kind, record.id)),
    ...old,
    ...[...invalid].flatMap(pathOfName),
  ]);
  const entries = new Set(
    recordKinds.flatMap((kind) => corpus[kinds[kind].collection].map(({ id }) => pathOf(kind, id))),
  );
  return [
    ...checkFormerly(records),
    ...[...allTexts(corpus), ...strays].flatMap((record) =>
      checkLinks(record, { pages, entries }, files),
    ),
  ];
}

/** The page that a record would have, had it been readable: `event:ratyan` -> `/events/ratyan/`. */
const pathOfName = (name: string): readonly string[] => {
  const [kind, id] = name.split(':');
  const paged = pagedKinds.find((one) => one === kind);
  return paged && id ? [pathOf(paged, id)] : [];
};

/** An old id must not be the id, or the old id, of another record of its kind. */
function checkFormerly(records: readonly Paged[]): readonly Problem[] {
  const taken = new Map(
    records.map(({ kind, record }) => [pathOf(kind, record.id), record.file] as const),
  );
  return records.flatMap(({ kind, record }) =>
    record.formerly.flatMap((id, index) => {
      const path = pathOf(kind, id);
      const holder = taken.get(path);
      if (!holder) {
        taken.set(path, record.file);
        return [];
      }
      const at = locationOf(record, `formerly.${index}`);
      const hint = 'An old address can lead to one page only. Take it out of one of the two.';
      return [errorAt(at, `formerly: ${id} is taken by ${holder}.`, hint)];
    }),
  );
}

function checkLinks(
  { file, facts }: WithBody,
  {
    pages,
    entries,
  }: { readonly pages: ReadonlySet<string>; readonly entries: ReadonlySet<string> },
  files: ReadonlySet<string>,
): readonly Problem[] {
  const links = facts.links.flatMap(({ url, line }) => {
    if (!url.startsWith('/')) return [];
    const path = url.replace(/[?#].*$/, '');
    if (/^\/\w+\/#\w+-/.test(url) && recordAt(url) && !entries.has(url)) {
      const meant = nearest(url, entries);
      const hint = meant ? `Did you mean "${meant}"?` : 'Look at the address in the browser.';
      return [errorAt({ file, line }, `There is no entry ${url} on this site.`, hint)];
    }
    if (pages.has(path) || files.has(path)) return [];
    const withSlash = `${path}/`;
    const meant = pages.has(withSlash) ? withSlash : nearest(path, pages);
    const hint = meant ? `Did you mean "${meant}"?` : 'Look at the address in the browser.';
    return [errorAt({ file, line }, `There is no page ${path} on this site.`, hint)];
  });
  const images = facts.images.flatMap(({ url, line }) => {
    if (files.has(url)) return [];
    const meant = nearest(url, files);
    const hint = meant ? `Did you mean "${meant}"?` : 'Pictures are files in public/.';
    return [errorAt({ file, line }, `There is no picture ${url} on this site.`, hint)];
  });
  return [...links, ...images];
}
