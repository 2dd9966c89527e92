import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { corpusTables } from '../../../src/exports/data/corpus-tables.ts';
import { tableCsv } from '../../../src/exports/data/table.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const tables = corpusTables(sampleCorpus, sampleSite.address);

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const table = tables.find((one) => one.name === name);
  return table ? parse(tableCsv(table), { columns: true, record_delimiter: '\r\n' }) : [];
}

test('the tables, with as many rows as the corpus has records', () => {
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['stories', 1],
    ['points', 2],
    ['articles', 2],
    ['actors', 6],
    ['roles', 1],
    ['claims', 4],
    ['appearances', 5],
    ['quotes', 6],
    ['disputes', 2],
    ['supports', 1],
    ['relations', 3],
    ['differences', 1],
    ['difference_passages', 3],
  ]);
});

test('a claim as a row', () => {
  expect(rowsOf('claims')[0]).toEqual({
    id: 'eu-said-no',
    url: 'https://example.org/on-the-record/claims/eu-said-no/',
    story: 'harbour-plan',
    point: 'what-was-said',
    gist: 'The EU says no to the plan, "never", 100%.',
    speaker: 'eu-official',
    speaker_name: 'Björn Šeibert',
    said_edtf: '2023?',
    said_from: '2023-01-01',
    said_to: '2023-12-31',
    said_basis: 'this year',
    audience: 'minister',
    about: 'mayor',
    disputed: 'true',
    note: '',
    speakers: 'eu-official',
    states: 'disputed',
    rests_on_disputed: '',
    minor: '',
  });
});

test('appearances and quotes are named by the anchor of the appearance', () => {
  expect(rowsOf('appearances').map(({ id }) => id)).toEqual([
    'eu-said-no#in-the-sun',
    'eu-said-no#in-the-sun-2',
    'mayor-formula#in-the-sun',
    'minister-does-not-recall#in-daily-mail',
    'spokesman-denies#in-daily-mail',
  ]);
  expect(rowsOf('quotes').map(({ appearance, number, exact }) => [appearance, number, exact])).toEqual([
    ['eu-said-no#in-the-sun', '1', '“no, never” to the town’s plan'],
    ['eu-said-no#in-the-sun', '2', 'We said no, never, and \u2028 we meant it.'],
    ['eu-said-no#in-the-sun-2', '1', 'The official said no, never'],
    ['mayor-formula#in-the-sun', '1', '\'=HYPERLINK("https://evil.example";"click"), the mayor said.'],
    ['minister-does-not-recall#in-daily-mail', '1', "'- The minister does not recall it."],
    ['spokesman-denies#in-daily-mail', '1', 'We never said that,'],
  ]);
});

test('a dispute as a row', () => {
  expect(rowsOf('disputes')[1]).toEqual({
    url: 'https://example.org/on-the-record/claims/eu-said-no/#disputed-by-spokesman-denies',
    claim: 'spokesman-denies',
    disputes: 'eu-said-no',
    kind: 'denies',
    scope: 'whole',
    note: 'He says: "never, ever",\nand more.',
  });
});

test('an edge of another family as a row', () => {
  expect(rowsOf('relations')[0]).toEqual({
    url: 'https://example.org/on-the-record/claims/eu-said-no/#supported-by-mayor-formula',
    claim: 'mayor-formula',
    to: 'eu-said-no',
    family: 'supports',
    kind: 'ground',
    scope: '',
    note: 'He gives it as a reason.',
  });
});

test('a difference as a row, and each of its passages', () => {
  expect(rowsOf('differences')).toEqual([
    {
      id: 'how-plain',
      url: 'https://example.org/on-the-record/differences/how-plain/',
      story: 'harbour-plan',
      point: 'what-was-said',
      kind: 'certainty',
      question: 'Was it said, or “said”?',
      silent: 'harbour-plan/daily-mail',
      unchecked: '',
      claims: 'eu-said-no',
      note: 'One paper\nwith itself.',
    },
  ]);
  const passages = rowsOf('difference_passages');
  expect(
    passages.map(({ value, number, value_words, claim, exact }) => [value, number, value_words, claim, exact]),
  ).toEqual([
    ['1', '1', '\'=a no in marks, "so"', 'eu-said-no', '“no, never” to the town’s plan'],
    ['2', '1', 'a plain no', 'eu-said-no', 'The official said no, never'],
    ['2', '2', 'a plain no', '', 'We said no, never, and \u2028 we meant it.'],
  ]);
  expect(passages.map(({ url }) => new URL(url ?? '').hash)).toEqual(['#eu-said-no', '#eu-said-no', '#_paragraph-2']);
});
