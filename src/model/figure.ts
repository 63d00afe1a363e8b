import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { accuses } from './accusation.ts';
import { confidence } from './confidence-schema.ts';
import { prose, words } from './text-schema.ts';
import { formatDate, lastDay, type Day, type PartialDate } from './date.ts';
import { partialDate } from './date-schema.ts';
import { figureId, sourceId, type SourceId } from './id.ts';

/** One entry of `content/figures.yaml`: a number in circulation, with its owner. */
export const figureSchema = z.strictObject({
  id: figureId.describe('The name used in references: [more than 1,500](figure:war-dead).'),
  topic: words('The topic').describe(
    'The heading under which it stands on /figures/: one of the topics in content/story.yaml.',
  ),
  value: words('The value').meta({
    description: 'The number as it is said, in quotation marks.',
    examples: ['more than 1,500'],
  }),
  unit: words('The unit').meta({ description: 'What is counted.', examples: ['civilians killed'] }),
  what: prose('what').describe(
    'What the number is about, as a phrase: who or what, where, over which time.',
  ),
  saidBy: prose('saidBy').describe('Who gives the number; none is printed without its owner.'),
  asOf: partialDate
    .optional()
    .describe(
      'The date up to which it counts; left out where it is not known, and the note says so.',
    ),
  confidence,
  contradictedBy: z
    .array(figureId, { error: 'contradictedBy must be a list of ids: [war-dead-400k].' })
    .default([])
    .describe('Ids of figures that give another number for the same thing.'),
  sources: z
    .array(sourceId, { error: 'sources must be a list of ids: [reuters-20160202].' })
    .describe('Ids of the sources it rests on, at least one.'),
  note: prose('The note')
    .optional()
    .describe('What else a reader should know, such as what is and is not counted.'),
  accuses,
});

export type Figure = z.output<typeof figureSchema> & Written;

/** The date of a figure in words: "as of 2 February 2016". */
export const dateWordsOf = ({ asOf }: Figure): string =>
  asOf ? `as of ${formatDate(asOf)}` : 'date not known';

/** The date of publication of a source, as far as it is known. */
type DateOfSource = (id: SourceId) => PartialDate | undefined;

/**
 * The day by whose end a figure was published for certain: that of the earliest of its sources, the
 * last of a month or a year where no more is known. Null when no source has a date.
 */
export function publicationDay({ sources }: Figure, dateOf: DateOfSource): Day | null {
  const dates = sources.flatMap((id) => dateOf(id) ?? []);
  return dates.map(lastDay).sort()[0] ?? null;
}

/**
 * The figures published by the end of a day: the latest of each owner on each topic. A number that
 * counts up to a day is not known on it when it came out later.
 */
export function figuresKnownBy(
  figures: readonly Figure[],
  day: Day,
  dateOf: DateOfSource,
): readonly Figure[] {
  const latest = new Map<string, { readonly figure: Figure; readonly countsTo: Day }>();
  for (const figure of figures) {
    const published = publicationDay(figure, dateOf);
    if (!published || published > day) continue;
    const countsTo = figure.asOf ? lastDay(figure.asOf) : published;
    const claim = `${figure.topic}|${figure.what}|${figure.saidBy}`;
    const before = latest.get(claim);
    if (!before || before.countsTo <= countsTo) latest.set(claim, { figure, countsTo });
  }
  return [...latest.values()].map(({ figure }) => figure);
}
