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
  /** Ids of the places to highlight, as written; may be empty. */
  readonly places: readonly string[];
  readonly line: number;
}

/** Who fought on which side, placed in the text: `![caption](sides:government,rebels)`. */
export interface SidesGraphic {
  readonly kind: 'sides';
  readonly caption: string;
  /** Ids of the sides to show, as written; empty for all. */
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

/** A picture placed in the text: `![what is seen](../pictures/road.jpg)`. */
export interface PictureSpot {
  readonly kind: 'picture';
  /** Its id in `content/pictures.yaml`: `road`. */
  readonly id: string;
  /** The name of its file: `road.jpg`. */
  readonly name: string;
  /** What is seen, for those who do not see it. */
  readonly words: string;
  readonly line: number;
}

/** A mistake in a body, independent of the rest of the corpus. */
export interface Fault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** A paragraph, heading, cell, caption or key as plain text, for checks of wording. */
export interface TextBlock extends Location {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'caption' | 'key';
  /** The words, with line breaks as in the file. */
  readonly text: string;
  /** Whether all of it is quoted: a block quotation, or a published title. */
  readonly isQuotation: boolean;
}

/** What a Markdown body refers to and contains. Lines are lines of the file. */
export interface BodyFacts {
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
  readonly graphics: readonly Graphic[];
  readonly pictures: readonly PictureSpot[];
  readonly faults: readonly Fault[];
  /** The first paragraph as plain text, which is the summary in lists and cards. */
  readonly summary: string;
  /** Words of prose, for the reading time. */
  readonly wordCount: number;
  readonly isEmpty: boolean;
}

/** What records of every kind have. */
export interface Written extends Location {
  /** The line of each front matter key or table cell, by path: `places.0` is on line 7. */
  readonly lines: Readonly<Record<string, number>>;
}

/** What records that are Markdown files also have. */
export interface WithBody extends Written {
  /** The Markdown, without front matter. */
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly facts: BodyFacts;
}

/** The location of a record's key, or of the record if that is unknown. */
export const locationOf = (record: Written, path: string): Location => ({
  file: record.file,
  line: record.lines[path] ?? record.line,
});

/** The sources that a body cites, each once, in order of first citation. */
export const citedSources = ({ facts }: WithBody): readonly SourceId[] => [
  ...new Set(facts.citations.map(({ id }) => id as SourceId)),
];
