import { defineCollection } from 'astro:content';
import { loadCollection } from './content/loader.ts';
import { schemas } from './content/schemas.ts';

/** Astro's collections: types, and a reload in `npm run dev`. Pages take from `corpus()`. */
export const collections = {
  articles: defineCollection({ loader: loadCollection('articles'), schema: schemas.articles }),
  events: defineCollection({ loader: loadCollection('events'), schema: schemas.events }),
  places: defineCollection({ loader: loadCollection('places'), schema: schemas.places }),
  people: defineCollection({ loader: loadCollection('people'), schema: schemas.people }),
  sources: defineCollection({ loader: loadCollection('sources'), schema: schemas.sources }),
  figures: defineCollection({ loader: loadCollection('figures'), schema: schemas.figures }),
  control: defineCollection({ loader: loadCollection('control'), schema: schemas.control }),
};
