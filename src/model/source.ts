import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { words } from './correction.ts';
import { partialDate } from './date-schema.ts';
import { sourceId } from './id.ts';

export const sourceKinds = [
  'official document',
  'wire',
  'newspaper',
  'monitor',
  'reference',
] as const;

/** Those who fought, or who fought on a side of the war, and who publish or are spoken for. */
export const parties = [
  'Syrian government',
  'opposition',
  'Kurdish-led forces',
  'Islamic State',
  'Russia',
  'Iran',
  'Turkey',
  'United States',
] as const;

/** What a reader sees of a kind of source. */
export const sourceKindLabels: Readonly<Record<(typeof sourceKinds)[number], string>> = {
  'official document': 'official document',
  wire: 'agency report',
  newspaper: 'news report',
  monitor: 'monitor',
  reference: 'reference work',
};

/** One entry of `content/sources.yaml`: something published that the site rests on. */
export const sourceSchema = z.strictObject({
  /** The name used in citations: [@reuters-20160202]. */
  id: sourceId,
  /** Who published it first. Example: Reuters */
  publisher: words('The publisher'),
  /** Where the copy stands that was read, if it is another's. Example: Yahoo News */
  via: words('via').optional(),
  /** The title as published. */
  title: words('The title'),
  /** `true` where the title is a description of ours; it is printed in square brackets. */
  titleParaphrased: z.boolean({ error: 'titleParaphrased is true or false.' }).default(false),
  /** The day, month or year of publication; left out where it is not known. */
  date: partialDate.optional(),
  /** official document, wire, newspaper, monitor or reference. */
  kind: z.enum(sourceKinds, { error: `kind is one of: ${sourceKinds.join(', ')}.` }),
  /**
   * The party to the conflict that publishes it or on whose side it stands, where that is known: a
   * state agency, an outlet that leans to one side, a party's own statement. The note tells it to
   * readers. Example: Syrian government
   */
  party: z.enum(parties, { error: `party is one of: ${parties.join(', ')}.` }).optional(),
  /** The language, where it is not English. Example: Arabic */
  language: words('The language').optional(),
  /** The address, where it is known to be right. */
  url: z
    .url({ protocol: /^https?$/, error: 'url must be an address with http or https.' })
    .optional(),
  /** What a reader should know of it. Example: Pro-government outlet. */
  note: words('The note').optional(),
});

export type Source = z.output<typeof sourceSchema> & Written;

/** The publisher and, where the copy stands elsewhere, that place: "Reuters, via Yahoo News". */
export const publisherOf = ({ publisher, via }: Source): string =>
  via ? `${publisher}, via ${via}` : publisher;

/** The title, in square brackets where it is a description of ours. */
export const titleOf = ({ title, titleParaphrased }: Source): string =>
  titleParaphrased ? `[${title}]` : title;
