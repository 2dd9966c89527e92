import { expect, test } from 'vitest';
import { claimLink } from '../../../src/views/claim/claim-link.ts';
import { joinNameParts } from '../../../src/views/words.ts';
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
    states: ['answered'],
  });
});

test.each([
  ['all-year', ['taken-back', 'opposed'], null],
  ['will-read-report', ['limited'], null],
  ['eleven-piles', [], 'Disputed'],
  ['pier-sound', [], 'Disputed'],
])('%s is %j; its mark: %s', (id, states, mark) => {
  expect([claimLink(id, corpus).states, claimLink(id, corpus).disputedMark]).toEqual([states, mark]);
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
