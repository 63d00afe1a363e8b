import { articleSchema } from '../model/article.ts';
import { controlSchema } from '../model/control.ts';
import { eventSchema } from '../model/event.ts';
import { figureSchema } from '../model/figure.ts';
import { personSchema } from '../model/person.ts';
import { placeSchema } from '../model/place.ts';
import { sourceSchema } from '../model/source.ts';
import { storySchema } from '../model/story.ts';
import { styleSchema } from '../model/style.ts';

/** The schema of each folder, table and sheet. */
export const schemas = {
  articles: articleSchema,
  events: eventSchema,
  places: placeSchema,
  people: personSchema,
  sources: sourceSchema,
  figures: figureSchema,
  control: controlSchema,
  style: styleSchema,
  story: storySchema,
} as const;
export type Collection = keyof typeof schemas;
