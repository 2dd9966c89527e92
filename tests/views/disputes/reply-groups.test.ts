import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { disputesReceived } from '../../../src/views/disputes/dispute-view.ts';
import { replyGroups } from '../../../src/views/disputes/reply-groups.ts';
import { storySummary } from '../../../src/views/story/story-summary.ts';
import { returnsDeal } from '../../fixtures/corpus.ts';

const story = returnsDeal.stories.get('s') ?? expect.unreachable('the story `s`');
const repliesTo = (id: string) =>
  replyGroups(disputesReceived(getRecord(returnsDeal.claims, id), returnsDeal), returnsDeal);

test('one actor that replies twice is one who replies, in the words and the paper of each reply', () => {
  expect(repliesTo('not-open')).toEqual([
    {
      speakers: [
        {
          id: 'european-commission',
          name: 'European Commission',
          address: '/actors/european-commission/',
        },
      ],
      replies: [
        {
          anchor: 'disputed-by-never-said',
          kind: 'denies',
          outlet: returnsDeal.outlets.get('daily-mail'),
          as: 'a Commission spokesman',
          language: null,
          later: [],
          reported: { quoted: true, runs: [{ text: 'Mr Siebert never said what it is claimed', spoken: true }] },
        },
        {
          anchor: 'disputed-by-not-recall',
          kind: 'does-not-recall',
          outlet: returnsDeal.outlets.get('the-telegraph'),
          as: 'A spokesman for the European Commission',
          language: null,
          later: [],
          reported: {
            quoted: false,
            runs: [
              {
                text: 'Siebert did not recall rejecting the proposal, although they did not have notes from the meeting',
                spoken: false,
              },
            ],
          },
        },
      ],
    },
  ]);
});

test('a claim that nobody disputes has no replies', () => {
  expect(repliesTo('remain-open')).toEqual([]);
});

test('of a story the claim disputed most leads, and the others say by whom they are disputed', () => {
  const { lead, otherDisputed, disputed, papers } = storySummary(story, returnsDeal);
  expect([lead?.claim.id, disputed, papers.length]).toEqual(['not-open', 2, 3]);
  expect(otherDisputed.map(({ claim, received }) => [claim.id, received])).toEqual([
    ['never-said', 'corrected by European Commission'],
  ]);
});

test('a story without disputes has no leading one', () => {
  const claims = new Map(
    [...returnsDeal.claims].map(([id, claim]) => [id, { ...claim, disputedBy: [], disputed: false }]),
  );
  const { lead, otherDisputed } = storySummary(story, { ...returnsDeal, claims });
  expect([lead, otherDisputed]).toEqual([null, []]);
});
