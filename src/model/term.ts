import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { words } from './text-schema.ts';
import { eventId, personId, type TermId } from './id.ts';

/** Front matter of `content/terms/<id>.md`: a word that readers may not know. The body explains it. */
export const termSchema = z.strictObject({
  name: words('The name').meta({ description: 'The term as the texts use it.', examples: ['HNC'] }),
  fullName: words('The full name')
    .optional()
    .meta({
      description: 'What it stands for, where it is short.',
      examples: ['High Negotiations Committee'],
    }),
  otherNames: z
    .array(words('A name in otherNames'), {
      error: 'otherNames must be a list: [resolution 2254].',
    })
    .default([])
    .meta({
      description: 'Other forms that the texts use. The check looks for them as for the name.',
      examples: [['resolution 2254']],
    }),
  person: personId.optional().meta({
    description: 'Id of the person or organisation that it names, where one has a page.',
    examples: ['hnc'],
  }),
  event: eventId.optional().meta({
    description: 'Id of the event that it names, such as the day of a resolution.',
    examples: ['unscr-2254'],
  }),
  draft: z
    .boolean({ error: 'draft is true or false.' })
    .default(false)
    .describe('true while it is being written: it shows in npm run dev and nowhere else.'),
});

export type Term = z.output<typeof termSchema> & WithBody & { readonly id: TermId };

/** Order of terms: by name, numbers last. */
export const compareTerms = (a: Term, b: Term): number =>
  Number(/^\d/.test(a.name)) - Number(/^\d/.test(b.name)) ||
  a.name.localeCompare(b.name, 'en', { sensitivity: 'base' });
