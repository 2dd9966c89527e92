import { expect, test } from 'vitest';
import { changeSentence } from '../../../src/compile/ledger/describe-change.ts';

/** What changed of a record, and how a reader is told. */
test.each([
  [['gist'], 'The summary was changed.'],
  [['gist', 'said'], 'The summary and the date were changed.'],
  [['gist', 'said', 'point'], 'The summary, the date and the question under which it stands were changed.'],
])('%j', (changed, sentence) => {
  const change = {
    kind: 'claims',
    id: 'repair-cost',
    owner: { kind: 'claims', id: 'repair-cost' },
    fields: {},
    isExplained: false,
    changed,
  } as const;
  expect(changeSentence([change])).toBe(sentence);
  expect(changeSentence([change, change])).toBe(sentence);
});
