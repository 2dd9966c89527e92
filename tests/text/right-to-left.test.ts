import { expect, test } from 'vitest';
import { isolated, runsRightToLeft } from '../../src/text/right-to-left.ts';

test.each([
  ['Ingrid Falk', false],
  ['“Wörter”, 12 (größer)', false],
  ['Δήμος', false],
  ['港', false],
  ['', false],
  ['אינגריד פאלק', true],
  ['نقابة الطيارين', true],
  ['ݐ', true],
  ['ܐ', true],
  ['ߒ', true],
  ['𞤀', true],
  ['HaNamal (הנמל)', true],
])('%j stands between marks of an isolate: %j', (text, isApart) => {
  expect([runsRightToLeft(text), isolated(text)]).toEqual([isApart, isApart ? `\u2068${text}\u2069` : text]);
});
