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
import { placeSchema } from '../model/place.ts';
import { sideSchema } from '../model/side.ts';
import { sourceSchema } from '../model/source.ts';
import { statementSchema } from '../model/statement.ts';
import { termSchema } from '../model/term.ts';
import { calendarDay } from '../model/date-schema.ts';

/** What every record has in the published corpus: the address of its page, or of its entry. */
const page = { page: z.url() };

/** What a record that is a Markdown file has besides its front matter. */
const written = { ...page, summary: z.string(), sources: z.array(sourceId), body: z.string() };

/** Between which days it lies: the certain ones, where there are, and the first and last possible. */
const days = {
  start: calendarDay.optional(),
  end: calendarDay.optional(),
  earliest: calendarDay.optional(),
  latest: calendarDay.optional(),
};

const notDraft = { draft: true } as const;

/** The records as they are published: what editors write, and what follows from it. */
export const publishedSchemas = {
  articles: articleSchema.omit(notDraft).extend({ id: articleId, ...written }),
  events: eventSchema.omit(notDraft).extend({ id: eventId, ...days, ...written }),
  places: placeSchema.omit(notDraft).extend({ id: placeId, ...written }),
  people: personSchema.omit(notDraft).extend({ id: personId, ...written }),
  terms: termSchema.omit(notDraft).extend({ id: termId, ...written }),
  sources: sourceSchema.extend(page),
  figures: figureSchema.extend({ ...page, deniedBy: z.array(z.string()) }),
  statements: statementSchema.extend({ id: statementId, ...page }),
  sides: sideSchema,
  control: controlSchema.extend(days),
} as const;

export type Collection = keyof typeof publishedSchemas;
export type Published = {
  readonly [C in Collection]: z.output<(typeof publishedSchemas)[C]>;
};
