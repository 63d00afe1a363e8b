import { z } from 'astro/zod';
import { calendarDay } from './date-schema.ts';
import { idForm } from './address.ts';
import { prose } from './text-schema.ts';

const correction = z.strictObject(
  {
    date: calendarDay.describe('The day on which the text was corrected, such as 2026-12-01.'),
    was: prose('was, a sentence on what was wrong,').describe(
      'What was wrong and what it says now, in one or two sentences.',
    ),
  },
  { error: 'A correction has two keys: date and was.' },
);
export type Correction = z.output<typeof correction>;

/** Keys that every Markdown record may have. */
export const editorial = {
  formerly: z
    .array(
      z
        .string({ error: 'This must be an old id, such as hardatneen.' })
        .regex(idForm, 'An old id has small letters, digits and single hyphens.'),
      { error: 'formerly must be a list of old ids: [hardatneen].' },
    )
    .default([])
    .meta({
      description: 'Ids that the record had before, oldest first; their addresses lead here.',
      examples: [['hardatneen']],
    }),
  draft: z
    .boolean({ error: 'draft is true or false.' })
    .default(false)
    .describe('true while it is being written: it shows in npm run dev and nowhere else.'),
  corrections: z
    .array(correction, { error: 'corrections must be a list; each entry starts with "- date:".' })
    .overwrite((corrections) => corrections.toSorted((a, b) => b.date.localeCompare(a.date)))
    .default([])
    .describe(
      'What was corrected after publication, newest first: the day, and what was wrong. It shows here and on /corrections/.',
    ),
};
