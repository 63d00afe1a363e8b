import type { Location } from './problem.ts';
import type { RecordKind } from './kinds.ts';
import type { SourceId } from './id.ts';

/** A reference to a record, as written: `[words](event:ratyan)`. */
export interface Reference {
  readonly kind: RecordKind;
  readonly id: string;
  /** The words in square brackets, without marks. */
  readonly words: string;
  readonly line: number;
}

/** One source named in a citation `[@id; @id]`. */
interface Citation {
  readonly id: string;
  readonly line: number;
}

/** An ordinary link of a body, `[words](/about/)` or `[words](https://…)`. */
export interface Link {
  readonly url: string;
  readonly line: number;
}

/** An image that is no graphic of the corpus, `![words](/graphics/x.png)`. */
export interface Image {
  readonly url: string;
  readonly line: number;
}

/** A timeline placed in the text: `![caption](timeline:2016-01-29/2016-02-05)`. */
export interface TimelineGraphic {
  readonly kind: 'timeline';
  readonly caption: string;
  /** The interval as written. */
  readonly range: string;
  readonly line: number;
}

/** A map placed in the text: `![caption](map:2016-02-02#hardatnin,tal-jibbin)`. */
export interface MapGraphic {
  readonly kind: 'map';
  readonly caption: string;
  /** The day as written. */
  readonly day: string;
  /** Ids of the places to point out, as written; may be empty. */
  readonly places: readonly string[];
  readonly line: number;
}

/** Who fought on which side, placed in the text: `![caption](sides:government,rebels)`. */
export interface SidesGraphic {
  readonly kind: 'sides';
  readonly caption: string;
  /** Ids of the sides to show, as written; all of them where it is empty. */
  readonly sides: readonly string[];
  readonly line: number;
}

/** Some days at a glance, placed in the text: `![caption](glance:2016-01-29/2016-02-05)`. */
export interface GlanceGraphic {
  readonly kind: 'glance';
  readonly caption: string;
  /** The interval as written. */
  readonly range: string;
  readonly line: number;
}

/** Small maps of several days, placed in the text: `![caption](maps:2016-01-29/2016-02-05)`. */
export interface SmallMapsGraphic {
  readonly kind: 'maps';
  readonly caption: string;
  /** The interval as written. */
  readonly range: string;
  readonly line: number;
}

export type Graphic =
  TimelineGraphic | MapGraphic | SmallMapsGraphic | SidesGraphic | GlanceGraphic;

/** Something in a body that is wrong whatever the corpus holds. */
export interface Fault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** A paragraph, heading, cell, caption or key as plain words, to be read for its wording. */
export interface TextBlock extends Location {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'caption' | 'key';
  /** The words, with line breaks where the file has them. */
  readonly text: string;
  /** Whether all of it is somebody else's words: a block quotation, or a title as published. */
  readonly isQuotation: boolean;
}

/** What one Markdown body says about the corpus. Lines count from the top of the file. */
export interface BodyFacts {
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly graphics: readonly Graphic[];
  readonly faults: readonly Fault[];
  /** The first paragraph as plain words: the summary in lists and cards. */
  readonly summary: string;
  /** Words of prose, for the reading time. */
  readonly wordCount: number;
  readonly isEmpty: boolean;
}

/** What every record has, whatever its kind. */
export interface Written extends Location {
  /** Line of each front matter key or table cell, by path: `places.0` to 7. */
  readonly lines: Readonly<Record<string, number>>;
}

/** What every record that is a Markdown file has besides. */
export interface WithBody extends Written {
  /** The Markdown, without front matter. */
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly facts: BodyFacts;
}

/** Where a key of a record was written; the record's own line when that is not known. */
export const locationOf = (record: Written, path: string): Location => ({
  file: record.file,
  line: record.lines[path] ?? record.line,
});

/** The sources that a body cites, each once, in order of first citation. */
export const citedSources = ({ facts }: WithBody): readonly SourceId[] => [
  ...new Set(facts.citations.map(({ id }) => id as SourceId)),
];
