import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimLinks, linkRelations } from '../../src/compile/link-relations.ts';
import type { Relation, RelationNature } from '../../src/model/relation.ts';
import { claimStates } from '../../src/model/vocabulary.ts';

const natures = {
  denies: { family: 'disputes', kind: 'denies', scope: 'whole' },
  limits: { family: 'qualifies', kind: null, scope: 'time' },
  opposes: { family: 'opposes', kind: null, scope: null },
  answers: { family: 'answers', kind: null, scope: null },
  withdraws: { family: 'updates', kind: 'withdraws', scope: null },
  revises: { family: 'updates', kind: 'revises', scope: null },
  grounds: { family: 'supports', kind: 'ground', scope: null },
  confirms: { family: 'supports', kind: 'confirms', scope: null },
} as const satisfies Record<string, RelationNature>;
type Edge = readonly [from: string, nature: keyof typeof natures, to: string];

function linked(ids: string, edges: readonly Edge[]): Readonly<Record<string, ClaimLinks>> {
  const relations = edges.map(([from, nature, to]): Relation => ({ ...natures[nature], note: nature, from, to }));
  const made = Array.from(ids, (id) => [id, relations.filter(({ from }) => from === id)] as const);
  return Object.fromEntries(linkRelations(new Map(made)));
}

test.each<readonly [keyof typeof natures, ClaimLinks['states']]>([
  ['denies', ['disputed']],
  ['limits', ['limited']],
  ['opposes', ['opposed']],
  ['answers', ['answered']],
  ['withdraws', ['taken-back']],
  ['revises', ['revised']],
  ['grounds', []],
  ['confirms', []],
])('a claim that receives `%s` is %j, and the claim that makes it is nothing', (nature, states) => {
  const { a, b } = linked('ab', [['a', nature, 'b']]);
  expect([a?.states, b?.states]).toEqual([[], states]);
  expect(b?.disputed).toBe(nature === 'denies');
  expect(b?.relatedBy).toEqual(a?.relations);
});

test('edges are those of the record by family, and received ones by the claims that make them', () => {
  const { a, m } = linked('zam', [
    ['z', 'denies', 'm'],
    ['a', 'confirms', 'm'],
    ['a', 'grounds', 'z'],
    ['a', 'limits', 'm'],
  ]);
  expect(a?.relations.map(({ note, to }) => [note, to])).toEqual([
    ['limits', 'm'],
    ['confirms', 'm'],
    ['grounds', 'z'],
  ]);
  expect(m?.relatedBy.map(({ note, from }) => [note, from])).toEqual([
    ['limits', 'a'],
    ['confirms', 'a'],
    ['denies', 'z'],
  ]);
  expect(m?.states).toEqual(['disputed', 'limited']);
  expect(m?.disputedBy).toEqual([{ claim: 'z', kind: 'denies', scope: 'whole', note: 'denies' }]);
  expect([a?.supports, m?.supportedBy]).toEqual([['m', 'z'], ['a']]);
});

describe('a claim rests on a disputed one', () => {
  test('through grounds, however many, and through nothing else', () => {
    const { a, b, c, d, e } = linked('abcdex', [
      ['x', 'denies', 'a'],
      ['a', 'grounds', 'b'],
      ['b', 'grounds', 'c'],
      ['a', 'confirms', 'd'],
      ['a', 'limits', 'e'],
    ]);
    expect([a, b, c, d, e].map((one) => one?.restsOnDisputed)).toEqual([[], ['a'], ['a'], [], []]);
    expect([b?.states, b?.disputed]).toEqual([['rests-on-disputed'], false]);
  });

  test('on all of them, in the order of their ids', () => {
    const { c } = linked('zabc', [
      ['c', 'denies', 'z'],
      ['c', 'denies', 'a'],
      ['z', 'grounds', 'b'],
      ['b', 'grounds', 'c'],
      ['a', 'grounds', 'c'],
    ]);
    expect(c?.restsOnDisputed).toEqual(['a', 'z']);
  });

  test('never on itself, where grounds go round', () => {
    const { a, b } = linked('abx', [
      ['a', 'grounds', 'b'],
      ['b', 'grounds', 'a'],
      ['x', 'denies', 'a'],
    ]);
    expect([a?.restsOnDisputed, b?.restsOnDisputed]).toEqual([[], ['a']]);
  });
});

test('whatever the edges, each stands at both its ends, and states are in their order', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const edge = fc.tuple(id, fc.constantFrom(...(Object.keys(natures) as (keyof typeof natures)[])), id);
  fc.assert(
    fc.property(fc.array(edge), (edges) => {
      const all = Object.values(linked('abcd', edges));
      const key = (one: Relation) => JSON.stringify(one);
      const made = all.flatMap(({ relations }) => relations.map(key));
      expect(all.flatMap(({ relatedBy }) => relatedBy.map(key)).toSorted()).toEqual(made.toSorted());
      for (const { states } of all) expect(states).toEqual(claimStates.filter((state) => states.includes(state)));
    }),
  );
});
