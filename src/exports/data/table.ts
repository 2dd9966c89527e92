import { type Input, stringify } from 'csv-stringify/sync';

/** What a cell can hold; null is an empty cell, a list is joined with `listDelimiter`. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A column: a Table Schema v2 field (https://datapackage.org/standard/table-schema/) and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly format?: 'uri';
  readonly required?: true;
  readonly unique?: true;
  readonly options?: readonly string[];
  /** The IRI of the datatype, where Table Schema has no type for it. */
  readonly rdfType?: string;
  /** Set where each cell is a list of texts. */
  readonly list?: true;
  value(row: Row): Cell;
}

/** A reference from columns of this table to columns of another, in the same order. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A table, with the rows that fill it. */
export interface Table<Row = unknown> {
  readonly name: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Set where the file is for spreadsheets, which take UTF-8 for another encoding unless it begins with the mark. */
  readonly byteOrderMark?: true;
}

/**
 * Between the items of a list in one cell. The standard's type `list` is missing from its own version 2.0 profile, so
 * such a column is text, and the package says how it is parted.
 */
export const listDelimiter = '|';

/**
 * The table as CSV: RFC 4180 (comma, double quotes, CRLF, a header), UTF-8 without a byte-order mark unless the table wants
 * one. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"), as the package
 * says.
 */
export function tableCsv<Row>(table: Table<Row>): string {
  const header = table.columns.map(({ name }) => name);
  const rows = table.rows.map((row) => table.columns.map((column) => cellText(column.value(row))));
  return stringify([header, ...rows] as Input, {
    bom: table.byteOrderMark ?? false,
    record_delimiter: 'windows',
    escape_formulas: true,
    // The library quotes a cell with CRLF in it; RFC 4180 wants it for either character.
    quoted_match: /[\r\n]/,
  });
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(listDelimiter) : String(cell);
}
