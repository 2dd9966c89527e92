import { expect, test } from 'vitest';
import { formerIds } from '../../src/views/former-ids.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

const corpus = smallCorpus({
  'permalinks.yaml': [
    'claims:',
    'claims:\n  zoe-doe: { moved: repair-cost }\n  cost: { moved: repair-cost }\n  gone: { withdrawn: 2026-01-02, reason: wrong }',
  ],
});

test.each([
  ['claims', 'repair-cost', ['zoe-doe', 'cost']],
  ['claims', 'bridge-inspected', []],
  ['actors', 'repair-cost', []],
  ['claims', 'constructor', []],
] as const)('the ids that have moved to %s/%s', (kind, id, expected) => {
  expect(formerIds(kind, id, corpus)).toEqual(expected);
});
