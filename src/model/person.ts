import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { editorial } from './correction.ts';
import { prose, words } from './text-schema.ts';
import type { PersonId } from './id.ts';

/** Front matter of `content/people/<id>.md`: a person or an organisation. */
export const personSchema = z.strictObject({
  name: words('The name').describe('The name as this site spells it.'),
  nameArabic: words('The Arabic name')
    .optional()
    .describe('The name in Arabic script, where it has a usual form.'),
  otherNames: z
    .array(words('A name in otherNames'), {
      error: 'otherNames must be a list: [SOHR, the Observatory].',
    })
    .default([])
    .meta({
      description: 'Other spellings, short forms and former names.',
      examples: [['SOHR', 'the Observatory']],
    }),
  originSpelling: words('originSpelling')
    .optional()
    .describe('How the report that the site starts from spells or calls them.'),
  kind: z
    .enum(['person', 'organisation'], { error: 'kind is person or organisation.' })
    .describe('A person or an organisation.'),
  side: words('The side').describe(
    'Whose side they were on in the days of the story: one of the sides in content/story.yaml.',
  ),
  role: prose('The role').describe(
    'What they were in the days of the story, as a phrase without a full stop.',
  ),
  note: prose('The note')
    .optional()
    .describe('What else a reader should know, such as a name easily confused.'),
  ...editorial,
});

export type Person = z.output<typeof personSchema> & WithBody & { readonly id: PersonId };
