import { z } from 'astro/zod';
import type { WithBody } from './body.ts';
import { accuses } from './accusation.ts';
import { confidence } from './confidence-schema.ts';
import { grounds } from './confidence.ts';
import { editorial, words } from './correction.ts';
import { formatDate, isDoubtedOn, type Day } from './date.ts';
import { partialDate } from './date-schema.ts';
import { personId, placeId, type EventId } from './id.ts';
import { tracks } from './track.ts';

/** Front matter of `content/events/<id>.md`: one dated thing that happened. */
export const eventSchema = z.strictObject({
  /** What happened, in at most ten words and the present tense. Example: Hardatnin reported taken */
  title: words('The title'),
  /**
   * When, at the precision known: 2016-02-05, 2016-02, 2016-02-05/2016-02-08 for several days,
   * 2016-02-05/.. where its end is not told. Where sources give different days and none is shown
   * wrong, one of these: [2016-02-15, 2016-02-16]. Where the only source is unsure, or an end is:
   * 2016-02-15?, 2016-02-05/2016-02-06?; 2016-02-15~ is about that day. Where most sources agree and
   * one differs, the day stays, and the note tells of the other.
   */
  date: partialDate,
  /** Its place among the events of its day on its clock, from 1; by file name where left out. */
  order: z.int({ error: 'order must be a whole number, such as 1.' }).positive().default(1),
  /** The clock it belongs to: talks or offensive. */
  track: z.enum(tracks, { error: 'The track is talks or offensive.' }),
  /** Ids of the places where it happened, the main one first. Example: [nubl, al-zahraa] */
  places: z
    .array(placeId, { error: 'places must be a list of ids: [nubl, al-zahraa].' })
    .default([]),
  /** Ids of the people and organisations who acted and have a record. Example: [de-mistura, hnc] */
  people: z
    .array(personId, { error: 'people must be a list of ids: [de-mistura, hnc].' })
    .default([]),
  /** Those who acted and have no record, in words. Example: [rebel groups] */
  others: z
    .array(words('A name in others'), { error: 'others must be a list of names: [rebel groups].' })
    .default([]),
  /** How sure it is that it happened so: confirmed, reported or disputed. */
  confidence,
  /**
   * Why it is confirmed although it rests on one source: both sides, monitor and state media,
   * official document, or own announcement. Example: both sides
   */
  grounds: z.enum(grounds, { error: `grounds is one of: ${grounds.join(', ')}.` }).optional(),
  /** Who claims it, where one side alone does. Example: Division 13, to Reuters */
  claimedBy: words('claimedBy').optional(),
  /** `true` where the report that the site starts from (origin in content/story.yaml) names it. */
  inOrigin: z.boolean({ error: 'inOrigin is true or false.' }).default(false),
  /** What reports disagree about, or what is not known, in one or two plain sentences. */
  note: words('The note').optional(),
  /**
   * What of it is contradicted, as a phrase that an article can list by itself, whatever the
   * confidence in the rest. Example: who fired on the hospitals and schools
   */
  disputed: words('What is disputed').optional(),
  /** What of it is not known, as a phrase likewise. Example: which factions the 97 were */
  unknown: words('What is unknown').optional(),
  /**
   * Who accuses whom in it, and what the accused answer; told on /disputed/. Each has by, to, date,
   * says, sources, and answers or noAnswerFound.
   */
  accuses,
  ...editorial,
});

/** A title where one day is told: with its date, where it is not certain that it was that day. */
export const titleOn = ({ title, date }: Pick<Event, 'title' | 'date'>, day: Day): string =>
  isDoubtedOn(date, day) ? `${title} (${formatDate(date, { withoutYear: true })})` : title;

export type Event = z.output<typeof eventSchema> & WithBody & { readonly id: EventId };
