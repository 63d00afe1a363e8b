import { z } from 'astro/zod';
import { idForm } from './address.ts';

/** The kinds of record, in the words that references use: `[words](event:id)`. */
export const recordKinds = ['article', 'event', 'place', 'person', 'source', 'figure'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kinds that a body can refer to with a link of its own scheme. */
export const referenceKinds = ['event', 'place', 'person', 'figure'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export const isReferenceKind = (text: string): text is ReferenceKind =>
  (referenceKinds as readonly string[]).includes(text);

const id = () =>
  z
    .string({ error: 'This must be an id, such as tal-jibbin.' })
    .regex(idForm, 'An id has small letters, digits and single hyphens, such as tal-jibbin.');

export const articleId = id().brand<'article'>();
export const eventId = id().brand<'event'>();
export const placeId = id().brand<'place'>();
export const personId = id().brand<'person'>();
export const sourceId = id().brand<'source'>();
export const figureId = id().brand<'figure'>();

export type ArticleId = z.output<typeof articleId>;
export type EventId = z.output<typeof eventId>;
export type PlaceId = z.output<typeof placeId>;
export type PersonId = z.output<typeof personId>;
export type SourceId = z.output<typeof sourceId>;
export type FigureId = z.output<typeof figureId>;
