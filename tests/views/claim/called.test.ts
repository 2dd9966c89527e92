import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { called } from '../../../src/views/claim/called.ts';
import { corpusOf } from '../../fixtures/corpus.ts';

const texts = {
  'the-sun': ['An EU official told Britain no.'],
  'daily-mail': [
    'The EU official said no.',
    'German politician Bjoern Siebert said never.',
    'Mr Siebert said no more, and a Commission spokesman denied it.',
  ],
};

function calledIn(outlet: keyof typeof texts, as: string | undefined, speaker: string, others: readonly string[] = []) {
  const words = outlet === 'the-sun' ? 'told Britain no' : 'said no.';
  const corpus = corpusOf(texts, [
    { id: 'c', speaker, appearances: [{ outlet, quotes: [words], ...(as === undefined ? {} : { as }) }] },
    ...others.map((other, at) => ({
      ...{ id: `d-${at}`, speaker },
      appearances: [{ outlet, quotes: ['said never'], as: other }],
    })),
  ]);
  const [appearance] = getRecord(corpus.claims, 'c').appearances;
  if (appearance === undefined) throw new Error('No appearance');
  return called(appearance, [getRecord(corpus.actors, speaker)], corpus);
}

const paragraph = (number: number) => ({ paragraph: number, address: `/articles/s/daily-mail/#_paragraph-${number}` });

test('the longest attribution elsewhere in the article that names him, and where it stands', () => {
  const found = calledIn('daily-mail', 'The EU official', 'bjoern-seibert', [
    'German politician Bjoern Siebert',
    'Mr Siebert',
  ]);
  expect(found).toEqual({
    here: 'The EU official',
    elsewhere: { words: 'German politician Bjoern Siebert', ...paragraph(2) },
    unnamedSource: null,
  });
});

test('without such an attribution the longest of his names that the text prints', () => {
  expect(calledIn('daily-mail', 'The EU official', 'bjoern-seibert').elsewhere).toEqual({
    words: 'Bjoern Siebert',
    ...paragraph(2),
  });
});

test('nothing elsewhere where he is named here, where the article never names him, and in the paper’s own voice', () => {
  expect([
    calledIn('daily-mail', 'Mr Siebert', 'bjoern-seibert'),
    calledIn('the-sun', 'An EU official', 'bjoern-seibert'),
    calledIn('the-sun', undefined, 'the-sun'),
  ]).toEqual([
    { here: 'Mr Siebert', elsewhere: null, unnamedSource: null },
    { here: 'An EU official', elsewhere: null, unnamedSource: null },
    { here: null, elsewhere: null, unnamedSource: null },
  ]);
});

test.each([
  ['a Commission spokesman', 'spokesman'],
  ['A spokeswoman for the European Commission', 'spokeswoman'],
  ['the Prime Minister’s spokesman', 'spokesman'],
  ['Commission spokesman Eric Mamer', null],
  ['Mamer, a spokesman', null],
  ['the Commission', null],
])('“%s”: an unnamed %s', (as, unnamed) => {
  expect(calledIn('daily-mail', as, 'european-commission').unnamedSource).toBe(unnamed);
});
