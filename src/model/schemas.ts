import type { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { chapterSchema } from './chapter.ts';
import { controlSchema } from './control.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import type { Collection } from './kinds.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { pictureSchema } from './picture.ts';
import { placeSchema } from './place.ts';
import { sideSchema } from './side.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { storySchema } from './story.ts';
import { styleSchema } from './style.ts';
import { termSchema } from './term.ts';

/** The schema of each folder, table and sheet of `content/`. */
export const schemas = {
  articles: articleSchema,
  events: eventSchema,
  places: placeSchema,
  people: personSchema,
  terms: termSchema,
  sources: sourceSchema,
  figures: figureSchema,
  statements: statementSchema,
  sides: sideSchema,
  pictures: pictureSchema,
  control: controlSchema,
  style: styleSchema,
  story: storySchema,
  chapters: chapterSchema,
  pages: pageSchema,
} as const satisfies Record<Collection, z.ZodObject>;
