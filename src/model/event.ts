import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { accuses } from './accusation.ts';
import { confidence } from './confidence-schema.ts';
import { grounds } from './confidence.ts';
import { editorial } from './correction.ts';
import { prose } from './text-schema.ts';
import { formatDate, isDoubtedOn, type Day } from './date.ts';
import { partialDate } from './date-schema.ts';
import { eventId, personId, placeId, type EventId } from './id.ts';
import { tracks } from './track.ts';

/** What a round of talks can be after a step. */
const rounds = ['open', 'closed'] as const;

/** Front matter of `content/events/<id>.md`: one dated thing that happened. */
export const eventSchema = z.strictObject({
  title: prose('The title').meta({
    description: 'What happened, in at most ten words and the present tense.',
    examples: ['Hardatnin reported taken'],
  }),
  date: partialDate.describe(
    'When, at the precision known, in EDTF: 2024-02-05, 2024-02, 2024-02-05/2024-02-08 for several days, 2024-02-05/.. where its end is not told. [2024-02-15, 2024-02-16] is one of these, where sources give different days and none is shown wrong. 2024-02-15? and 2024-02-05/2024-02-06? are in doubt, where the only source is unsure; 2024-02-15~ is about that day. Where most sources agree and one differs, the day stays, and the note tells of the other.',
  ),
  order: z
    .int({ error: 'order must be a whole number, such as 1.' })
    .positive()
    .default(1)
    .describe(
      'Its place among the events of its day on its clock, from 1; by file name where left out.',
    ),
  track: z
    .enum(tracks, { error: 'The track is talks or offensive.' })
    .describe('The clock it belongs to: talks, or offensive for the war.'),
  places: z
    .array(placeId, { error: 'places must be a list of ids: [nubl, al-zahraa].' })
    .default([])
    .meta({
      description: 'Ids of the places where it happened, the main one first.',
      examples: [['nubl', 'al-zahraa']],
    }),
  people: z
    .array(personId, { error: 'people must be a list of ids: [de-mistura, hnc].' })
    .default([])
    .meta({
      description: 'Ids of the people and organisations who acted and have a record.',
      examples: [['de-mistura', 'hnc']],
    }),
  others: z
    .array(prose('A name in others'), { error: 'others must be a list of names: [rebel groups].' })
    .default([])
    .meta({
      description: 'Those who acted and have no record, in words.',
      examples: [['rebel groups']],
    }),
  confidence,
  grounds: z
    .enum(grounds, { error: `grounds is one of: ${grounds.join(', ')}.` })
    .optional()
    .meta({
      description:
        'Why it is confirmed although it rests on one source: both sides, monitor and state media, official document, or own announcement.',
      examples: ['both sides'],
    }),
  claimedBy: prose('claimedBy')
    .optional()
    .meta({
      description: 'Who claims it, where one side alone does.',
      examples: ['Division 13, to Reuters'],
    }),
  inOrigin: z
    .boolean({ error: 'inOrigin is true or false.' })
    .default(false)
    .describe(
      'true where the report that the site starts from (origin in content/story.yaml) names it.',
    ),
  step: z
    .boolean({ error: 'step is true or false.' })
    .optional()
    .describe(
      'true where an organiser of the talks opens, closes, moves or suspends a round, or all sides accept a text: the line of the talks then has a step there in the opening graphic. Of the talks alone; what else was said or done is a tick on that line.',
    ),
  round: z
    .enum(rounds, { error: `round is one of: ${rounds.join(', ')}.` })
    .optional()
    .describe(
      'How a step leaves the round, by the word of the organiser: open or closed, which a suspended one is too. Left out where a round is only moved.',
    ),
  denies: eventId.optional().meta({
    description:
      'Id of the step that somebody denies here; from this day on its line is dotted, until the next step.',
    examples: ['un-declares-start'],
  }),
  inShort: prose('inShort')
    .optional()
    .meta({
      description:
        'A step or a denial as a clause in the past tense, with who says it: words of the opening graphic. Its title where left out.',
      examples: ['the envoy suspended the talks until 25 February'],
    }),
  note: prose('The note')
    .optional()
    .describe('What reports disagree about, or what is not known, in one or two plain sentences.'),
  disputed: prose('What is disputed')
    .optional()
    .meta({
      description:
        'What of it is contradicted, as a phrase that an article can list by itself, whatever the confidence in the rest.',
      examples: ['who fired on the hospitals and schools'],
    }),
  unknown: prose('What is unknown')
    .optional()
    .meta({
      description: 'What of it is not known, as a phrase likewise.',
      examples: ['which factions the 97 were'],
    }),
  accuses,
  ...editorial,
});

/**
 * The title of an event in a list of one day: with its date, if the event may be of another day.
 */
export const titleOn = ({ title, date }: Pick<Event, 'title' | 'date'>, day: Day): string =>
  isDoubtedOn(date, day) ? `${title} (${formatDate(date, { withoutYear: true })})` : title;

export type Event = z.output<typeof eventSchema> & WithBody & { readonly id: EventId };
