import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { editorial, words } from './correction.ts';
import type { PersonId } from './id.ts';

/** Front matter of `content/people/<id>.md`: a person or an organisation. */
export const personSchema = z.strictObject({
  /** The name as this site spells it. */
  name: words('The name'),
  /** The name in Arabic script, where it has a usual form. */
  nameArabic: words('The Arabic name').optional(),
  /** Other spellings, short forms and former names. Example: [SOHR, the Observatory] */
  otherNames: z
    .array(words('A name in otherNames'), {
      error: 'otherNames must be a list: [SOHR, the Observatory].',
    })
    .default([]),
  /** How the report that the site starts from spells or calls them. */
  originSpelling: words('originSpelling').optional(),
  /** A person or an organisation. */
  kind: z.enum(['person', 'organisation'], { error: 'kind is person or organisation.' }),
  /** Whose side they were on in the days of the story: one of the sides in content/story.yaml. */
  side: words('The side'),
  /** What they were in the days of the story, as a phrase without a full stop. */
  role: words('The role'),
  /** What else a reader should know, such as a name easily confused. */
  note: words('The note').optional(),
  ...editorial,
});

export type Person = z.output<typeof personSchema> & WithBody & { readonly id: PersonId };
