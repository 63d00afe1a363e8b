import { z } from 'astro/zod';
import { articleSchema } from '../model/article.ts';
import { controlSchema } from '../model/control.ts';
import { eventSchema } from '../model/event.ts';
import { figureSchema } from '../model/figure.ts';
import {
  articleId,
  eventId,
  personId,
  placeId,
  sourceId,
  statementId,
  termId,
} from '../model/id.ts';
import { personSchema } from '../model/person.ts';
import { pictureSchema } from '../model/picture.ts';
import { placeSchema } from '../model/place.ts';
import { sideSchema } from '../model/side.ts';
import { sourceSchema } from '../model/source.ts';
import { statementSchema } from '../model/statement.ts';
import { termSchema } from '../model/term.ts';
import { calendarDay } from '../model/date-schema.ts';

const idOf = <T extends z.ZodType>(schema: T): T =>
  schema.describe('Name of the record, unique within its kind, as in its address.');

/** What every published record has: the address of its page or entry. */
const page = { page: z.url().describe('Address of its page or entry on this site.') };

/** What a published record of a Markdown file has besides its front matter. */
const written = (summary: string) => ({
  ...page,
  summary: z.string().describe(summary),
  sources: z.array(sourceId).describe('Ids of the sources it rests on, in order of citation.'),
  body: z
    .string()
    .describe('The text, in Markdown; [@id] cites a source, [words](kind:id) refers to a record.'),
});

const day = (description: string) => calendarDay.optional().describe(description);

const notDraft = { draft: true } as const;

/** The schemas of published records: what editors write, and what the site adds. */
export const publishedSchemas = {
  articles: articleSchema
    .omit(notDraft)
    .extend({ id: idOf(articleId), ...written('The first paragraph as plain words.') }),
  events: eventSchema.omit(notDraft).extend({
    id: idOf(eventId),
    start: day(
      'The day on which it began, such as 2024-02-05; empty where the day is not certain.',
    ),
    end: day('The day on which it ended, itself included; empty where the day is not certain.'),
    earliest: day('The first day on which it may have been, such as 2024-02-05.'),
    latest: day(
      'The last day on which it may have been, itself included; empty where its end is not told.',
    ),
    ...written('What happened, in plain words.'),
  }),
  places: placeSchema
    .omit(notDraft)
    .extend({ id: idOf(placeId), ...written('What it is, in plain words.') }),
  people: personSchema
    .omit(notDraft)
    .extend({ id: idOf(personId), ...written('Who they are, in plain words.') }),
  terms: termSchema
    .omit(notDraft)
    .extend({ id: idOf(termId), ...written('What it means, in plain words.') }),
  sources: sourceSchema.extend(page),
  figures: figureSchema.extend({
    ...page,
    deniedBy: z
      .array(z.string())
      .describe('Who denies it, as answers to it say, each once; empty where nobody does.'),
  }),
  statements: statementSchema.extend({
    id: statementId.describe('Its number, in the order of the report from which the site starts.'),
    ...page,
  }),
  sides: sideSchema,
  pictures: pictureSchema.extend({
    image: z.url().describe('Address of the largest copy of it on this site.'),
  }),
  control: controlSchema.extend({
    start: day('The day by whose end it was so; empty where the day is not certain.'),
    end: day(
      'The last day of it: the day before the place’s next record, or the last day recorded; empty where the day of that record is not certain.',
    ),
    earliest: day('The first day on which it may have been so.'),
    latest: day('The last day on which it may have been so.'),
  }),
} as const;

export type PublishedCollection = keyof typeof publishedSchemas;

/** The description of each key of a kind of published record. */
export const descriptionsOf = <C extends PublishedCollection>(
  collection: C,
): Readonly<Record<keyof Published[C] & string, string>> =>
  Object.fromEntries(
    Object.entries<z.ZodType>(publishedSchemas[collection].shape).map(([key, schema]) => [
      key,
      schema.description ?? '',
    ]),
  ) as Record<keyof Published[C] & string, string>;

export type Published = {
  readonly [C in PublishedCollection]: z.output<(typeof publishedSchemas)[C]>;
};
