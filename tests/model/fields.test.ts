import { expect, test } from 'vitest';
import { speakersOf } from '../../src/model/claim-file.ts';
import { aliasName } from '../../src/model/content-files.ts';
import { getRecord } from '../../src/model/corpus.ts';
import { diagnose, isError } from '../../src/model/diagnostic.ts';
import { edtfSchema, textSchema } from '../../src/model/field-schemas.ts';
import { inferredReason } from '../../src/model/inferred-reason.ts';
import { isLive, type PermalinkState } from '../../src/model/permalinks-file.ts';

test.each([
  ['a letter', 'x', true],
  ['an emoji', ' 🚢 ', true],
  ['nothing', '', false],
  ['spaces', ' \u00a0\u2003', false],
  ['a zero-width space', '\u200b', false],
  ['a combining mark alone', '\u0301', false],
  ['a Hangul filler', '\u3164', false],
  ['a Braille blank', '\u2800', false],
])('whether %s is some text: %j, %s', (_name, words, expected) => {
  expect(textSchema.safeParse(words).success).toBe(expected);
});

test('a text loses the spaces at its ends, and no others', () => {
  expect(textSchema.parse(' a  b \n')).toBe('a  b');
});

test.each([
  [2023, '2023'],
  ['2023-08~', '2023-08~'],
])('the date %j is read as %j', (written, edtf) => {
  expect(edtfSchema.parse(written)).toBe(edtf);
});

test.each(['', 2023.5, null])('%j is no date', (written) => {
  expect(edtfSchema.safeParse(written).success).toBe(false);
});

test.each([
  ['inferred: the text\nnames it', 'the text\nnames it'],
  ['on Friday', null],
  ['not inferred: on Friday', null],
  ['inferred:', null],
])('the reason of %j is %j', (basis, reason) => {
  expect(inferredReason(basis)).toBe(reason);
});

test.each<[state: PermalinkState | undefined, live: boolean]>([
  ['live', true],
  [{ live: '2026-01-02' }, true],
  [{ moved: 'other' }, false],
  [{ withdrawn: '2026-01-02', reason: 'Wrong.' }, false],
  [undefined, false],
])('whether %j is live: %s', (state, live) => {
  expect(isLive(state)).toBe(live);
});

test('speakers are those of either field, in their order', () => {
  expect([{ speaker: 'a' }, { speakers: ['b', 'a'] }, {}].map(speakersOf)).toEqual([['a'], ['b', 'a'], []]);
});

test('an alias is a name, whenever it holds', () => {
  expect(['Ann', { name: 'Ann', until: '2023' }].map(aliasName)).toEqual(['Ann', 'Ann']);
});

test('a record that is not there is a fault that names it', () => {
  expect(getRecord(new Map([['a', 1]]), 'a')).toBe(1);
  expect(() => getRecord(new Map([['a', 1]]), 'b')).toThrow(new Error('No record with the id `b` in this corpus'));
});

test('drafts and what nothing yet lists end no build, all else does', () => {
  const place = { file: 'f', line: 1, column: 2 };
  const found = [
    diagnose('file/character', place, { name: 'n' }),
    diagnose('article/statement-uncovered', place, { words: 'w', reason: 'r.' }),
    diagnose('claim/draft', place, { confidence: 1, reason: 'r.' }),
    diagnose('permalink/parts-unlisted', place, { kind: 'points', id: 'a#b', others: 0 }),
  ];
  expect(found.map((one) => [one.severity, isError(one)])).toEqual([
    ['error', true],
    ['warning', false],
    ['note', false],
    ['warning', false],
  ]);
  expect(found[0]).toEqual({
    ...{ rule: 'file/character', severity: 'error', ...place },
    message:
      'Unexpected character: n, expected text that can be shown and sent on; remove it, or write the character that was meant',
  });
});
