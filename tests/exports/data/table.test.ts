import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, tableCsv } from '../../../src/exports/data/table.ts';

const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  tableCsv({
    name: 't',
    description: '',
    key: [],
    references: [],
    columns: [0, 1].map((at) => ({
      name: `column${at}`,
      description: '',
      type: 'string' as const,
      value: (row: readonly Cell[]) => row[at] ?? null,
    })),
    rows,
  });

const header = 'column0,column1\r\n';

test.each<[string, readonly Cell[], string]>([
  ['plain', ['a', 'b'], 'a,b'],
  ['a comma', ['a,b', 'c'], '"a,b",c'],
  ['a quotation mark', ['say "no"', ''], '"say ""no""",'],
  ['a line feed', ['a\nb', ''], '"a\nb",'],
  ['a carriage return', ['a\rb', ''], '"a\rb",'],
  ['nothing, a number, a list', [null, 12], ',12'],
  ['a list', [['a', 'b'], true], 'a|b,true'],
  ['a formula', ['=1+1', '@x'], "'=1+1,'@x"],
  ['a dash and a plus', ['- no', '+44'], "'- no,'+44"],
  ['a formula with a comma', ['=A1,B2', 'x'], '"\'=A1,B2",x'],
  ['right-to-left and emoji', ['שלום', '🚤'], 'שלום,🚤'],
])('%s', (_, row, expected) => {
  expect(csvOf([row])).toBe(`${header}${expected}\r\n`);
});

test('any text comes back as it was, but for an apostrophe before what would be a formula', () => {
  const guarded = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(csvOf(rows), { from_line: 2, record_delimiter: '\r\n' });
      expect(read).toEqual(rows.map((row) => row.map(guarded)));
    }),
  );
});
