import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { prose, words } from './text-schema.ts';
import { formatDate, machineDate } from './date.ts';
import { calendarDay, partialDate } from './date-schema.ts';
import { hasTwoSchemes } from './address.ts';
import { sourceId } from './id.ts';

export const sourceKinds = [
  'official document',
  'statement',
  'wire',
  'newspaper',
  'monitor',
  'reference',
] as const;

/** How much of a source was read when it was last opened. */
const readings = ['whole', 'part', 'quoted', 'not opened'] as const;

/** What a reader sees of how a source was read. */
const readingLabels: Readonly<Record<(typeof readings)[number], string>> = {
  whole: 'Read whole',
  part: 'Read in part',
  quoted: 'Read as others quote it',
  'not opened': 'Not opened again: this site has it from a summary',
};

/** What a reader sees of a kind of source. */
export const sourceKindLabels: Readonly<Record<(typeof sourceKinds)[number], string>> = {
  'official document': 'official document',
  statement: 'organisation’s own statement',
  wire: 'agency report',
  newspaper: 'news report',
  monitor: 'monitor',
  reference: 'reference work',
};

const party = words('The party');

const address = (key: string) =>
  z
    .url({ protocol: /^https?$/, error: `${key} must be an address with http or https.` })
    .refine((url) => !hasTwoSchemes(url), 'Its scheme stands there twice. Write https:// once.');

const archived = z.strictObject(
  {
    url: address('archived.url').describe('The address of the copy.'),
    day: calendarDay.optional().meta({
      description: 'The day on which the copy was made, where it is known.',
      examples: ['2016-02-03'],
    }),
  },
  { error: 'archived has keys of its own on the lines below it: url and, where it is known, day.' },
);

/** One entry of `content/sources.yaml`: something published that the site rests on. */
export const sourceSchema = z.strictObject({
  id: sourceId.describe('The name used in citations: [@some-agency-20240205].'),
  publisher: words('The publisher').meta({
    description: 'Who published it first.',
    examples: ['Reuters'],
  }),
  via: words('via')
    .optional()
    .meta({
      description: 'Where the copy stands that was read, if it is another’s.',
      examples: ['Yahoo News'],
    }),
  title: prose('The title').describe('The title as published.'),
  titleParaphrased: z
    .boolean({ error: 'titleParaphrased is true or false.' })
    .default(false)
    .describe('true where the title is a description of ours; it is printed in square brackets.'),
  date: partialDate
    .optional()
    .describe('The day, month or year of publication; left out where it is not known.'),
  kind: z
    .enum(sourceKinds, { error: `kind is one of: ${sourceKinds.join(', ')}.` })
    .describe(
      'official document, statement (an organisation speaks of itself), wire, newspaper, monitor or reference.',
    ),
  party: z
    .union([party, z.array(party)], {
      error: 'party is one of the parties in content/story.yaml, or a list of them.',
    })
    .optional()
    .meta({
      description:
        'The party to the conflict that publishes it or on whose side it stands, where that is known: a state agency, an outlet that leans to one side, a party’s own statement; a list where there are several; each is one of the parties in content/story.yaml. leaning says how.',
      examples: ['Syrian government'],
    }),
  leaning: prose('leaning')
    .optional()
    .meta({
      description:
        'Who owns, pays or directs the outlet, or which side it takes, as a phrase; every source with a party has one, and so has the outlet of any other state.',
      examples: ['state news agency of Syria'],
    }),
  language: words('The language')
    .optional()
    .meta({ description: 'The language, where it is not English.', examples: ['Arabic'] }),
  url: address('url').optional().describe('The address, where it is known to be right.'),
  archived: archived
    .optional()
    .describe('A copy of it in a web archive, where one is known: its address, and its day.'),
  licence: words('The licence')
    .optional()
    .meta({
      description: 'The licence of its data, where that asks for a credit.',
      examples: ['CC BY 4.0'],
    }),
  note: prose('The note')
    .optional()
    .meta({ description: 'What a reader should know of it.', examples: ['Copy on a blog.'] }),
  read: z
    .enum(readings, { error: `read is one of: ${readings.join(', ')}.` })
    .default('not opened')
    .describe(
      'How much of it was read when it was last opened: whole, part, quoted (known from others who quote it) or not opened.',
    ),
  opened: calendarDay
    .optional()
    .meta({ description: 'The day on which it was last opened.', examples: ['2026-11-25'] }),
  says: z
    .array(prose('A sentence in says'), {
      error: 'says must be a list of sentences; each starts with "- ".',
    })
    .default([])
    .describe(
      'What it says of each thing that the site rests on it for, in words of ours: what, when, by whom, how sure; one or two sentences each. Only where it was opened.',
    ),
});

export type Source = z.output<typeof sourceSchema> & Written;

/**
 * The publisher, and the outlet that carried the copy if it was another: "Reuters, via Yahoo News".
 */
export const publisherOf = ({ publisher, via }: Source): string =>
  via ? `${publisher}, via ${via}` : publisher;

/** "2 February 2016, agency report, in Arabic, state news agency of Syria". */
export const detailsOf = ({ date, kind, language, leaning }: Source): string =>
  [
    date ? formatDate(date) : 'undated',
    sourceKindLabels[kind],
    ...(language ? [`in ${language}`] : []),
    ...(leaning ? [leaning] : []),
  ].join(', ');

/** How it was read, and when: "Read in part on 25 November 2026". */
export const readingNote = ({ read, opened }: Source): string =>
  opened ? `${readingLabels[read]} on ${formatDate(opened)}` : readingLabels[read];

/** The title, in square brackets if it is the site's own description. */
export const titleOf = ({ title, titleParaphrased }: Source): string =>
  titleParaphrased ? `[${title}]` : title;

/** The address of a source, else that of its archived copy; null if it has neither. */
export const addressOf = ({ url, archived: copy }: Source): string | null =>
  url ?? copy?.url ?? null;

/** "archived copy of 3 February 2016". */
export const archivedWords = ({ day }: NonNullable<Source['archived']>): string =>
  day ? `archived copy of ${formatDate(day)}` : 'archived copy';

/**
 * The address at which the Internet Archive would show a copy of a source: the one nearest to its
 * day of publication, or a list if that day is not known. Whether it has a copy was not checked.
 * Null for a source without an address, or with a known copy.
 *
 *     https://web.archive.org/web/20160202/https://example.org/talks
 */
export function archiveSearchOf({ url, date, archived: copy }: Source): string | null {
  if (url === undefined || copy) return null;
  const day = date ? machineDate(date)?.replaceAll('-', '') : null;
  return `https://web.archive.org/web/${day ?? '*'}/${url}`;
}
