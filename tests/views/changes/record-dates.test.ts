import { expect, test } from 'vitest';
import { recordDates } from '../../../src/views/changes/record-dates.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const { permalinks } = smallCorpus({
  'permalinks.yaml': [
    'repair-cost: live\n',
    'repair-cost: { live: 2026-02-01 }\n  bridge-sold: { withdrawn: 2026-04-01, reason: Nobody said it. }\n',
  ],
});
const change = (date: string) => ({ date, kind: 'wording', what: 'A word.', why: 'So.' }) as const;

test.each([
  ['repair-cost', [], 'Published here on 1 February 2026', null],
  [
    'repair-cost',
    [change('2026-05-02'), change('2026-03-01')],
    'Published here on 1 February 2026',
    'Last changed on 2 May 2026',
  ],
  ['bridge-inspected', [change('2026-03-01')], null, 'Last changed on 1 March 2026'],
  ['bridge-sold', [], null, null],
  ['no-such-claim', [], null, null],
])('of %s, changed %j', (id, changes, made, changed) => {
  expect(recordDates('claims', { id, changes }, { permalinks })).toEqual({ made, changed });
});
