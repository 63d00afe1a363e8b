import type { APIRoute } from 'astro';
import { corpus } from '../../content/corpus.ts';
import { eventNotes } from '../../timeline/draw/event-data.ts';

/** What the cards of moving timelines say beyond the page; asked for when one starts to move. */
export const GET: APIRoute = () => Response.json(eventNotes(corpus()));
