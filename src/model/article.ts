import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { editorial } from './correction.ts';
import { prose, words } from './text-schema.ts';
import { calendarDay } from './date-schema.ts';
import type { ArticleId } from './id.ts';
import type { Story } from './story.ts';

/** The kinds of work that an article can be. */
const articleKinds = ['Analysis', 'Explainer', 'Data', 'Method'] as const;

/** If an article has key points, it must have one of these numbers of them. */
const keyPointCounts = [3, 4];

const keyPoints = z
  .array(words('A key point'), {
    error: 'keyPoints must be a list of sentences; each starts with "- ".',
  })
  .refine(({ length }) => length === 0 || keyPointCounts.includes(length), {
    error: 'keyPoints are three or four, or none.',
  })
  .default([]);

const behind = z.strictObject(
  {
    why: prose('why').describe('Why the article was made, in a sentence or two.'),
    how: prose('how').describe('How it was made: what it rests on and what was done with that.'),
    notChecked: prose('notChecked').describe('What could not be checked.'),
  },
  { error: 'behind has three keys of its own: why, how and notChecked.' },
);

/** Front matter of `content/articles/<id>.md`: one piece of work. */
export const articleSchema = z.strictObject({
  title: prose('The title').describe('The headline, without a full stop.'),
  question: prose('The question').describe(
    'The question that the article answers, as one sentence with a question mark.',
  ),
  standfirst: prose('The standfirst').describe(
    'One sentence under the headline: what the article says. Also its description elsewhere.',
  ),
  kind: z
    .enum(articleKinds, { error: 'kind is Analysis, Explainer, Data or Method.' })
    .default('Analysis')
    .describe(
      'The kind of work: Analysis (what a thing means), Explainer (what it is), Data (what its numbers say) or Method (how this site works).',
    ),
  date: calendarDay.describe(
    'The day of publication, such as 2026-11-22. Never the day of a build.',
  ),
  updated: calendarDay
    .optional()
    .describe('The day of the last change that a reader should know of.'),
  contentNote: prose('The content note')
    .optional()
    .describe(
      'A warning, as one sentence, at the head of an article that dwells on dead and wounded.',
    ),
  keyPoints: keyPoints.meta({
    description:
      'What a hurried reader should take away: three or four sentences, each with its citations, in Markdown as a body has them; or none.',
    examples: [['The road was cut on 3 February.[@afp-20160203]']],
  }),
  behind: behind
    .optional()
    .describe(
      'How the article came about: why it was made, how, and what could not be checked; it stands folded at its end.',
    ),
  order: z
    .int({ error: 'order is a whole number, such as 3.' })
    .min(1, 'order is counted from 1.')
    .optional()
    .meta({
      description:
        'Its place in lists and on the home page, from 1; articles without one follow, the newest first.',
      examples: [3],
    }),
  lead: z
    .boolean({ error: 'lead is true or false.' })
    .default(false)
    .describe('true on the one article that leads the home page.'),
  ...editorial,
});

export type Article = z.output<typeof articleSchema> & WithBody & { readonly id: ArticleId };

/** Order of articles: the lead, then as an editor orders them, then the newest, then by id. */
export const compareArticles = (a: Article, b: Article): number =>
  Number(b.lead) - Number(a.lead) ||
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
  b.date.localeCompare(a.date) ||
  a.id.localeCompare(b.id);

/** The byline of articles in a specimen; null if the story has a publisher. */
export const bylineOf = ({ publisher }: Story): string | null =>
  publisher === null ? 'Compiled from published reports; not checked by a newsroom.' : null;

/** The heading above the answers about an article. */
export const behindTitle = 'Behind this article';

/** Questions about how an article was made, with its answers. */
export const answersBehind = ({
  behind,
}: Article): readonly (readonly [question: string, answer: string])[] =>
  behind
    ? [
        ['Why it was made.', behind.why],
        ['How it was made.', behind.how],
        ['What was not checked.', behind.notChecked],
      ]
    : [];

/** The minutes it takes to read an article at 220 words a minute; at least one. */
export const readingMinutes = (article: Article): number =>
  Math.max(1, Math.round(article.facts.wordCount / 220));
