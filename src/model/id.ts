import { z } from 'astro/zod';
import { idForm } from './address.ts';
import type { Kind } from './kinds.ts';

/**
 * The texts of schemas that are ids, with the kind of record that they name. A party is an id of a
 * person, or words.
 */
export const namedKinds = z.registry<{ readonly kind: Kind; readonly isParty?: true }>();

const id = (kind: Kind) =>
  z
    .string({ error: 'This must be an id, such as tal-jibbin.' })
    .regex(idForm, 'An id has small letters, digits and single hyphens, such as tal-jibbin.')
    .register(namedKinds, { kind });

export const articleId = id('article').brand<'article'>();
export const eventId = id('event').brand<'event'>();
export const placeId = id('place').brand<'place'>();
export const personId = id('person').brand<'person'>();
export const sourceId = id('source').brand<'source'>();
export const figureId = id('figure').brand<'figure'>();
export const statementId = id('statement').brand<'statement'>();
export const sideId = id('side').brand<'side'>();
export const termId = id('term').brand<'term'>();
export const chapterId = id('chapter').brand<'chapter'>();
export const pictureId = id('picture').brand<'picture'>();
export const pageId = id('page').brand<'page'>();

export type ArticleId = z.output<typeof articleId>;
export type EventId = z.output<typeof eventId>;
export type PlaceId = z.output<typeof placeId>;
export type PersonId = z.output<typeof personId>;
export type SourceId = z.output<typeof sourceId>;
export type TermId = z.output<typeof termId>;
