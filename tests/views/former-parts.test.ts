import { expect, test } from 'vitest';
import { formerParts } from '../../src/views/former-parts.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

const parts = `points:
  bridge#inspection: live
  bridge#cost: live
  bridge#builder: { withdrawn: 2026-01-02, reason: No paper asks it. }
appearances:
  bridge-inspected#in-evening-star: live
  bridge-inspected#in-morning-post: live
  bridge-inspected#in-morning-post-2: { moved: bridge-not-inspected#in-morning-post }
  bridge-not-inspected#in-morning-post: live
  repair-cost#in-morning-post: live
relations:
  bridge-inspected#disputed-by-bridge-not-inspected: live
  bridge-inspected#limited-by-gone: live
  bridge-inspected#answered-by-repair-cost: { withdrawn: 2026-01-03, reason: It does not answer. }
stories:`;
const corpus = smallCorpus({
  'permalinks.yaml': [
    '  repair-cost: live\ndifferences:\n  month-of-inspection: live\nstories:',
    `  repair-cost: live\n  gone: { withdrawn: 2026-01-04, reason: The article does not say it. }\ndifferences:\n  month-of-inspection: live\n${parts}`,
  ],
});

test('the parts that a claim’s page once had, each under its old name, with what became of it', () => {
  expect(formerParts('claims', 'bridge-inspected', corpus)).toEqual([
    {
      anchor: 'in-morning-post-2',
      kind: 'appearances',
      outcome: 'moved',
      to: '/claims/bridge-not-inspected/#in-morning-post',
    },
    {
      anchor: 'limited-by-gone',
      kind: 'relations',
      outcome: 'withdrawn',
      date: '2026-01-04',
      reason: 'The article does not say it.',
    },
    {
      anchor: 'answered-by-repair-cost',
      kind: 'relations',
      outcome: 'withdrawn',
      date: '2026-01-03',
      reason: 'It does not answer.',
    },
  ]);
});

test('the points that a story’s page once had', () => {
  expect(formerParts('stories', 'bridge', corpus)).toEqual([
    { anchor: 'builder', kind: 'points', outcome: 'withdrawn', date: '2026-01-02', reason: 'No paper asks it.' },
  ]);
});

test('a page that has lost nothing has none', () => {
  expect(formerParts('claims', 'repair-cost', corpus)).toEqual([]);
});
