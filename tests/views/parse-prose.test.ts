import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProse } from '../../src/views/parse-prose.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

test('our own prose is CommonMark', () => {
  const kinds = parseProse('# A\n\n*b* [c](https://d)\n\n- e\n\n<b>f</b>\n').children.map(({ type }) => type);
  expect(kinds).toEqual(['heading', 'paragraph', 'list', 'paragraph']);
});

test('prose is parsed whatever it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parseProse(text).type).toBe('root');
    }),
  );
});
