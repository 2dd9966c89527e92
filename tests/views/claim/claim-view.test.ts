import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { type ClaimView, claimView } from '../../../src/views/claim/claim-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import type { Patch } from '../../fixtures/patch-content.ts';

const viewOf = (id: string, patch: Patch = {}): ClaimView => {
  const corpus = ferryCorpus(patch);
  return claimView(getRecord(corpus.claims, id), corpus);
};
const actor = (id: string, name: string) => ({ id, name, address: `/actors/${id}/` });

test('everything about a claim that two of three papers carry', () => {
  const { columns, relations, neighbours, ...view } = viewOf('closed-pier');
  expect(view).toEqual({
    ...{ id: 'closed-pier', address: '/claims/closed-pier/', dataAddress: '/claims/closed-pier.json' },
    gist: 'The pier is not sound, and the harbour master closed it.',
    attributed: 'Ada Holt, as reported',
    story: { title: 'The ferry that stays in harbour', address: '/stories/ferry/' },
    point: { id: 'pier', question: 'Is the pier sound?' },
    speakers: [{ ...actor('ada-holt', 'Ada Holt'), role: 'the harbour master', kind: 'person' }],
    audience: [],
    about: [actor('northern-ferry-company', 'Northern Ferry Company')],
    said: { edtf: '2024', words: 'some time in 2024', printed: null, inferred: 'the papers give no day' },
    ...{ disputed: false, disputedMark: null, carriedBy: 'In Coast Tribune and Daily Courier' },
    wording: ['Each paper words it differently.'],
    compared: true,
    ...{ replies: [], states: [], restsOn: [], differences: [], changes: [], note: '' },
    dates: { made: null, changed: null },
  });
  expect(columns.map(({ outlet, appearances }) => [outlet.id, appearances.length])).toEqual([
    ['island-gazette', 0],
    ['coast-tribune', 1],
    ['daily-courier', 1],
  ]);
  expect(relations.map(({ id, title, relations: own }) => [id, title, ...own.map(({ other }) => other.id)])).toEqual([
    ['_received-confirms', 'Who confirms this', 'twelve-piles'],
    ['_answers', 'What this denies or disputes', 'pier-sound'],
  ]);
  expect([neighbours.claims.map(({ id }) => id), neighbours.more]).toEqual([
    ['eleven-piles', 'half-the-report', 'pier-sound', 'twelve-piles', 'will-read-report'],
    0,
  ]);
});

test('a disputed claim has its mark, who replies, and what the papers put differently about it', () => {
  const { disputed, disputedMark, replies, differences } = viewOf('eleven-piles');
  expect([disputed, disputedMark]).toEqual([true, 'Disputed']);
  expect(replies.map(({ speakers }) => speakers)).toEqual([[actor('islanders-association', 'Islanders’ Association')]]);
  expect(differences).toEqual([{ address: '/differences/number-of-piles/', question: 'How many piles are rotten?' }]);
});

test('a claim of two, with who was told and what is said of it', () => {
  const { attributed, speakers, audience, about, states, note } = viewOf('no-sailing-before-repairs', {
    'claims/ferry/no-sailing-before-repairs.md': [
      'point: sailings',
      'point: sailings\naudience: [northern-ferry-company]\nabout: [pier-inspection]',
    ],
  });
  expect({ attributed, speakers, audience, about, states, note }).toEqual({
    attributed: 'Islanders’ Association and Ada Holt, as reported',
    speakers: [
      { ...actor('islanders-association', 'Islanders’ Association'), role: null, kind: 'group' },
      { ...actor('ada-holt', 'Ada Holt'), role: 'the harbour master', kind: 'person' },
    ],
    audience: [actor('northern-ferry-company', 'Northern Ferry Company')],
    about: [actor('pier-inspection', 'The inspection report')],
    states: [{ state: 'answered', words: 'Answered by Northern Ferry Company' }],
    note: '',
  });
});

test('what a paper has twice counts once, and wordings are told of', () => {
  const { carriedBy, wording, note } = viewOf('no-ferry-before-winter');
  expect({ carriedBy, wording, note }).toEqual({
    carriedBy: 'In all three papers',
    wording: [
      'Each paper words it differently.',
      'How each puts it: “will not sail” (The Island Gazette), “No ferry” (Coast Tribune), “will not sail” (Daily Courier).',
      'Named in The Island Gazette and Daily Courier; in Coast Tribune only “the company”.',
    ],
    note: 'In the south, winter begins in June.',
  });
});

test('nine other claims of the point are listed, and how many more there are is counted', () => {
  const claim = (at: number) => `---
story: ferry
point: pier
speaker: daily-courier
gist: Claim ${at}.
said: 2024-03-02
saidBasis: "inferred: from the publication"
appearances:
  - { article: ferry/daily-courier, quote: The ferry carried ninety thousand people last year, mode: outlet }
---
`;
  const ids = ['a', 'b', 'c', 'd', 'e', 'ee'];
  const { neighbours } = viewOf('closed-pier', {
    ...Object.fromEntries(ids.map((id, at) => [`claims/ferry/${id}.md`, claim(at)])),
    'permalinks.yaml': ['  all-year: live', ['  all-year: live', ...ids.map((id) => `  ${id}: live`)].join('\n')],
  });
  expect([neighbours.claims.map(({ id }) => id), neighbours.more]).toEqual([
    [...ids, 'eleven-piles', 'half-the-report', 'pier-sound'],
    2,
  ]);
});
