import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { prose } from './text-schema.ts';
import { daySpan } from './date-schema.ts';
import type { chapterId } from './id.ts';

/**
 * Front matter of `content/chapters/<id>.md`: a part of the whole timeline with a scale of its own.
 * The body introduces it. An event belongs to the chapter in which it begins.
 */
export const chapterSchema = z.strictObject({
  title: prose('The title').meta({
    description: 'The heading of the chapter.',
    examples: ['The build-up'],
  }),
  span: daySpan.meta({
    description: 'Its days, inside the days of the story.',
    examples: ['2015-09-30/2016-01-28'],
  }),
});

export type Chapter = z.output<typeof chapterSchema> &
  WithBody & { readonly id: z.output<typeof chapterId> };

/** Order of chapters: in time. */
export const compareChapters = (a: Chapter, b: Chapter): number =>
  a.span.from.localeCompare(b.span.from) || a.span.to.localeCompare(b.span.to);
