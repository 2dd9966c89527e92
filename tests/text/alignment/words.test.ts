import { expect, test } from 'vitest';
import { isSpellingVariant } from '../../../src/text/alignment/spelling.ts';
import { stemOf, wordTokens } from '../../../src/text/alignment/word-tokens.ts';

test.each([
  ['‘UK-EU’ deal — £480m, or 3.5%!', ['UK-EU', 'deal', '£480m', 'or', '3.5%']],
  ['von der Leyen‘s group’s', ['von', 'der', 'Leyen‘s', 'group’s']],
  ['the U.K. and 30,000 a year.', ['the', 'U.K.', 'and', '30,000', 'a', 'year']],
  ['Zürich, e\u0301te\u0301 und 漢字', ['Zürich', 'e\u0301te\u0301', 'und', '漢字']],
  ['gangs.“We', ['gangs', 'We']],
  ['', []],
])('the words of %s', (text, words) => {
  expect(wordTokens(text).map((token) => token.text)).toEqual(words);
  expect(wordTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test.each([
  ['Co-operation', 'cooperation'],
  ['U.K.', 'uk'],
  ['30,000', '30000'],
  ['3.5', '3.5'],
  ['group’s', "group's"],
  ['ÉTÉ', 'e\u0301te\u0301'.normalize('NFC')],
])('the key of %s is %s', (text, key) => {
  expect(wordTokens(text).map((token) => token.key)).toEqual([key]);
});

test.each([
  ['readmissions', 'readmission'],
  ['Europe’s', 'europe'],
  ['asks', 'ask'],
  ['EUs', 'eus'],
  ['O’Sullivan', "o'sullivan"],
  ['less', 'less'],
])('the stem of %s is %s', (text, stem) => {
  expect(wordTokens(text).map(stemOf)).toEqual([stem]);
});

test.each([
  ['Siebert', 'Seibert', true],
  ['Bjoern', 'Bjorn', true],
  ['Irwin', 'Erwin', true],
  ['Desmond', 'Demond', true],
  ['Barton', 'Bilton', false],
  ['Siebert', 'Siebert', false],
  ['Right', 'Rights', false],
  ['Commission', 'Commissioner', false],
  ['Spokesman', 'Spokeswoman', false],
  ['siebert', 'seibert', false],
  ['Ann', 'Anna', false],
])('%s and %s: spelt in two ways is %s', (a, b, expected) => {
  expect([isSpellingVariant(a, b), isSpellingVariant(b, a)]).toEqual([expected, expected]);
});
