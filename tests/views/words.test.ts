import { expect, test } from 'vitest';
import type { RelationNature } from '../../src/model/relation.ts';
import { outletAtStart, outletInSentence } from '../../src/views/outlet-words.ts';
import { sentences } from '../../src/views/sentences.ts';
import { tellingRole } from '../../src/views/telling-role.ts';
import { atSentenceStart, edgeEntryWords, joinNames, relationWords } from '../../src/views/words.ts';

test.each<[RelationNature, made: string, received: string, entries: readonly [made: string, received: string]]>([
  [
    { family: 'disputes', kind: 'does-not-recall', scope: 'date' },
    'Does not recall',
    'Not recalled',
    ['Does not recall the date', 'Does not recall the date'],
  ],
  [
    { family: 'qualifies', kind: null, scope: 'basis' },
    'Limits',
    'Limited by',
    ['Limits what it rests on', 'Limited in what it rests on'],
  ],
  [
    { family: 'qualifies', kind: null, scope: 'time' },
    'Limits',
    'Limited by',
    ['Limits how long it holds', 'Limited in how long it holds'],
  ],
  [{ family: 'opposes', kind: null, scope: null }, 'Opposes', 'Opposed by', ['Opposes', 'Opposed by']],
  [{ family: 'answers', kind: null, scope: null }, 'Answers', 'Answered by', ['Answers', 'Answered by']],
  [
    { family: 'updates', kind: 'withdraws', scope: null },
    'Takes back',
    'Taken back by its speaker',
    ['Takes back', 'Taken back by its speaker'],
  ],
  [
    { family: 'updates', kind: 'revises', scope: null },
    'Revises',
    'Revised by its speaker',
    ['Revises', 'Revised by its speaker'],
  ],
  [
    { family: 'supports', kind: 'ground', scope: null },
    'Given as the reason for',
    'Reason given',
    ['Given as the reason for', 'Reason given'],
  ],
  [{ family: 'supports', kind: 'confirms', scope: null }, 'Confirms', 'Confirmed by', ['Confirms', 'Confirmed by']],
])('the edge %o in words', (edge, made, received, entries) => {
  const entry = (direction: 'made' | 'received'): string => {
    const { word, about } = edgeEntryWords(edge, direction);
    return about === null ? word : `${word} ${about}`;
  };
  expect([relationWords(edge), [entry('made'), entry('received')]]).toEqual([{ made, received }, entries]);
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in a sentence', (names, words) => {
  expect(joinNames(names)).toBe(words);
});

test.each([
  ['de Gaulle and the Home Office', 'De Gaulle and the Home Office'],
  ['the Home Office', 'The Home Office'],
  ['al-Jazeera', 'Al-Jazeera'],
  ['d’Estaing', 'D’Estaing'],
  ['émile', 'Émile'],
  ['i', 'I'],
  ['eBay', 'eBay'],
  ['Ann de Vries', 'Ann de Vries'],
  ['’t Hooft', '’t Hooft'],
  ['7 speakers', '7 speakers'],
  ['\u2068הנמל\u2069', '\u2068הנמל\u2069'],
  ['', ''],
])('%j at the beginning of a sentence is %j', (words, atStart) => {
  expect(atSentenceStart(words)).toBe(atStart);
});

test.each([
  ['Daily Mail', ['The Mail', 'the daily mail'], 'the Daily Mail', 'The Daily Mail'],
  ['The Sun', ['Sun'], 'The Sun', 'The Sun'],
  ['Channel 4', ['The Channel'], 'Channel 4', 'Channel 4'],
  ['eBay News', [], 'eBay News', 'eBay News'],
  ['הנמל', ['HaNamal'], '\u2068הנמל\u2069', '\u2068הנמל\u2069'],
])('%s with the names %j is %s in a sentence', (name, aliases, within, atStart) => {
  expect([outletInSentence({ name, aliases }), outletAtStart({ name, aliases })]).toEqual([within, atStart]);
});

test.each([
  [[], ''],
  [['One', '', ' two.\n '], 'One. two.'],
  [['“Why?”', 'So…', '(Yes!)', 'No)'], '“Why?” So… (Yes!) No).'],
])('%j joined as sentences', (parts, words) => {
  expect(sentences(parts)).toBe(words);
});

test.each([
  ['Ann', [], undefined, null],
  ['Ann', ['a minister', 'a mother'], undefined, 'a minister'],
  ['The Prime Minister', ['prime minister'], undefined, null],
  ['Ann', ['a minister /2023-05', 'a councillor 2023-06/'], undefined, 'a councillor'],
  ['Ann', ['a minister /2023-05', 'a councillor 2023-06/'], '2023-05-02', 'a minister'],
  ['Ann', ['a minister /2023-05', 'a councillor 2023-06/'], '2023-06-02', 'a councillor'],
  ['Ann', ['a minister /2023-05', 'a councillor 2023-08/'], '2023-07', null],
  ['Ann', ['a minister /2023-05', 'a councillor 2023-06/'], '2023', 'a minister'],
])('what the roles of %s, %j, tell of the name, on the day %s: %s', (name, roles, day, told) => {
  const record = {
    name,
    roles: roles.map((role) => {
      const [, words = role, from = '', until = ''] = /^(.*) (\S*)\/(\S*)$/u.exec(role) ?? [];
      return { role: words, article: 's/o', from: from || null, until: until || null };
    }),
  };
  expect(tellingRole(record, day)).toBe(told);
});
