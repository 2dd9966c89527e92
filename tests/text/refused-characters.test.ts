import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusedCharacters } from '../../src/text/refused-characters.ts';
import { unpairedMarks } from '../../src/text/unpaired-marks.ts';

test('each refused character once, where it first stands', () => {
  expect(refusedCharacters('a\0b\u0007\0\u0085\ud800.\ufdd0\u{1ffff}\udc00')).toEqual([
    { character: '\0', at: 1 },
    { character: '\u0007', at: 3 },
    { character: '\u0085', at: 5 },
    { character: '\ud800', at: 6 },
    { character: '\ufdd0', at: 8 },
    { character: '\u{1ffff}', at: 9 },
    { character: '\udc00', at: 11 },
  ]);
});

test('what people write is not refused', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, (words) => {
      expect(refusedCharacters(words.replace(/\p{Cc}/gu, ''))).toEqual([]);
    }),
  );
  expect(refusedCharacters('\tשלום\n👩‍👩‍👧\u00a0\u2028\u200b\u202e\u{e0041}')).toEqual([]);
});

test('a text without refused characters goes through JSON and UTF-8 unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(refusedCharacters(text).length === 0);
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    }),
  );
});

test.each([
  ['none', "He said “no”, «no», „no“, 「no」 and 'no'.", []],
  ['marks of East Asia', '〝so〟 ＂so＂ ｢so｣', ['〝', '〟', '＂', '｢', '｣']],
  ['ornaments', '❝so❞', ['❝', '❞']],
  ['all that opens or closes', '⟪so⟫ ⟨so⟩ ❰so❱ 〈so〉 ﹁so﹂ ⸨so⸩', [...'⟪⟫⟨⟩❰❱〈〉﹁﹂⸨⸩']],
  ['brackets quote nobody', '(so) [so] {so} （so） 【so】 〔so〕 ⟦so⟧ ❲so❳', []],
  ['marks of typewriters', "``so'' ,,so'' <<so>>", ['``', ',,', '<<', '>>']],
])('marks that are not paired: %s', (_name, text, glyphs) => {
  expect(unpairedMarks(text).map(({ glyph }) => glyph)).toEqual(glyphs);
});
