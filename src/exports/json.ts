import { creditOf } from './credit.ts';
import { eventColumns } from './event-columns.ts';
import type { Publication } from '../model/publication.ts';
import { publishedRecords } from './records.ts';
import { rowOf } from './table.ts';

/** The path of the JSON Schema of the whole corpus. */
export const schemaPath = '/data/corpus.schema.json';

const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The events as a JSON list of flat objects, with the columns of the CSV as keys. */
export function eventsJson(publication: Publication): string {
  const columns = eventColumns(publication);
  const events = publication.corpus.events.map((event) => rowOf(columns, event));
  return written({ ...creditOf(publication), events });
}

/** The whole corpus with the text of every record, as its JSON Schema describes it. */
export const corpusJson = (publication: Publication): string =>
  written({
    $schema: publication.absolute(schemaPath),
    ...creditOf(publication),
    ...publishedRecords(publication),
  });
