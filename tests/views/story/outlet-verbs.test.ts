import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { outletVerbs } from '../../../src/views/story/outlet-verbs.ts';
import { corpusOf, returnsDeal } from '../../fixtures/corpus.ts';

test('each paper’s verbs and modes, with counts and shares', () => {
  const result = outletVerbs(getRecord(returnsDeal.stories, 's'), returnsDeal);
  const brief = result.map(({ outlet, appearances, verbs, modes, withoutVerb }) => ({
    paper: outlet.short,
    appearances,
    verbs: verbs.map(({ value, count, share }) => `${value} ${count} ${share}`),
    modes: modes.map(({ value, count }) => `${value} ${count}`),
    withoutVerb,
  }));
  expect(brief).toEqual([
    {
      paper: 'Sun',
      appearances: 2,
      verbs: ['said 1 0.5', 'told 1 0.5'],
      modes: ['direct 1', 'mixed 0', 'indirect 1', 'document 0', 'outlet 0'],
      withoutVerb: 0,
    },
    {
      paper: 'Mail',
      appearances: 2,
      verbs: ['said 1 0.5', 'stressed 1 0.5'],
      modes: ['direct 1', 'mixed 0', 'indirect 0', 'document 1', 'outlet 0'],
      withoutVerb: 0,
    },
    {
      paper: 'Telegraph',
      appearances: 4,
      verbs: ['said 3 0.75', 'told 1 0.25'],
      modes: ['direct 1', 'mixed 0', 'indirect 2', 'document 1', 'outlet 0'],
      withoutVerb: 0,
    },
  ]);
});

test('a cue is counted without regard to case; a paper may carry nothing', () => {
  const appearances = [
    { outlet: 'the-sun', quotes: ['One'], cue: 'Said' },
    { outlet: 'the-sun', quotes: ['two'], cue: 'said' },
    { outlet: 'the-sun', quotes: ['two'], cue: 'asked' },
    { outlet: 'the-sun', quotes: ['two'] },
  ];
  const corpus = corpusOf({ 'the-sun': ['One two.'], 'daily-mail': ['Nothing.'] }, [
    { id: 'c', speaker: 'rishi-sunak', appearances },
  ]);
  const result = outletVerbs(getRecord(corpus.stories, 's'), corpus);
  expect(result.map(({ verbs, withoutVerb }) => ({ verbs, withoutVerb }))).toEqual([
    {
      verbs: [
        { value: 'said', count: 2, share: 1 / 2 },
        { value: 'asked', count: 1, share: 1 / 4 },
      ],
      withoutVerb: 1,
    },
    { verbs: [], withoutVerb: 0 },
  ]);
});
