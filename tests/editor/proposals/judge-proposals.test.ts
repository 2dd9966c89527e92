import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/bench/synthetic/random.ts';
import { parseContent } from '../../../src/compile/parse-content.ts';
import { judgeProposals, type SoundProposal } from '../../../src/editor/proposals/judge-proposals.ts';
import { readProposals } from '../../../src/editor/proposals/read-proposals.ts';
import type { ProposalFile } from '../../../src/model/drafts/proposals-file.ts';
import { faultKinds } from './proposal-faults.ts';
import { bareContent, passageProposals, wholeProposals } from './right-proposals.ts';

/** Another draw with `PROPERTY_SEED`, as for property tests. */
const given = process.env['PROPERTY_SEED'] ?? '1';
const propertySeed = given === 'random' ? Date.now() % 100_000 : Number(given);

const [allProposals, faulty] = [200, 80];

interface Made {
  /** The kind of its fault; null where it has none. */
  readonly kind: string | null;
  readonly proposal: ProposalFile;
}

/** Two hundred proposals, eighty of them wrong, in an order by chance; every kind of fault, the same for the same seed. */
function makeProposals(seed: number): Made[] {
  const random = seededRandom(seed);
  const kinds = Object.entries(faultKinds);
  const faults: Made[] = [];
  for (let at = 0; faults.length < faulty; at = (at + 1) % kinds.length) {
    const [kind, makeFault] = kinds[at] ?? ['', () => null];
    for (let tries = 0; tries < 200; tries += 1) {
      const proposal = makeFault(random.pick(passageProposals), random.below);
      if (proposal === null) continue;
      faults.push({ kind, proposal });
      break;
    }
  }
  const passages = passageProposals.map((proposal) => ({ proposal, order: random.next() }));
  const drawn = passages.sort((a, b) => a.order - b.order).slice(0, allProposals - faulty - wholeProposals.length);
  const right = [...wholeProposals, ...drawn.map(({ proposal }) => proposal)].map((proposal) => ({
    kind: null,
    proposal,
  }));
  return [...right, ...faults]
    .map((made) => ({ made, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ made }) => made);
}

/** What is said of each proposal, as it comes: JSON, read as any program's. */
function verdicts(made: readonly Made[]) {
  const text = JSON.stringify({ from: 'a test', proposals: made.map(({ proposal }) => proposal) });
  const read = readProposals('proposals.json', text).proposals;
  const sound = read.flatMap(({ value, ...one }): SoundProposal[] => (value === null ? [] : [{ ...one, value }]));
  const judged = judgeProposals(bareContent, parseContent(bareContent), sound, new Set()).values();
  return read.map(({ value, diagnostics }, at) => {
    const { refusals = [], doubts = [] } = value === null ? {} : (judged.next().value ?? {});
    const { kind = null, proposal } = made[at] ?? {};
    const said = [...diagnostics, ...refusals, ...doubts].map(({ message }) => message);
    return { kind, said, quote: proposal?.appearances[0]?.quote };
  });
}

test('of 200 proposals all 80 wrong ones are stopped or flagged, and none of the others', () => {
  const all = verdicts(makeProposals(propertySeed));
  expect(new Set(all.map(({ kind }) => kind)).size - 1).toBe(Object.keys(faultKinds).length);
  expect(all.filter(({ kind }) => kind !== null)).toHaveLength(faulty);
  expect(all.filter(({ kind, said }) => kind !== null && said.length === 0)).toEqual([]);
  expect(all.filter(({ kind, said }) => kind === null && said.length > 0)).toEqual([]);
});
