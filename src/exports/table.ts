import { stringify } from 'csv-stringify/sync';

/** The value of a cell. A list is one cell; in CSV its entries are separated by semicolons. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a table for download. */
export interface Column<Row> {
  readonly name: string;
  /** A description in one sentence. */
  readonly explains: string;
  readonly of: (row: Row) => Cell;
}

/** A column with the values of a key, described as that key is. */
export const copied = <K extends string>(
  name: K,
  explains: Readonly<Record<K, string>>,
): Column<{ readonly [P in K]?: Cell | undefined }> => ({
  name,
  explains: explains[name],
  of: (row) => row[name] ?? null,
});

/** A row as an object with the names of the columns as keys, for JSON and GeoJSON. */
export const rowOf = <Row>(columns: readonly Column<Row>[], row: Row): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));

/**
 * A table as CSV (RFC 4180) in UTF-8. It starts with a byte order mark, from which spreadsheets
 * recognise UTF-8. Numbers are written without quotation marks, so that they remain numbers.
 */
export const csvOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map(({ of }) => textOf(of(row)))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      bom: true,
    },
  );

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return withoutFormulas(typeof cell === 'string' ? cell : cell.join('; '));
}

/**
 * Puts an apostrophe before everything that a spreadsheet would take for a formula: = + - @ and
 * their full-width forms at the start of a cell, and a tab or carriage return as its first
 * character. In much of Europe spreadsheets expect semicolons between cells, so a cell may also
 * start after a semicolon or a line break. See
 * https://owasp.org/www-community/attacks/CSV_Injection.
 *
 *     =HYPERLINK("…")   ->   '=HYPERLINK("…")
 */
export const withoutFormulas = (text: string): string =>
  text.replace(/(?<=(?:^|[;\t\r\n]) *)(?=[=+\-@＝＋－＠])|^(?=[\t\r])/g, "'");
