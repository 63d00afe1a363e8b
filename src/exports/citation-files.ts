import { formatDay } from '../model/date.ts';
import { pathOf, pathOfDay } from '../model/address.ts';
import { allRecords, pageTitleOf } from '../model/corpus.ts';
import type { Publication } from '../model/publication.ts';
import { daysOf } from '../model/span.ts';
import { bibtex } from './bibtex.ts';
import { cslJson, pageItem } from './csl.ts';
import { plainPublication } from './plain.ts';

/** The formats in which a citation can be taken away, by the ends of their files' names. */
export const citationFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
} as const;

type End = keyof typeof citationFormats;

/** The file name extensions of the formats: `bib`, `json`. */
export const citationEnds = Object.keys(citationFormats) as readonly End[];

/** The path of the citation of a page: `/citations/events/ratyan.bib` for `/events/ratyan/`. */
export const citationPathOf = (path: string, end: End): string =>
  `/citations${path.replace(/\/$/, '')}.${end}`;

/** The citation of one page in one format. */
interface CitationFile {
  /** Its path from the site's root. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The citations of all articles, events, places, people and days, in every format. */
export function citationFiles(publication: Publication): readonly CitationFile[] {
  const plain = plainPublication(publication);
  return citedPages(plain).flatMap(([path, title]) => {
    const items = [pageItem(plain, path, title)];
    return citationEnds.map((end) => ({
      path: citationPathOf(path, end),
      mediaType: citationFormats[end].mediaType,
      text: citationFormats[end].write(items),
    }));
  });
}

/** Articles, events, places, people and days: each with its path and its title. */
const citedPages = ({
  corpus,
}: Publication): readonly (readonly [path: string, title: string])[] => [
  ...allRecords(corpus).map(
    ({ kind, record }) => [pathOf(kind, record.id), pageTitleOf(record)] as const,
  ),
  ...daysOf(corpus.story.days.pages).map((day) => [pathOfDay(day), formatDay(day)] as const),
];
