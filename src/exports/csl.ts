import { pathOf } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { bare, firstDay, isDoubted, lastDay, precisionOf } from '../model/date.ts';
import type { Day, PartialDate } from '../model/date.ts';
import type { Publication } from '../model/publication.ts';
import { titleOf, type Source } from '../model/source.ts';
import { modifiedOf } from './modified.ts';

/** A date as CSL has it: year, month and day as far as known; two of them are a range. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/**
 * Something that can be cited, as reference managers read it: an item of CSL-JSON
 * (https://docs.citationstyles.org/en/stable/specification.html). Every other format of a citation
 * is made of it.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document' | 'report' | 'webpage';
  readonly title: string;
  /** Organisations, whose names have no parts. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note?: string;
}

/** A source as an item of CSL-JSON. */
export function sourceItem(source: Source): CslItem {
  const { id, date, url, archived, opened } = source;
  return {
    id,
    title: titleOf(source),
    ...publishedIn(source),
    ...(date && { issued: dateOf(date) }),
    ...(opened && url && { accessed: dateOf(opened) }),
    ...(url && { URL: new URL(url).href }),
    language: codeOf(source.language ?? 'English'),
    ...(archived && { archive: new URL(archived.url).host, archive_location: archived.url }),
  };
}

/** The type, the author and the container of a source, in CSL's terms. */
function publishedIn({ kind, publisher, via, url }: Source) {
  const author = [{ literal: publisher }];
  const copy = via && { note: `Copy: ${via}` };
  switch (kind) {
    case 'wire':
      return { type: 'article-newspaper', author, 'container-title': via ?? publisher } as const;
    case 'newspaper':
      return { type: 'article-newspaper', 'container-title': publisher, ...copy } as const;
    case 'official document':
      return { type: 'report', author, publisher, ...copy } as const;
    default:
      return { type: url ? 'webpage' : 'document', author, publisher, ...copy } as const;
  }
}

/**
 * The day by which a page is cited: for an article the day on which it appeared, for any other page
 * the day on which it last changed. Null where no day is known.
 */
export const issuedOn = (corpus: Corpus, path: string): Day | null =>
  corpus.articles.find(({ id }) => pathOf('article', id) === path)?.date ??
  modifiedOf(corpus, path);

/** A page of the site as an item of CSL-JSON. */
export function pageItem({ corpus, absolute }: Publication, path: string, title: string): CslItem {
  const { name, publisher, language } = corpus.story;
  const issued = issuedOn(corpus, path);
  return {
    id: path.replace(/^\/|\/$/g, '').replaceAll('/', '-'),
    type: 'webpage',
    title,
    author: [{ literal: publisher ?? name }],
    'container-title': name,
    ...(publisher !== null && { publisher }),
    ...(issued && { issued: dateOf(issued) }),
    URL: absolute(path),
    language,
  };
}

/** Items as a file of CSL-JSON. */
export const cslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`;

/** A date as text, at the precision known: `2016-02-02`, `2016-02`, `2016-02-15/2016-02-16`. */
export const isoOf = ({ 'date-parts': ends }: CslDate, mark = ''): string =>
  ends
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-') + mark)
    .join('/');

/** Where one of several days is right, all between the first and the last may be. */
function dateOf(date: PartialDate | Day): CslDate {
  const ends =
    precisionOf(date) === 'choice' ? [firstDay(date), lastDay(date)] : date.split('/').map(bare);
  return {
    'date-parts': ends.filter((end) => end !== '..').map((end) => end.split('-').map(Number)),
    ...(isDoubted(date) && { circa: true }),
  };
}

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The codes of languages by their English names. */
const codes = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((code) => [english.of(code) ?? code, code]),
);

/** The code of a language (ISO 639-1), or its name where it has none: `ar` for Arabic. */
const codeOf = (language: string): string => codes.get(language) ?? language;
