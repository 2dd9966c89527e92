import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from '../../src/text/fold-letters.ts';

test.each([
  ['Zoë', 'zoe'],
  ['ZOE\u0308', 'zoe'],
  ['ﬁve', 'five'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'straße'],
  ['１０', '10'],
])('%j is folded to %j', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test('however a text is composed, it is folded to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
        expect(foldLetters(text.normalize(form))).toBe(foldLetters(text));
    }),
  );
});
