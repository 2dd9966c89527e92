import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { tableCsv } from '../../../src/exports/data/table.ts';
import { statementsTable } from '../../../src/exports/dataset/statements-table.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { sampleSite } from '../sample-site.ts';

const csv = tableCsv(statementsTable(ferryCorpus(), sampleSite.address));
const rows: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true, bom: true });
const rowAt = (anchor: string) => rows.find(({ url }) => url === `${sampleSite.address}claims/${anchor}`);

test('it begins with the mark by which spreadsheets know UTF-8, and has a row a claim and passage', () => {
  expect(csv.startsWith('\ufeffurl,')).toBe(true);
  const passages = [...ferryCorpus().claims.values()].flatMap(({ appearances }) => appearances);
  expect(rows.length).toBe(passages.length);
});

test('a row says in words who said what, in which paper, in which words, and who disputes it', () => {
  expect(rowAt('pier-sound/#in-daily-courier')).toEqual({
    url: `${sampleSite.address}claims/pier-sound/#in-daily-courier`,
    claim: 'pier-sound',
    story: 'The ferry that stays in harbour',
    question: 'Is the pier sound?',
    speaker: 'Northern Ferry Company',
    summary: 'Every pile of the pier is sound.',
    said: 'on 1 March 2024',
    said_edtf: '2024-03-01',
    said_from: '2024-03-01',
    said_to: '2024-03-01',
    paper: 'Daily Courier',
    published: 'on 2 March 2024',
    called: 'a spokesman for the company',
    cue: 'said',
    reported: 'quoted',
    words: 'The pier is sound […] —every pile of it,',
    disputed: 'yes',
    disputed_by: 'Ada Holt',
    article_url: '',
  });
});

test('joint speakers are named together, several pieces of words are set apart, and nobody disputes what is undisputed', () => {
  expect(rowAt('no-sailing-before-repairs/#in-coast-tribune')).toMatchObject({
    speaker: 'Islanders’ Association and Ada Holt',
    disputed: 'no',
    disputed_by: '',
  });
  expect(rowAt('closed-pier/#in-coast-tribune')).toMatchObject({
    words: '“The pier is not sound,” […] “I closed it myself.”',
    reported: 'quoted',
  });
});
