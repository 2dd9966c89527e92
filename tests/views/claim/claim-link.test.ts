import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { claimLink } from '../../../src/views/claim/claim-link.ts';
import { otherStates } from '../../../src/views/claim/claim-states.ts';
import { joinNameParts, stateLegend } from '../../../src/views/words.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const corpus = ferryCorpus();
const islanders = {
  id: 'islanders-association',
  name: 'Islanders’ Association',
  address: '/actors/islanders-association/',
};
const ada = { id: 'ada-holt', name: 'Ada Holt', address: '/actors/ada-holt/' };

test('a joint claim names and links all whose it is', () => {
  expect(claimLink('no-sailing-before-repairs', corpus)).toEqual({
    id: 'no-sailing-before-repairs',
    gist: 'No ferry may sail before the pier is repaired.',
    address: '/claims/no-sailing-before-repairs/',
    attributed: 'Islanders’ Association and Ada Holt, as reported',
    speaker: islanders,
    speakers: [islanders, ada],
    disputed: false,
    disputedMark: null,
    states: [{ state: 'answered', words: 'Answered by Northern Ferry Company' }],
  });
});

test.each([
  ['all-year', ['Taken back by its speaker', 'Opposed by Islanders’ Association and Ada Holt'], null],
  ['will-read-report', ['Limited by the same speaker'], null],
  ['eleven-piles', [], 'Disputed'],
  ['pier-sound', [], 'Disputed'],
])('%s is %j; its mark: %s', (id, states, mark) => {
  const link = claimLink(id, corpus);
  expect([link.states.map(({ words }) => words), link.disputedMark]).toEqual([states, mark]);
});

test.each([
  [['closed-pier'], 'Answered by Ada Holt'],
  [['closed-pier', 'closed-pier'], 'Answered by Ada Holt'],
  [['all-year', 'no-sailing-before-repairs'], 'Answered by the same speakers'],
  [['no-sailing-before-repairs', 'pier-sound', 'ninety-thousand', 'eleven-piles'], 'Answered by 5 others'],
])('who answers, by the claims %j: %s', (answering, words) => {
  const claim = { ...getRecord(corpus.claims, 'pier-sound'), states: ['answered' as const] };
  const speakers = words.includes('same') ? ['northern-ferry-company', 'islanders-association', 'ada-holt'] : ['ada'];
  const relatedBy = answering.map((from) => ({
    ...({ family: 'answers', kind: null, scope: null } as const),
    ...{ from, to: 'pier-sound', note: '' },
  }));
  expect(otherStates({ ...claim, speakers, relatedBy }, corpus)).toEqual([{ state: 'answered', words }]);
});

test('the states are told from disputes in sentences of their own, each once', () => {
  expect(stateLegend([{ state: 'disputed' }, { state: 'limited' }, { state: 'answered' }])).toBe(
    'To limit a claim is not to dispute it. An answer neither denies nor accepts it.',
  );
});

test('names in a sentence keep what they stand for', () => {
  expect(joinNameParts([ada, islanders, { ...ada, name: 'A and B' }])).toEqual([
    ada,
    ', ',
    islanders,
    ' and ',
    { ...ada, name: 'A and B' },
  ]);
});
