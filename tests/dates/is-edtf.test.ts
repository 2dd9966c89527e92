import { expect, test } from 'vitest';
import { isEdtf } from '../../src/dates/is-edtf.ts';
import { getRecord } from '../../src/model/corpus.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

test.each([
  ...['2023', '2023-05', '2022-12-08', '0043', '-0043', '2023?', '2023~', '2023%', '2016?-05', '2023-~05-~08'],
  ...['XXXX', '202X', '20XX', '2023-XX', '2023-XX-XX', '2023-21', '1950S2', 'Y170000002', 'Y-170000002'],
  ...['2023-05/2023-08', '2023-05/..', '/2023', '[..2023-08~]', '[2021,2022]', '{2021..2023}', '2023-08-12T09:30:00Z'],
])('%s is a date', (text) => {
  expect(isEdtf(text)).toBe(true);
});

test.each([
  ...['20230602', '202306', '20230', '00002023', '203', '20', '2', '0', '-43', '-203', '202~', '20?', '20230602~'],
  ...['', ' 2023', '+2023', '2023-13', '2023-02-30', '1e3', '[20230602]', '202/203', 'last May', '٢٠٢٣'],
])('%j is none', (text) => {
  expect(isEdtf(text)).toBe(false);
});

test.each(['0043', '-0043', '2023'])('the year %s needs no quotation marks in YAML', (year) => {
  const corpus = smallCorpus({ 'claims/bridge/repair-cost.md': ['said: 2023-06-02', `said: ${year}`] });
  expect(getRecord(corpus.claims, 'repair-cost').said.edtf).toBe(year);
});
