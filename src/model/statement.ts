import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { confidences } from './confidence.ts';
import { prose, words } from './text-schema.ts';
import { articleId, eventId, figureId, personId, placeId, sourceId, statementId } from './id.ts';

/** How sure a statement is: as any other record, or a judgement that no source can prove. */
export const grades = [...confidences, 'assessment'] as const;

/** How the report that the site starts from words a statement. */
const wordings = ['stated', 'reportedly', 'attributed', 'quoted'] as const;

/** One entry of `content/statements.yaml`: a statement of the report that the site starts from. */
export const statementSchema = z.strictObject({
  id: z
    .int({ error: 'id must be a whole number, such as 9.' })
    .positive({ error: 'id must be a whole number, such as 9.' })
    .transform(String)
    .pipe(statementId)
    .meta({
      description:
        'Its number in the order of the report, used in references: [words](statement:9).',
      examples: [9],
    }),
  topic: words('The topic').meta({
    description: 'What it is about, the heading under which it stands on /statements/.',
    examples: ['the offensive'],
  }),
  statement: prose('The statement').meta({
    description: 'The statement in our words, one sentence.',
    examples: ['The army took Hardatnin.'],
  }),
  saidBy: prose('saidBy').meta({
    description: 'Who makes it, the report itself too.',
    examples: ['Ahmed al-Seoud, to Reuters'],
  }),
  wording: z.enum(wordings, { error: `wording is one of: ${wordings.join(', ')}.` }).meta({
    description:
      'How the report words it: stated (in its own voice), reportedly (with that word or another such), attributed (to somebody, in its words) or quoted (in that person’s words).',
    examples: ['reportedly'],
  }),
  others: prose('others')
    .optional()
    .meta({
      description: 'What others say of the same, who and when.',
      examples: ['AP has the village taken a day later.'],
    }),
  check: prose('The check').describe(
    'What our check against other sources found, in one or two sentences.',
  ),
  grade: z.enum(grades, { error: `grade is one of: ${grades.join(', ')}.` }).meta({
    description:
      'confirmed, reported or disputed, by the rule for events; assessment where it is a judgement or an opinion, and no fact that a source could prove.',
    examples: ['reported'],
  }),
  sources: z.array(sourceId, { error: 'sources must be a list of ids: [reuters-20160202].' }).meta({
    description: 'Ids of the sources that the check rests on, at least one.',
    examples: [['globalpost-20160202']],
  }),
  events: z
    .array(eventId, { error: 'events must be a list of ids: [hardatnin].' })
    .default([])
    .meta({ description: 'Ids of the events that tell of it.', examples: [['hardatnin']] }),
  figures: z
    .array(figureId, { error: 'figures must be a list of ids: [war-dead-un].' })
    .default([])
    .meta({ description: 'Ids of the figures that tell of it.', examples: [['war-dead-un']] }),
  places: z
    .array(placeId, { error: 'places must be a list of ids: [hardatnin].' })
    .default([])
    .meta({ description: 'Ids of the places that it names.', examples: [['hardatnin']] }),
  people: z
    .array(personId, { error: 'people must be a list of ids: [muslat].' })
    .default([])
    .meta({
      description: 'Ids of the people and organisations that it names or that make it.',
      examples: [['muslat']],
    }),
  articles: z
    .array(articleId, { error: 'articles must be a list of ids: [the-road-north].' })
    .default([])
    .meta({ description: 'Ids of the articles that tell of it.', examples: [['the-road-north']] }),
});

export type Statement = z.output<typeof statementSchema> & Written;
