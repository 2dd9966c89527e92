import { dateBounds } from '../../dates/date-bounds.ts';
import type { PublishedQuote } from './published-data.ts';
import type { Cell, Column, Reference } from './table.ts';

/** Columns that tables share, and short forms for writing them down. */

type Value<Row> = (row: Row) => Cell;
type Extra<Row> = Partial<Omit<Column<Row>, 'name' | 'description' | 'value'>>;

/** A column of text, or of the type that `extra` gives. */
export function column<Row>(name: string, description: string, value: Value<Row>, extra: Extra<Row> = {}): Column<Row> {
  return { name, description, type: 'string', value, ...extra };
}

/** A column that is never empty. */
export function requiredColumn<Row>(
  name: string,
  description: string,
  value: Value<Row>,
  extra: Extra<Row> = {},
): Column<Row> {
  return column(name, description, value, { required: true, ...extra });
}

/** The column `id`, which is the table's key. */
export function idColumn<Row>(description: string, value: Value<Row>): Column<Row> {
  return requiredColumn('id', description, value, { unique: true });
}

/** The column `story`, by which rows of many tables belong together. */
export function storyColumn<Row extends { readonly story: string }>(description: string): Column<Row> {
  return requiredColumn('story', description, ({ story }) => story);
}

/** The column `url`: a whole address on this site. */
export function urlColumn<Row>(description: string, value: Value<Row>): Column<Row> {
  return requiredColumn('url', description, value, { format: 'uri' });
}

/** A column of several items; the description has no full stop. */
export function listColumn<Row>(
  name: string,
  description: string,
  value: (row: Row) => readonly string[],
): Column<Row> {
  return column(name, `${description}.`, value, { list: true });
}

/** A column that refers to the `id` of another table. */
export function referenceTo(columnName: string, table: string): Reference {
  return { columns: [columnName], table, to: ['id'] };
}

/** A date in three columns: as EDTF, and the first and last day it can mean, for tools that know only days. */
export function dateColumns<Row>(prefix: string, what: string, date: (row: Row) => string): readonly Column<Row>[] {
  const bound = (end: 'from' | 'to', which: string): Column<Row> =>
    column(
      `${prefix}_${end}`,
      `The ${which} day that ${prefix}_edtf can mean; empty where that end is open or has no year of four digits.`,
      (row) => dateBounds(date(row))[end],
      { type: 'date' },
    );
  const edtf = requiredColumn(`${prefix}_edtf`, `${what}, as EDTF (ISO 8601-2): ? is uncertain, ~ approximate.`, date, {
    rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF',
  });
  return [edtf, bound('from', 'first'), bound('to', 'last')];
}

const position = { type: 'integer' } as const;

/** Verbatim words, and where they stand in the text of their article, in code points. */
export const quoteColumns: readonly Column<PublishedQuote>[] = [
  requiredColumn('exact', 'The words, letter for letter.', ({ exact }) => exact),
  column('prefix', 'What stands directly before; empty where not to be republished.', ({ prefix }) => prefix),
  column('suffix', 'What stands directly after; empty where not to be republished.', ({ suffix }) => suffix),
  requiredColumn('start', 'Code points before the words in the text.', ({ start }) => start, position),
  requiredColumn('end', 'Code points up to the end of the words.', ({ end }) => end, position),
  requiredColumn('paragraph', 'The paragraph, counted from 1.', ({ paragraph }) => paragraph, position),
];
