import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { corpusTables } from '../../../src/exports/data/corpus-tables.ts';
import { tableCsv } from '../../../src/exports/data/table.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const table = corpusTables(sampleCorpus, sampleSite.address).find((one) => one.name === name);
  return table ? parse(tableCsv(table), { columns: true, record_delimiter: '\r\n' }) : [];
}

test('the tables, with as many rows as the corpus has records', () => {
  const tables = corpusTables(sampleCorpus, sampleSite.address);
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['stories', 1],
    ['points', 2],
    ['articles', 2],
    ['editions', 1],
    ['actors', 6],
    ['roles', 1],
    ['claims', 4],
    ['claim_speakers', 4],
    ['appearances', 5],
    ['quotes', 6],
    ['disputes', 2],
    ['supports', 1],
    ['relations', 3],
    ['differences', 1],
    ['difference_passages', 3],
    ['events', 2],
    ['former', 2],
    ['changelog', 1],
    ['statements', 5],
  ]);
});

const page = 'https://example.org/on-the-record';

test.each<[table: string, at: number, row: Readonly<Record<string, string>>]>([
  [
    'stories',
    0,
    {
      id: 'harbour-plan',
      url: `${page}/stories/harbour-plan/`,
      title: 'The harbour plan',
      question: 'Did the EU say no?',
      summary: 'A memo says so; a spokesman says not.',
    },
  ],
  ['points', 0, { story: 'harbour-plan', id: 'what-was-said', question: 'What was said?', note: '' }],
  ['points', 1, { story: 'harbour-plan', id: 'who-denies', question: 'Who denies it?', note: 'The papers differ.' }],
  [
    'articles',
    0,
    {
      ...{ id: 'harbour-plan/daily-mail', story: 'harbour-plan', outlet: 'daily-mail', outlet_name: 'Daily Mail' },
      ...{ outlet_basis: 'inferred: it calls itself the Mail', url: `${page}/articles/harbour-plan/daily-mail/` },
      ...{ people: '', place: '', agency: '', archived_url: '', lang: '' },
      ...{ source_url: '', headline: '', byline: '', annotation: 'complete', rights: '', text: '' },
      stories: 'harbour-plan',
      ...{ published_edtf: '2023-08~', published_from: '2023-08-01', published_to: '2023-08-31' },
      published_basis: 'inferred: the memo is dated July',
      ...{ edition: '2023-08-13', edited_edtf: '' },
      sha256: '28229bf203145f59d21acf67162edf369d3ea66e7dff682bf6bf8d530b2aae69',
    },
  ],
  [
    'actors',
    1,
    {
      ...{ id: 'eu-official', url: `${page}/actors/eu-official/`, name: 'Björn Šeibert', kind: 'person' },
      ...{ aliases: 'Siebert|=cmd|calc|A; B', description: 'An official.', source_url: '', archived_url: '' },
    },
  ],
  [
    'roles',
    0,
    { actor: 'mayor', role: 'mayor, “acting”', article: 'harbour-plan/the-sun', from: '', until: '2023-12' },
  ],
  [
    'appearances',
    0,
    {
      ...{ id: 'eu-said-no#in-the-sun', url: `${page}/claims/eu-said-no/#in-the-sun`, claim: 'eu-said-no' },
      ...{ article: 'harbour-plan/the-sun', outlet: 'the-sun', as: 'An EU official', cue: 'told', mode: 'direct' },
      ...{ identity: 'inferred: the other paper names him', via: 'leaked-memo', edition: '2023-08-13' },
      ...{ lang: '', translation: '', translation_origin: '' },
      ...{ media: '', media_url: '', media_archived_url: '', media_time: '', story: 'harbour-plan' },
    },
  ],
  [
    'quotes',
    0,
    {
      ...{ appearance: 'eu-said-no#in-the-sun', number: '1', exact: '“no, never” to the town’s plan' },
      ...{ prefix: 'LS has said ', suffix: ', a memo sho', start: '18', end: '48', paragraph: '1' },
      story: 'harbour-plan',
    },
  ],
  ['supports', 0, { claim: 'mayor-formula', supports: 'eu-said-no', story: 'harbour-plan' }],
  [
    'former',
    0,
    {
      ...{ kind: 'claims', id: 'eu-says-no', outcome: 'moved', to: 'eu-said-no', date: '', reason: '' },
      url: `${page}/claims/eu-says-no/`,
    },
  ],
  [
    'former',
    1,
    {
      ...{ kind: 'claims', id: 'gone', outcome: 'withdrawn', to: '', date: '2026-11-22' },
      ...{ reason: 'It was counted twice.', url: `${page}/claims/gone/` },
    },
  ],
  [
    'changelog',
    0,
    {
      ...{ date: '2026-11-22', event: 'withdrawn', kind: 'claims', id: 'gone', number: '1', what: '' },
      ...{ why: 'It was counted twice.', url: `${page}/claims/gone/` },
    },
  ],
  [
    'difference_passages',
    1,
    {
      ...{ url: `${page}/articles/harbour-plan/the-sun/#eu-said-no`, difference: 'how-plain', claim: 'eu-said-no' },
      ...{ value: '2', value_words: 'a plain no', number: '1', article: 'harbour-plan/the-sun', outlet: 'the-sun' },
      ...{ exact: 'The official said no, never', prefix: '1 a_b ~ ^.\n\n', suffix: '.' },
      ...{ start: '292', end: '319', paragraph: '5', edition: '2023-08-13', story: 'harbour-plan' },
    },
  ],
])('in %s the row %i', (table, at, row) => {
  expect(rowsOf(table)[at]).toEqual(row);
});

test('the text of an article that may be republished stands in its row', () => {
  expect(rowsOf('articles')[1]).toMatchObject({
    ...{ headline: 'Brussels: “no, never”', byline: 'Jo Doe', published_edtf: '2023-08-13', published_basis: '' },
    source_url: 'https://paper.example/2023/harbour?id=1&x=2',
    text: getRecord(sampleCorpus.articles, 'harbour-plan/the-sun').text,
  });
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
    story: 'harbour-plan',
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
    story: 'harbour-plan',
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
      printed_before: '',
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

test('an event as a row, its date as days too; what may not be republished is left out', () => {
  expect(rowsOf('events')).toEqual([
    {
      url: 'https://example.org/on-the-record/articles/harbour-plan/the-sun/#_paragraph-1',
      story: 'harbour-plan',
      number: '1',
      what: 'A memo, "secret", is shown.',
      date_edtf: '2023-08~',
      date_from: '2023-08-01',
      date_to: '2023-08-31',
      date_basis: 'inferred: a memo “shows”',
      article: 'harbour-plan/the-sun',
      outlet: 'the-sun',
      exact: 'a memo shows 🚤',
      prefix: 'own’s plan, ',
      suffix: '.\n\nAn EU off',
      start: '50',
      end: '64',
      paragraph: '1',
      edition: '2023-08-13',
    },
    {
      url: 'https://example.org/on-the-record/articles/harbour-plan/daily-mail/#_paragraph-1',
      story: 'harbour-plan',
      number: '2',
      what: 'A spokesman speaks.',
      date_edtf: '2023-08-12',
      date_from: '2023-08-12',
      date_to: '2023-08-12',
      date_basis: '',
      article: 'harbour-plan/daily-mail',
      outlet: 'daily-mail',
      exact: 'a spokesman said',
      prefix: '',
      suffix: '',
      start: '22',
      end: '38',
      paragraph: '1',
      edition: '2023-08-13',
    },
  ]);
});
