import { z } from 'astro/zod';
import { prose, words } from './text-schema.ts';
import { calendarDay, partialDate } from './date-schema.ts';
import { namedKinds, sourceId } from './id.ts';

const sources = z
  .array(sourceId, { error: 'sources must be a list of ids: [usatoday-20160216].' })
  .min(1, { error: 'Name at least one: sources: [usatoday-20160216].' });

/** An answer to an accusation, by the accused or on their behalf. */
const answerSchema = z.strictObject(
  {
    by: words('by')
      .register(namedKinds, { kind: 'person', isParty: true })
      .meta({
        description: 'Who answers: the id of a person or organisation with a record, else words.',
        examples: ['Dmitry Peskov, for Russia'],
      }),
    date: partialDate.meta({ description: 'When.', examples: ['2016-02-16'] }),
    says: prose('says').meta({
      description: 'What they say, in one or two sentences of ours.',
      examples: ['He rejected it as unproven.'],
    }),
    denies: words('denies')
      .optional()
      .meta({
        description: 'In whose name the charge is denied, where the answer denies it.',
        examples: ['Russia'],
      }),
    sources: sources.meta({
      description: 'Ids of the sources that have it.',
      examples: [['usatoday-20160216']],
    }),
  },
  { error: 'An answer has keys: by, date, says and sources, and denies where it denies.' },
);

/** One entry of `accuses` of an event or a figure: who accuses whom of what, and the answer. */
const accusationSchema = z.strictObject(
  {
    by: words('by')
      .register(namedKinds, { kind: 'person', isParty: true })
      .meta({
        description: 'Who accuses: the id of a person or organisation with a record, else words.',
        examples: ['sohr'],
      }),
    to: words('to')
      .register(namedKinds, { kind: 'person', isParty: true })
      .meta({
        description: 'Who is accused: an id or words likewise.',
        examples: ['Russia'],
      }),
    date: partialDate.meta({ description: 'When it was said.', examples: ['2016-02-15'] }),
    says: prose('says').meta({
      description: 'Of what, in one or two sentences of ours.',
      examples: ['Russian warplanes struck the hospital.'],
    }),
    sources: sources.meta({
      description: 'Ids of the sources that have it.',
      examples: [['usatoday-20160216']],
    }),
    answers: z
      .array(answerSchema, {
        error: 'answers must be a list; each begins with "- by:".',
      })
      .default([])
      .describe(
        'What the accused, or others for them, answer; each with by, date, says, sources, perhaps denies.',
      ),
    noAnswerFound: calendarDay.optional().meta({
      description: 'The day on which an answer was looked for and none was found.',
      examples: ['2026-11-26'],
    }),
  },
  { error: 'An accusation has keys: by, to, date, says, sources, and answers or noAnswerFound.' },
);

/** The key `accuses`, for every kind of record that can hold accusations. */
export const accuses = z
  .array(accusationSchema, { error: 'accuses must be a list; each begins with "- by:".' })
  .default([])
  .describe(
    'Who accuses whom, and what the accused answer, told on /disputed/: by and to (ids of people, or words), date, says and sources, with answers (by, date, says, sources, and denies: in whose name, where it is denied) or noAnswerFound, the day on which none was found.',
  );

export type Accusation = z.output<typeof accusationSchema>;
type Answer = z.output<typeof answerSchema>;

/** A record that can have accusations. */
export interface WithAccusations {
  readonly accuses: readonly Accusation[];
}

/** The parties that deny a record, each once. */
export const deniersOf = ({ accuses: all }: WithAccusations): readonly string[] => [
  ...new Set(all.flatMap(({ answers }) => answers.flatMap(({ denies }) => denies ?? []))),
];

/** Every party that a record's accusations name, with its key. */
export const partiesNamedIn = ({
  accuses: all,
}: WithAccusations): readonly { readonly path: string; readonly party: string }[] =>
  all.flatMap(({ by, to, answers }, nth) => [
    { path: `accuses.${nth}.by`, party: by },
    { path: `accuses.${nth}.to`, party: to },
    ...answers.map((answer, other) => ({
      path: `accuses.${nth}.answers.${other}.by`,
      party: answer.by,
    })),
  ]);

/** Everything that cites sources in a record's accusations, with its key. */
export const saidIn = ({
  accuses: all,
}: WithAccusations): readonly { readonly path: string; readonly said: Accusation | Answer }[] =>
  all.flatMap((accusation, nth) => [
    { path: `accuses.${nth}`, said: accusation },
    ...accusation.answers.map((said, other) => ({ path: `accuses.${nth}.answers.${other}`, said })),
  ]);
