import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/compile/parse-content.ts';
import { readStrangeNames } from '../../src/compile/strange-names.ts';
import { smallStory } from '../fixtures/small-story.ts';

const strangeName = readStrangeNames(parseContent(smallStory()));

test.each([
  ['Lund', 'The mayor is Ada Lund.', 'Lund'],
  ['Lund', 'It was Mr Lund who came.', 'Lund'],
  ['the mayor, Lund', 'Ada Lund is the mayor.', 'Lund'],
  ['Lund', 'It was Lund who came.', null],
  ['Ministers', 'The Ministers came.', null],
  ['Ministers', 'It was so. Ministers came, and the ministers went.', null],
  ['Ministers', 'It was Ada Lund. Ministers came.', null],
  ['Ministers', 'It was Ada Lund\n\nMinisters came.', null],
  ['She', 'It was July. She came.', null],
  ['Lund', 'It was O. Lund who came.', 'Lund'],
  ['Lund', 'It was Dr. Lund who came.', 'Lund'],
  ['Office', 'The Bridge Office is open.', null],
  ['Zoe', 'It was Zoe Lund.', null],
])('%s, where the article says “%s”: %s', (words, text, name) => {
  expect(strangeName(words, ['joe-bloggs'], text)).toBe(name);
});

test('any two capitalised words that nobody is called are the name of somebody else', () => {
  const word = fc
    .array(fc.constantFrom(...'bdfghjklmnprtvz'), { minLength: 4, maxLength: 9 })
    .map(([first = '', ...more]) => first.toUpperCase() + more.join(''));
  const before = fc.constantFrom('', 'the mayor, ', 'its chairman ', 'Mr ', 'Dame ');
  fc.assert(
    fc.property(before, word, word, (start, first, last) => {
      const title = /^(?:Mr|Dame) $/.test(start) ? start : '';
      expect(strangeName(`${start}${first} ${last}`, ['joe-bloggs'], '')).toBe(`${title}${first} ${last}`);
      expect(strangeName(`a friend of ${first} ${last}`, ['joe-bloggs'], '')).toBeNull();
      expect(strangeName(`${start}${first} Bloggs`, ['joe-bloggs'], '')).toBeNull();
    }),
  );
});

test('nothing is said of words without capitals, of nobody, and of those whom no record has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(strangeName(text.toLowerCase(), ['joe-bloggs'], text)).toBeNull();
      expect(strangeName(text, [], text)).toBeNull();
      expect(strangeName(text, ['nobody'], text)).toBeNull();
    }),
  );
});
