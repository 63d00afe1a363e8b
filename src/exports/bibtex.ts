import { isoOf, type CslItem } from './csl.ts';

type Field = readonly [name: string, value: string];

/** The types of entries by those of items; BibLaTeX knows them all. */
const types: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'article',
  document: 'misc',
  report: 'report',
  webpage: 'online',
};

/** In which field an entry of each type names where it was published. */
const places: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'journal',
  document: 'howpublished',
  report: 'institution',
  webpage: 'organization',
};

/** Items as a file for BibTeX and BibLaTeX, in UTF-8. */
export const bibtex = (items: readonly CslItem[]): string =>
  items.map((item) => `${entryOf(item)}\n`).join('\n');

/**
 * One entry:
 *
 *     @online{articles-the-road-north,
 *       author = {{Two Clocks}},
 *       title = {{The road north}},
 *       date = {2026-11-22},
 *     }
 */
function entryOf(item: CslItem): string {
  const place = item['container-title'] ?? item.publisher;
  const [first] = item.issued?.['date-parts'] ?? [];
  const fields: readonly (Field | null)[] = [
    // A second pair of braces keeps the name of an organisation whole, and a title as it is.
    item.author
      ? ['author', item.author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')]
      : null,
    ['title', `{${escaped(item.title)}}`],
    place ? [places[item.type], `{${escaped(place)}}`] : null,
    item.type === 'article-newspaper' ? ['entrysubtype', 'newspaper'] : null,
    item.issued ? ['date', dateIn(item.issued)] : null,
    // What programs older than BibLaTeX read of a date.
    first ? ['year', String(first[0])] : null,
    item.URL ? ['url', inAddress(item.URL)] : null,
    item.accessed ? ['urldate', dateIn(item.accessed)] : null,
    ['language', item.language],
    item.archive_location ? ['eprint', inAddress(item.archive_location)] : null,
    item.note ? ['note', escaped(item.note)] : null,
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0]} = {${field[1]}},`] : []));
  return [`@${types[item.type]}{${item.id},`, ...lines, '}'].join('\n');
}

/** A date as BibLaTeX has it: `2016-02-02`, `2016-02-15~/2016-02-16~` where it is not certain. */
const dateIn = (date: NonNullable<CslItem['issued']>): string => isoOf(date, date.circa ? '~' : '');

const marks: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Words in which no letter is a command: `Talks \& war`. */
const escaped = (words: string): string =>
  words.replace(/[\\{}$&#%_~^]/g, (mark) => marks[mark] ?? `\\${mark}`);

/** An address, which is read as it stands; braces alone would end it or need their like. */
const inAddress = (address: string): string =>
  address.replaceAll('{', '%7B').replaceAll('}', '%7D');
