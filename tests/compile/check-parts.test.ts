import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { updateLedger } from '../../src/compile/update-ledger.ts';
import type { Patch } from '../fixtures/patch-content.ts';
import { smallStory } from '../fixtures/small-story.ts';

/** The small story's ledger with every part of its pages, and states over some of its entries. */
function ledgerWith(states: Readonly<Record<string, string>>): string {
  const { text } = updateLedger(smallStory(), '2026-11-22');
  return Object.entries(states).reduce((ledger, [entry, state]) => {
    const [before = '', after, ...others] = ledger.split(`  ${entry}: live\n`);
    if (after === undefined || others.length > 0) throw new Error(`Expected \`${entry}\` once in the ledger`);
    return `${before}  ${entry}: ${state}\n${after}`;
  }, text);
}

const denier = 'claims/bridge/bridge-not-inspected.md';
const withoutDispute: Patch = {
  [denier]: [
    `disputes:
  - claim: bridge-inspected
    kind: denies
    scope: whole
    note: He answers the minister's words directly.
`,
    '',
  ],
};

function rulesOf(patch: Patch): readonly string[] {
  // A statement that has lost its record is reported too, and not asked for here.
  const found = compile(smallStory(patch)).diagnostics.filter(({ rule }) => rule.startsWith('permalink/'));
  return found.map(({ rule, message }) => `${rule} ${/`(.*?)`/.exec(message)?.[1]}`);
}

test('an edge that goes is missed', () => {
  expect(rulesOf({ ...withoutDispute, 'permalinks.yaml': ledgerWith({}) })).toEqual([
    'permalink/part-vanished bridge-inspected#disputed-by-bridge-not-inspected',
  ]);
});

test('a passage that goes is missed', () => {
  const gone: Patch = {
    'claims/bridge/bridge-inspected.md': [
      '  - article: bridge/evening-star\n    quote: the bridge was inspected in spring\n    as: A minister\n    identity: "inferred: the Post names her"\n    cue: said\n    mode: indirect\n',
      '',
    ],
    'differences/bridge/month-of-inspection.md': null,
  };
  const ledger = ledgerWith({}).replace(/differences:\n {2}.*\n/, '');
  expect(rulesOf({ ...gone, 'permalinks.yaml': ledger })).toEqual([
    'permalink/part-vanished bridge-inspected#in-evening-star',
  ]);
});

test('the parts of a record that was withdrawn or has moved go with it, and so do its edges on other pages', () => {
  const withdrawn = { 'bridge-not-inspected': '{ withdrawn: 2026-01-02, reason: No. }' };
  expect(rulesOf({ [denier]: null, 'permalinks.yaml': ledgerWith(withdrawn) })).toEqual([]);
});

test('an edge of a claim that has moved is missed where the new one does not make it', () => {
  const moved = ledgerWith({ 'bridge-not-inspected': '{ moved: repair-cost }' });
  expect(rulesOf({ [denier]: null, 'permalinks.yaml': moved })).toEqual([
    'permalink/part-vanished bridge-inspected#disputed-by-bridge-not-inspected',
  ]);
  const made: Patch = {
    'claims/bridge/repair-cost.md': [
      'point: cost\n',
      'point: cost\ndisputes: [{ claim: bridge-inspected, kind: denies, scope: whole, note: N }]\n',
    ],
  };
  expect(rulesOf({ [denier]: null, ...made, 'permalinks.yaml': moved })).toEqual([
    'permalink/parts-unlisted bridge-inspected#disputed-by-repair-cost',
  ]);
});

test('a ledger without lists of parts keeps none', () => {
  expect(rulesOf(withoutDispute)).toEqual([]);
});
