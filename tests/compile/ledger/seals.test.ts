import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { renewLedger } from '../../../src/compile/ledger/renew-ledger.ts';
import type { Patch } from '../../fixtures/patch-content.ts';
import { sealedStory } from './sealed-story.ts';

const ledgerOf = (patch: Patch = {}) => sealedStory(patch).find(({ path }) => path === 'permalinks.yaml')?.text ?? '';

const gone = (count: number): string =>
  `Cannot find ${count} of the 18 ids that were published on \`2026-11-20\`; restore each line that was taken out, from a copy of this file or by what the published site has, and say there what became of the id`;

test('a record that goes together with its line in the ledger leaves a trace', () => {
  const text = ledgerOf().replace(/^.*(?:repair-cost).*\n/gm, '');
  const patch: Patch = { 'permalinks.yaml': text, 'claims/bridge/repair-cost.md': null };
  const found = compile(sealedStory(patch)).diagnostics;
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([['permalink/line-vanished', gone(2)]]);
});

test('so does one that is renamed everywhere', () => {
  const renamed = sealedStory().map(({ path, text }) => ({
    path: path.replace('repair-cost', 'cost-of-repairs'),
    text: text.replaceAll('repair-cost', 'cost-of-repairs'),
  }));
  expect(compile(renamed).diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    ['permalink/line-vanished', gone(2)],
  ]);
});

test('what became of an id may change, and lines may be added', () => {
  const text = ledgerOf().replace(
    'repair-cost: live',
    'repair-cost: { withdrawn: 2026-11-21, reason: Nobody said it. }\n  an-older-id: { moved: bridge-inspected }',
  );
  expect(compile(sealedStory({ 'permalinks.yaml': text, 'claims/bridge/repair-cost.md': null })).diagnostics).toEqual(
    [],
  );
});

test('a new seal holds what the earlier ones do not; one that has nothing to hold is not set', () => {
  const files = sealedStory();
  expect(renewLedger(files, new Set(), '2026-11-22')).toBe(ledgerOf());
  const text = ledgerOf().replace('repair-cost: live', 'repair-cost: live\n  an-older-id: { moved: bridge-inspected }');
  const renewed = renewLedger(sealedStory({ 'permalinks.yaml': text }), new Set(), '2026-11-22');
  expect(renewed.split('\n').slice(0, -2)).toEqual(text.split('\n').slice(0, -1));
  expect(renewed.split('\n').at(-2)).toMatch(/^ {2}- \{ day: 2026-11-22, ids: [a-p]{10} \}$/);
});
