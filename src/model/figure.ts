import { z } from 'astro/zod';
import type { Written } from './body.ts';
import { confidence } from './confidence-schema.ts';
import { words } from './correction.ts';
import { lastDay, type Day } from './date.ts';
import { partialDate } from './date-schema.ts';
import { figureId, sourceId } from './id.ts';

/** What the figures are about, in the order in which /figures/ tells them. */
export const topics = [
  'war dead',
  'deaths in Russian strikes',
  'deaths in the offensive',
  'deaths in other attacks',
  'air strikes',
  'displaced people',
  'people at risk',
  'besieged and detained',
  'money and forces',
] as const;

/** One entry of `content/figures.yaml`: a number in circulation, with its owner. */
export const figureSchema = z.strictObject({
  /** The name used in references: [more than 1,500](figure:russian-civ-1500). */
  id: figureId,
  /** The heading under which it stands on /figures/. */
  topic: z.enum(topics, { error: `topic is one of: ${topics.join(', ')}.` }),
  /** The number as it is said, in quotation marks. Example: "more than 1,500" */
  value: words('The value'),
  /** What is counted. Example: civilians killed */
  unit: words('The unit'),
  /** What the number is about, as a phrase. */
  what: words('what'),
  /** Who says it. Never print a number without its owner. */
  saidBy: words('saidBy'),
  /** Who denies it, where somebody does. Example: Russia */
  deniedBy: words('deniedBy').optional(),
  /** The date up to which it counts; left out where it is not known, and the note says so. */
  asOf: partialDate.optional(),
  /** confirmed, reported or disputed. */
  confidence,
  /** Ids of figures that give another number for the same thing. */
  contradictedBy: z
    .array(figureId, { error: 'contradictedBy must be a list of ids: [war-dead-400k].' })
    .default([]),
  /** Ids of the sources it rests on, at least one. */
  sources: z.array(sourceId, { error: 'sources must be a list of ids: [reuters-20160202].' }),
  /** What else a reader should know, such as what is and is not counted. */
  note: words('The note').optional(),
});

export type Figure = z.output<typeof figureSchema> & Written;

/** The figures known by the end of a day: the latest of each owner on each topic. */
export function figuresAsOf(figures: readonly Figure[], day: Day): readonly Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    if (!figure.asOf || lastDay(figure.asOf) > day) continue;
    const claim = `${figure.topic}|${figure.what}|${figure.saidBy}`;
    const before = latest.get(claim);
    if (!before?.asOf || lastDay(before.asOf) <= lastDay(figure.asOf)) latest.set(claim, figure);
  }
  return [...latest.values()];
}
