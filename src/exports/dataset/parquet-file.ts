import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column, Table } from '../data/table.ts';
import { storyGroups } from './story-groups.ts';

/** Small enough for a reader of one story, large enough for the footer, which describes every column of every group. */
const leastRowsInGroup = 1000;

/** What is kept of the smallest and the largest value of a group: ids whole, texts not. */
const statisticsBytes = 64;

type SchemaElement = NonNullable<NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number]>;

/**
 * A table as Parquet (Snappy), its rows by story, and its groups of rows cut between stories (`storyGroups`): what asks for one
 * story by the column `story` reads one group. Lists are lists, days are days. The same table gives the same bytes.
 * @param facts what the file says of the data as a whole, by name
 */
export function parquetFile(table: Table, facts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const byStory = [...Map.groupBy(table.rows, storyOf(table))];
  const rows = byStory.flatMap(([, own]) => own);
  const stories = byStory.flatMap(([story, own]) => own.map(() => story));
  const bytes = parquetWriteBuffer({
    columnData: table.columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => writtenCell(column.value(row), column)),
    })),
    schema: [{ name: table.name, num_children: table.columns.length }, ...table.columns.flatMap(columnSchema)],
    // The library wants a size also where there are no rows.
    rowGroupSize: [...storyGroups(stories, leastRowsInGroup), leastRowsInGroup],
    statisticsTruncateLength: statisticsBytes,
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
  });
  return new Uint8Array(bytes);
}

/** The story of a row; the same for all where the table has no stories. */
function storyOf({ columns }: Table): (row: unknown) => string {
  const story = columns.find(({ name }) => name === 'story');
  return (row) => String(story?.value(row) ?? '');
}

/** Three levels for a list, as the format's own rules want (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists). */
function columnSchema({ name, type, required, list }: Column<unknown>): readonly SchemaElement[] {
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
  if (list)
    return [
      { name, repetition_type: 'REQUIRED', converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', ...text },
    ];
  const types = {
    string: text,
    integer: { type: 'INT32' },
    boolean: { type: 'BOOLEAN' },
    date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  } as const;
  return [{ name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...types[type] }];
}

function writtenCell(cell: Cell, { type }: Column<unknown>): unknown {
  return type === 'date' && typeof cell === 'string' ? new Date(cell) : cell;
}
