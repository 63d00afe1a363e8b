import { z } from 'astro/zod';
import { calendarDay } from './date-schema.ts';
import { idForm } from './address.ts';

/** A short text that must not be empty. */
export const words = (what: string) =>
  z
    .string({
      error: ({ input }) =>
        typeof input === 'number' || typeof input === 'boolean'
          ? `${what} must be text: put it in quotation marks, as "${input}".`
          : `${what} must be text.`,
    })
    .trim()
    .min(1, `${what} must not be empty.`);

const correction = z.strictObject(
  {
    /** The day on which the text was corrected, such as 2026-12-01. */
    date: calendarDay,
    /** What was wrong and what it says now, in one or two sentences. */
    was: words('was, a sentence on what was wrong,'),
  },
  { error: 'A correction has two keys: date and was.' },
);
export type Correction = z.output<typeof correction>;

/** Keys that every Markdown record may have. */
export const editorial = {
  /** Ids this record had before, oldest first; their addresses lead here. Example: [hardatneen] */
  formerly: z
    .array(
      z
        .string({ error: 'This must be an old id, such as hardatneen.' })
        .regex(idForm, 'An old id has small letters, digits and single hyphens.'),
      { error: 'formerly must be a list of old ids: [hardatneen].' },
    )
    .default([]),
  /** `true` while it is being written: it shows in `npm run dev` and nowhere else. */
  draft: z.boolean({ error: 'draft is true or false.' }).default(false),
  /** What was corrected after publication, newest first. Shows here and on /corrections/. */
  corrections: z
    .array(correction, { error: 'corrections must be a list; each entry starts with "- date:".' })
    .default([]),
};
