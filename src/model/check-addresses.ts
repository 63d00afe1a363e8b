import { dayNamedBy, mainPaths, pathOf, pathOfDay } from './address.ts';
import { locationOf, type WithBody } from './body.ts';
import type { CheckContext } from './check-context.ts';
import { allRecords, allTexts, type Corpus, type Paged } from './corpus.ts';
import type { Day } from './date.ts';
import { kinds, pagedKinds, recordKinds } from './kinds.ts';
import { nearest } from './nearest.ts';
import { errorAt, type Location, type Problem } from './problem.ts';
import { recordAt } from './record-at.ts';
import { daysOf } from './span.ts';

/** Addresses that are used twice, and links that lead nowhere. */
export function checkAddresses(
  corpus: Corpus,
  { files, invalid, invalidRecords }: CheckContext,
): readonly Problem[] {
  const records = allRecords(corpus);
  const old = records.flatMap(({ kind, record }) => record.formerly.map((id) => pathOf(kind, id)));
  const days = daysOf(corpus.story.days.pages);
  const pages = new Set<string>([
    ...mainPaths,
    ...days.map(pathOfDay),
    ...records.map(({ kind, record }) => pathOf(kind, record.id)),
    ...old,
    ...[...invalid].flatMap(pathOfName),
  ]);
  const entries = new Set(
    recordKinds.flatMap((kind) => corpus[kinds[kind].collection].map(({ id }) => pathOf(kind, id))),
  );
  return [
    ...checkFormerly(records),
    ...[...allTexts(corpus), ...invalidRecords].flatMap((record) =>
      checkLinks(record, { pages, entries, days }, files),
    ),
  ];
}

/** The path of a record that could not be read: `event:ratyan` -> `/events/ratyan/`. */
const pathOfName = (name: string): readonly string[] => {
  const [kind, id] = name.split(':');
  const paged = pagedKinds.find((one) => one === kind);
  return paged && id ? [pathOf(paged, id)] : [];
};

/** A former id must not be the id or a former id of another record of its kind. */
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

/** A reference to a day without a page, with the nearest day that has one. */
function noDay(at: Location, written: string, days: readonly Day[]): Problem {
  const time = Date.parse(written);
  const away = (day: Day): number => Math.abs(Date.parse(day) - time);
  const meant = Number.isNaN(time)
    ? nearest(written, days)
    : (days.toSorted((a, b) => away(a) - away(b))[0] ?? null);
  const [first, last] = [days[0], days.at(-1)];
  const question = meant ? `The nearest is "day:${meant}". ` : '';
  const hint = `${question}Days with a page are ${first} to ${last}.`;
  return errorAt(at, `There is no page of the day "${written}".`, hint);
}

function checkLinks(
  { file, facts }: WithBody,
  {
    pages,
    entries,
    days,
  }: {
    readonly pages: ReadonlySet<string>;
    readonly entries: ReadonlySet<string>;
    readonly days: readonly Day[];
  },
  files: ReadonlySet<string>,
): readonly Problem[] {
  return facts.links.flatMap(({ url, line }) => {
    const day = dayNamedBy(url);
    if (day !== null)
      return pages.has(pathOfDay(day as Day)) ? [] : [noDay({ file, line }, day, days)];
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
}
