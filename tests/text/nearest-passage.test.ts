import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestId, nearestPassage } from '../../src/text/nearest-passage.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

const text =
  'The Commission said it was “not envisaging” a deal – right now. Mr Siebert’s co-operation, an aide said, helped Zoë Doe.';

const passages: readonly (readonly [name: string, quote: string, nearest: string | null])[] = [
  ['straight marks', 'it was "not envisaging" a deal', 'it was “not envisaging” a deal'],
  ['a hyphen for a dash', 'a deal - right now', 'a deal – right now'],
  ['another case', 'THE COMMISSION SAID', 'The Commission said'],
  ['a straight apostrophe', "Mr Siebert's co-operation", 'Mr Siebert’s co-operation'],
  ['no accent', 'helped Zoe Doe', 'helped Zoë Doe'],
  ['a spelling', 'Mr Seibert’s co-operation', 'Mr Siebert’s co-operation'],
  ['another space', 'an\u00a0aide said', 'an aide said'],
  ['a word too many', 'the Commission has said it was', 'The Commission said it was “not'],
  ['a full stop that the quote has too', 'wright now.', 'right now.'],
  ['punctuation that the quote has not', 'an aid said', 'an aide said'],
  ['punctuation inside the quote alone', 'not envisaging, a deal', 'not envisaging” a deal'],
  ['nothing like it', 'people crossed the Channel in boats', null],
  ['half of it', 'the Commission denied everything', 'The Commission said it'],
  ['no words', '', null],
  ['more words than the text has', `${'so '.repeat(40)}`, null],
];

test.each(passages)('for %s', (_name, quote, nearest) => {
  expect(nearestPassage(text, quote)).toBe(nearest);
});

test.each([
  ['one word of two at the very end is not near', 'one two alpha', 'alpha beta', null],
  ['a word of two letters more is near', 'stress gone he stressed now', 'stress now', 'stressed now'],
])('%s', (_name, source, quote, nearest) => {
  expect(nearestPassage(source, quote)).toBe(nearest);
});

test('a passage is always a slice of the text, and words that it holds are found', () => {
  fc.assert(
    fc.property(anyText, anyText, (source, quote) => {
      const nearest = nearestPassage(source, quote);
      expect(nearest === null || source.includes(nearest)).toBe(true);
    }),
  );
});

const ids: readonly (readonly [id: string, candidates: readonly string[], nearest: string | null])[] = [
  ['bjoern-siebert', ['tim-barrow', 'bjoern-seibert'], 'bjoern-seibert'],
  ['the-sum', ['the-sun', 'the-telegraph'], 'the-sun'],
  ['the-sun', ['the-telegraph', 'daily-mail'], null],
  ['a', ['b'], 'b'],
  ['age', ['name'], null],
  ['costs', ['cost'], 'cost'],
  ['x', [], null],
  ['speeker', ['story', 'speaker'], 'speaker'],
  ['costs', ['costz', 'plain'], 'costz'],
  ['costs', ['costz', 'costy'], 'costz'],
];

test.each(ids)('the id nearest to %s among %j', (id, candidates, nearest) => {
  expect(nearestId(id, candidates)).toBe(nearest);
});
