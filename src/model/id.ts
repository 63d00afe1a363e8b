import { z } from 'astro/zod';
import { idForm } from './address.ts';

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
export const statementId = id().brand<'statement'>();
export const sideId = id().brand<'side'>();
export const termId = id().brand<'term'>();
export const chapterId = id().brand<'chapter'>();
export const pageId = id().brand<'page'>();

export type ArticleId = z.output<typeof articleId>;
export type EventId = z.output<typeof eventId>;
export type PlaceId = z.output<typeof placeId>;
export type PersonId = z.output<typeof personId>;
export type SourceId = z.output<typeof sourceId>;
export type TermId = z.output<typeof termId>;
