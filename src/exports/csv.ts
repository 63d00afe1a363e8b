import { controlColumns } from './control-columns.ts';
import { eventColumns } from './event-columns.ts';
import { placeColumns } from './place-columns.ts';
import type { Publication } from '../model/publication.ts';
import { sourceColumns } from './source-columns.ts';
import { statementColumns } from './statement-columns.ts';
import { csvOf } from './table.ts';

/** The events as CSV, in order of time. */
export const eventsCsv = (publication: Publication): string =>
  csvOf(eventColumns(publication), publication.corpus.events);

/** The places as CSV. */
export const placesCsv = (publication: Publication): string =>
  csvOf(placeColumns(publication), publication.corpus.places);

/** Control as CSV: a row for each period in which a place was held by the same holder. */
export const controlCsv = (publication: Publication): string =>
  csvOf(controlColumns(publication), publication.corpus.control);

/** The statements as CSV, in the order of the report that makes them. */
export const statementsCsv = (publication: Publication): string =>
  csvOf(statementColumns(publication), publication.corpus.statements);

/** The sources as CSV. */
export const sourcesCsv = (publication: Publication): string =>
  csvOf(sourceColumns(publication), publication.corpus.sources);
