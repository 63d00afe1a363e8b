import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { editorial, words } from './correction.ts';
import { calendarDay } from './date-schema.ts';
import type { ArticleId } from './id.ts';

/** The kinds of work that an article can be. */
export const articleKinds = ['Analysis', 'Explainer', 'Data', 'Method'] as const;

/** Front matter of `content/articles/<id>.md`: one piece of work. */
export const articleSchema = z.strictObject({
  /** The headline, without a full stop. */
  title: words('The title'),
  /** The question that the article answers, as one sentence with a question mark. */
  question: words('The question'),
  /** One sentence under the headline: what the article says. Also its description elsewhere. */
  standfirst: words('The standfirst'),
  /** The kind of work: what a thing means, what it is, what its numbers say, or how this site works. */
  kind: z
    .enum(articleKinds, { error: 'kind is Analysis, Explainer, Data or Method.' })
    .default('Analysis'),
  /** The day of publication, such as 2026-11-22. Never the day of a build. */
  date: calendarDay,
  /** The day of the last change that a reader should know of. */
  updated: calendarDay.optional(),
  /** A sentence at the head of an article that dwells on dead and wounded. */
  contentNote: words('The content note').optional(),
  /** `true` on the one article that leads the home page. */
  lead: z.boolean({ error: 'lead is true or false.' }).default(false),
  ...editorial,
});

export type Article = z.output<typeof articleSchema> & WithBody & { readonly id: ArticleId };

/** Minutes to read it at 220 words a minute, at least one. */
export const readingMinutes = (article: Article): number =>
  Math.max(1, Math.round(article.facts.wordCount / 220));
