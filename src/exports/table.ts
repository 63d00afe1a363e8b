import { stringify } from 'csv-stringify/sync';

/** What can stand in a cell. A list is one cell: in CSV its entries stand apart by semicolons. */
export type Cell = string | number | boolean | null | readonly string[];

/** One column of a table for download. */
export interface Column<Row> {
  readonly name: string;
  /** What it holds, in one sentence. */
  readonly explains: string;
  readonly of: (row: Row) => Cell;
}

/** A column that holds what stands under a key of its row, with the explanation of that key. */
export const copied = <K extends string>(
  name: K,
  explains: Readonly<Record<K, string>>,
): Column<{ readonly [P in K]?: Cell | undefined }> => ({
  name,
  explains: explains[name],
  of: (row) => row[name] ?? null,
});

/** A row by the names of its columns: an object of a JSON list, the properties of a feature. */
export const rowOf = <Row>(columns: readonly Column<Row>[], row: Row): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));

/**
 * A table as CSV by RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it for
 * that. A number is written bare, so that it stays one.
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
 * Puts an apostrophe before whatever a spreadsheet would take for a formula: = + - @ and their wide
 * forms where a cell starts, and a tab or a carriage return at its very start. A spreadsheet that
 * expects semicolons between cells, as many in Europe do, also starts a cell behind one, and behind
 * a line break. See https://owasp.org/www-community/attacks/CSV_Injection.
 *
 *     =HYPERLINK("…")   ->   '=HYPERLINK("…")
 */
export const withoutFormulas = (text: string): string =>
  text.replace(/(?<=(?:^|[;\t\r\n]) *)(?=[=+\-@＝＋－＠])|^(?=[\t\r])/g, "'");
