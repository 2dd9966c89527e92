import { expect, test } from 'vitest';
import { findTitles } from '../../../src/search/index/find-titles.ts';
import { actor } from '../sample-source.ts';

const people = [
  actor('lee-anderson', 'Lee Anderson'),
  actor('ann-anderson', 'Ann Anderson'),
  actor('tim-barrow', 'Sir Tim Barrow'),
  actor('ursula', 'Ursula von der Leyen', { aliases: ['Röschen'] }),
  actor('bar', 'The Anderson Institute', { kind: 'organisation' }),
];

test.each([
  ['Mr Anderson spoke.', { 'lee-anderson': ['mr'], 'ann-anderson': ['mr'] }],
  ['Mrs. Ann Anderson spoke.', { 'ann-anderson': ['mrs'] }],
  ['MR ANDERSON spoke to Lady\u00a0Lee.', { 'lee-anderson': ['mr', 'lady'], 'ann-anderson': ['mr'] }],
  ['Dr von der Leyen and Frau Röschen', { ursula: ['dr'] }],
  ['They miss Anderson, the lord Anderson.', {}],
  ['Mr Smith, Mr\n\nAnderson', { 'lee-anderson': ['mr'], 'ann-anderson': ['mr'] }],
  ['Mr', {}],
])('reads in %j the titles %j, beside those in names', (text, found) => {
  const titles = [...findTitles(people, [text])].filter(([, own]) => own.size > 0);
  expect(Object.fromEntries(titles.map(([id, own]) => [id, [...own]]))).toEqual({ ...found, 'tim-barrow': ['sir'] });
});
