import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { confidences } from './confidence.ts';
import { words } from './correction.ts';
import { articleId, eventId, figureId, personId, placeId, sourceId, statementId } from './id.ts';

/** How sure a statement is: as any other record, or a judgement that no source can prove. */
export const grades = [...confidences, 'assessment'] as const;

/** How the report that the site starts from words a statement. */
const wordings = ['stated', 'reportedly', 'attributed', 'quoted'] as const;

/** The kinds of records at which a reader finds more about a statement; each is a key of it. */
export const standings = ['event', 'figure', 'place', 'person', 'article'] as const;

/** One entry of `content/statements.yaml`: a statement of the report that the site starts from. */
export const statementSchema = z.strictObject({
  /** Its number in the order of the report, used in references: [words](statement:9). Example: 9 */
  id: z
    .int({ error: 'id must be a whole number, such as 9.' })
    .positive({ error: 'id must be a whole number, such as 9.' })
    .transform(String)
    .pipe(statementId),
  /** What it is about, the heading under which it stands on /statements/. Example: the offensive */
  topic: words('The topic'),
  /** The statement in our words, one sentence. Example: The army took Hardatnin. */
  statement: words('The statement'),
  /** Who makes it, the report itself too. Example: Ahmed al-Seoud, to Reuters */
  saidBy: words('saidBy'),
  /**
   * How the report words it: stated (in its own voice), reportedly (with that word or another such),
   * attributed (to somebody, in its words) or quoted (in that person's words). Example: reportedly
   */
  wording: z.enum(wordings, { error: `wording is one of: ${wordings.join(', ')}.` }),
  /** What others say of the same, who and when. Example: AP has the village taken a day later. */
  others: words('others').optional(),
  /** What our check against other sources found, in one or two sentences. */
  check: words('The check'),
  /**
   * confirmed, reported or disputed, by the rule for events; assessment where it is a judgement or
   * an opinion, and no fact that a source could prove. Example: reported
   */
  grade: z.enum(grades, { error: `grade is one of: ${grades.join(', ')}.` }),
  /** Ids of the sources that the check rests on, at least one. Example: [globalpost-20160202] */
  sources: z.array(sourceId, { error: 'sources must be a list of ids: [reuters-20160202].' }),
  /** Ids of the events that tell of it. Example: [hardatnin] */
  events: z.array(eventId, { error: 'events must be a list of ids: [hardatnin].' }).default([]),
  /** Ids of the figures that tell of it. Example: [war-dead-un] */
  figures: z
    .array(figureId, { error: 'figures must be a list of ids: [war-dead-un].' })
    .default([]),
  /** Ids of the places that it names. Example: [hardatnin] */
  places: z.array(placeId, { error: 'places must be a list of ids: [hardatnin].' }).default([]),
  /** Ids of the people and organisations that it names or that make it. Example: [muslat] */
  people: z.array(personId, { error: 'people must be a list of ids: [muslat].' }).default([]),
  /** Ids of the articles that tell of it. Example: [the-road-north] */
  articles: z
    .array(articleId, { error: 'articles must be a list of ids: [the-road-north].' })
    .default([]),
});

export type Statement = z.output<typeof statementSchema> & Written;
