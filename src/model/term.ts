import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { words } from './correction.ts';
import { eventId, personId, type TermId } from './id.ts';

/** Front matter of `content/terms/<id>.md`: a word that readers may not know. The body explains it. */
export const termSchema = z.strictObject({
  /** The term as the texts use it. Example: HNC */
  name: words('The name'),
  /** What it stands for, where it is short. Example: High Negotiations Committee */
  fullName: words('The full name').optional(),
  /**
   * Other forms that the texts use. The check looks for them as for the name.
   * Example: [resolution 2254]
   */
  otherNames: z
    .array(words('A name in otherNames'), {
      error: 'otherNames must be a list: [resolution 2254].',
    })
    .default([]),
  /** Id of the person or organisation that it names, where one has a page. Example: hnc */
  person: personId.optional(),
  /** Id of the event that it names, such as the day of a resolution. Example: unscr-2254 */
  event: eventId.optional(),
  /** `true` while it is being written: it shows in `npm run dev` and nowhere else. */
  draft: z.boolean({ error: 'draft is true or false.' }).default(false),
});

export type Term = z.output<typeof termSchema> & WithBody & { readonly id: TermId };

/** Order of terms: by name, numbers last. */
export const compareTerms = (a: Term, b: Term): number =>
  Number(/^\d/.test(a.name)) - Number(/^\d/.test(b.name)) ||
  a.name.localeCompare(b.name, 'en', { sensitivity: 'base' });
