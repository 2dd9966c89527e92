import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphChanges } from '../../../src/text/alignment/paragraph-changes.ts';

test('changed, taken out and put in paragraphs, each with its numbers', () => {
  const before = ['One stays.', 'Two is old.', 'Three goes.', 'Four stays.'];
  const after = ['Nought comes.', 'One stays.', 'Two is new.', 'Four stays.'];
  expect(paragraphChanges(before, after)).toEqual([
    { before: null, after: 1, words: [{ text: 'Nought comes.', change: 'added' }] },
    {
      before: 2,
      after: 3,
      words: [
        { text: 'Two is ', change: 'same' },
        { text: 'old', change: 'removed' },
        { text: 'new', change: 'added' },
        { text: '.', change: 'same' },
      ],
    },
    { before: 3, after: null, words: [{ text: 'Three goes.', change: 'removed' }] },
  ]);
});

test('both texts can be read from what is told, whatever they are', () => {
  const paragraphs = fc.array(fc.constantFrom('a b', 'a c', 'b', 'The “end”.', 'x  y'), { maxLength: 6 });
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const changes = paragraphChanges(before, after);
      const read = (side: 'before' | 'after', left: 'removed' | 'added', texts: readonly string[]) => {
        for (const change of changes) {
          const number = change[side];
          const words = change.words.filter((one) => one.change !== left).map(({ text }) => text);
          expect(words.join('')).toBe(number === null ? '' : texts[number - 1]);
        }
      };
      read('before', 'added', before);
      read('after', 'removed', after);
      const kept = (texts: readonly string[], side: 'before' | 'after') =>
        texts.filter((_, at) => !changes.some((change) => change[side] === at + 1));
      expect(kept(before, 'before')).toEqual(kept(after, 'after'));
    }),
  );
});
