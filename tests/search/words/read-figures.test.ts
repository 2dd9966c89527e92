import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from '../../../src/search/words/fold-words.ts';

/** A text, and the figures that its words write. */
test.each([
  ['six people', ['6', null]],
  ['6 people', ['6', null]],
  ['100,000', ['100000']],
  ['100 000', ['100', null]],
  ['100\u00a0000', ['100000']],
  ['100000', ['100000']],
  ['£480m', ['480000000']],
  ['£480 million', ['480000000', '480000000']],
  ['1.5bn', ['1500000000']],
  ['twenty-five', ['25', '25']],
  ['six hundred thousand', ['600000', '600000', '600000']],
  ['twelve days', ['12', null]],
  ['one of them', [null, null, null]],
  ['twenty-one', ['21', '21']],
  ['60mph', [null]],
  ['12.08.2023', ['12', null, '2023']],
  ['1,234.5', ['1234.5']],
  ['million', [null]],
  ['thirty', ['30']],
  ['ninety-nine', ['99', '99']],
  ['seventy thousand', ['70000', '70000']],
  ['nineteen', ['19']],
  ['two billion', ['2000000000', '2000000000']],
  ['3 trillion', ['3000000000000', '3000000000000']],
  ['3tn', ['3000000000000']],
  ['7k', ['7000']],
  ['8mn', ['8000000']],
  ['1,234 567', ['1234', '567']],
  ["1'234'567", ['1234567']],
  ['12,ab', ['12', null]],
  ['', []],
])('reads the figures of %s as %j', (text, figures) => {
  expect(foldWords(text).map(({ figure }) => figure)).toEqual(figures);
});

test('reads words of any text without failing, each where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { start, end } of foldWords(text)) expect(start < end && end <= text.length).toBe(true);
    }),
  );
});
