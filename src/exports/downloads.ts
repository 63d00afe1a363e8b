import { eventsCalendar } from './calendar.ts';
import { bibtex } from './bibtex.ts';
import { citationFormats } from './citation-files.ts';
import { controlCsv, eventsCsv, placesCsv, sourcesCsv, statementsCsv } from './csv.ts';
import { cslJson, sourceItem } from './csl.ts';
import { controlGeoJson, eventsGeoJson, placesGeoJson } from './geojson.ts';
import { corpusJson, eventsJson } from './json.ts';
import { corpusSchemaJson } from './json-schema.ts';
import { plainPublication } from './plain.ts';
import type { Publication } from '../model/publication.ts';
import { eventsTimelineJs } from './timelinejs.ts';

/** A file for download. */
export interface Download {
  /** The file name below `/data/`. */
  readonly file: string;
  /** The name of the format. */
  readonly format: string;
  /** What the file contains and what it is good for, in a sentence or two. */
  readonly description: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Downloads about one subject. */
interface DownloadGroup {
  readonly title: string;
  readonly downloads: readonly Download[];
}

/** The path of a download from the site's root. */
export const pathOfDownload = ({ file }: { readonly file: string }): string => `/data/${file}`;

/** All downloads by subject, with typewriter characters in place of typographic ones. */
export function downloadGroups(publication: Publication): readonly DownloadGroup[] {
  const plain = plainPublication(publication);
  return [
    { title: 'Events', downloads: eventDownloads(plain) },
    { title: 'Places', downloads: placeDownloads(plain) },
    { title: 'Control', downloads: controlDownloads(plain) },
    ...(plain.corpus.statements.length > 0
      ? [{ title: 'Statements', downloads: statementDownloads(plain) }]
      : []),
    ...(plain.corpus.sources.length > 0
      ? [{ title: 'Sources', downloads: sourceDownloads(plain) }]
      : []),
    { title: 'The whole corpus', downloads: corpusDownloads(plain) },
  ];
}

/** All downloads. */
export const downloads = (publication: Publication): readonly Download[] =>
  downloadGroups(publication).flatMap((group) => group.downloads);

const csv = 'text/csv; charset=utf-8; header=present';

const eventDownloads = (publication: Publication): readonly Download[] => [
  {
    file: 'events.csv',
    format: 'CSV',
    description: 'One row for each event, for any spreadsheet.',
    mediaType: csv,
    text: eventsCsv(publication),
  },
  {
    file: 'events.json',
    format: 'JSON',
    description: 'The same as a list of objects, for programs.',
    mediaType: 'application/json',
    text: eventsJson(publication),
  },
  {
    file: 'events.geojson',
    format: 'GeoJSON',
    description:
      'The same on the map, with earliest and latest for a slider of time. An event without a place has no geometry.',
    mediaType: 'application/geo+json',
    text: eventsGeoJson(publication),
  },
  {
    file: 'events.ics',
    format: 'iCalendar',
    description: 'The events as whole days, for a calendar.',
    mediaType: 'text/calendar; charset=utf-8',
    text: eventsCalendar(publication),
  },
  {
    file: 'events.timelinejs.json',
    format: 'TimelineJS JSON',
    description: 'The events as slides for Knight Lab’s TimelineJS; the two clocks are its groups.',
    mediaType: 'application/json',
    text: eventsTimelineJs(publication),
  },
];

const placeDownloads = (publication: Publication): readonly Download[] => [
  {
    file: 'places.csv',
    format: 'CSV',
    description: 'One row for each place: its names, its kind and its point.',
    mediaType: csv,
    text: placesCsv(publication),
  },
  {
    file: 'places.geojson',
    format: 'GeoJSON',
    description: 'The same on the map.',
    mediaType: 'application/geo+json',
    text: placesGeoJson(publication),
  },
];

const controlDownloads = (publication: Publication): readonly Download[] => [
  {
    file: 'control.csv',
    format: 'CSV',
    description: 'One row for each stretch of days on which a place was held so, as reported.',
    mediaType: csv,
    text: controlCsv(publication),
  },
  {
    file: 'control.geojson',
    format: 'GeoJSON',
    description: 'The same on the map, with earliest and latest for a slider of time.',
    mediaType: 'application/geo+json',
    text: controlGeoJson(publication),
  },
];

const statementDownloads = (publication: Publication): readonly Download[] => [
  {
    file: 'statements.csv',
    format: 'CSV',
    description:
      'One row for each statement of the report that the site starts from, with its check and its grade.',
    mediaType: csv,
    text: statementsCsv(publication),
  },
];

const sourceDownloads = (publication: Publication): readonly Download[] => {
  const items = publication.corpus.sources.map(sourceItem);
  return [
    {
      file: 'sources.csv',
      format: 'CSV',
      description: 'One row for each source, with how it was read and what it says.',
      mediaType: csv,
      text: sourcesCsv(publication),
    },
    {
      file: 'sources.bib',
      format: citationFormats.bib.name,
      description: 'The sources for BibTeX and BibLaTeX, in UTF-8.',
      mediaType: citationFormats.bib.mediaType,
      text: bibtex(items),
    },
    {
      file: 'sources.json',
      format: citationFormats.json.name,
      description: 'The same for Zotero and other reference managers.',
      mediaType: citationFormats.json.mediaType,
      text: cslJson(items),
    },
  ];
};

const corpusDownloads = (publication: Publication): readonly Download[] => [
  {
    file: 'corpus.json',
    format: 'JSON',
    description:
      'Everything: articles, events, places, people, terms, sources, figures, statements, sides, pictures and control, with the text of each in Markdown.',
    mediaType: 'application/json',
    text: corpusJson(publication),
  },
  {
    file: 'corpus.schema.json',
    format: 'JSON Schema',
    description: 'What each key of that file means and may hold, for people and for programs.',
    mediaType: 'application/schema+json',
    text: corpusSchemaJson(publication),
  },
];
