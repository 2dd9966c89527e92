import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterName, characterNames } from '../../src/text/character-name.ts';
import { explainMismatch } from '../../src/text/explain-mismatch.ts';

test.each([
  ['a no-break space', 'It rose 10\u00a0per cent.', '10 per cent', { text: '\u00a0', words: ' ', after: '10' }],
  ['a soft hyphen', 'They co\u00adoperate.', 'They cooperate', { text: '\u00ad', words: '', after: 'co' }],
  ['an accent of its own', 'the cafe\u0301 is', 'the café is', { text: 'e\u0301', words: 'é', after: 'caf' }],
  ['a letter of another script', 'the b\u0430nk', 'the bank', { text: '\u0430', words: 'a', after: 'b' }],
  ['a mark before the first word', 'the bank', '\u200ethe bank', { text: '', words: '\u200e', after: '' }],
  ['a mark inside the words alone', 'the bank', 'the\u2060 bank', { text: '', words: '\u2060', after: 'the' }],
  ['two spaces', 'the  bank', 'the bank', { text: ' ', words: '', after: 'the' }],
  ['a hyphen', 'a well\u2011known man', 'well-known', { text: '\u2011', words: '-', after: 'well' }],
  ['an ellipsis', 'Well… no.', 'Well... no', { text: '…', words: '.', after: 'Well' }],
])('%s', (_name, text, words, mismatch) => {
  expect(explainMismatch(text, words)).toEqual(mismatch);
});

test.each([
  ['words that stand there', 'the bank is', 'the bank'],
  ['other words', 'the bank is', 'the tank'],
  ['another case', 'the Bank is', 'the bank'],
  ['words that cannot be seen', 'the bank', '\u200b \u200b'],
  ['none', 'the bank', ''],
])('nothing to explain: %s', (_name, text, words) => {
  expect(explainMismatch(text, words)).toBeNull();
});

test('whatever cannot be seen is named, wherever it is put in', () => {
  const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e', '\u202e', '\u2066');
  const words = fc
    .array(fc.stringMatching(/^[A-Za-z]{2,8}$/), { minLength: 2, maxLength: 6 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, invisible, fc.nat(), (exact, mark, seed) => {
      const at = 1 + (seed % (exact.length - 1));
      const found = explainMismatch(`He said ${exact.slice(0, at)}${mark}${exact.slice(at)} to us.`, exact);
      const [, after = ''] = /(\S+)\s*$/u.exec(exact.slice(0, at)) ?? [];
      expect(found).toEqual({ text: mark, words: '', after });
    }),
  );
});

test.each([
  ['\u00a0', 'a no-break space (U+00A0)'],
  ['\u0000', 'a control character (U+0000)'],
  ['\ud800', 'a half of a surrogate pair (U+D800)'],
  ['\ufffe', 'a non-character (U+FFFE)'],
  ['\u0308', 'a combining mark (U+0308)'],
  ['\u3164', 'an invisible character (U+3164)'],
  ['\u0430', 'the Cyrillic letter `\u0430` (U+0430)'],
  ['e', 'the Latin letter `e` (U+0065)'],
  ['👍', '`👍` (U+1F44D)'],
])('%j is %s', (character, name) => {
  expect(characterName(character)).toBe(name);
});

test('several characters, and none', () => {
  expect(characterNames('e\u0301')).toBe('the Latin letter `e` (U+0065) and a combining mark (U+0301)');
  expect(characterNames('')).toBe('nothing');
});
