import { expect, test } from 'vitest';
import { type ClaimRelation, claimsBy } from '../../src/model/claims-by.ts';
import type { ClaimRecord, Corpus } from '../../src/model/corpus.ts';
import { sampleCorpus } from '../exports/sample-corpus.ts';
import { returnsDeal } from '../fixtures/corpus.ts';

const found = (relation: ClaimRelation, id: string, corpus = sampleCorpus) =>
  claimsBy(relation, id, corpus).map((claim) => claim.id);

test.each<[ClaimRelation, string, readonly string[]]>([
  ['story', 'harbour-plan', ['eu-said-no', 'mayor-formula', 'minister-does-not-recall', 'spokesman-denies']],
  ['article', 'harbour-plan/the-sun', ['eu-said-no', 'mayor-formula']],
  ['speaker', 'eu-official', ['eu-said-no', 'spokesman-denies']],
  ['about', 'mayor', ['eu-said-no']],
  ['audience', 'minister', ['eu-said-no']],
  ['via', 'leaked-memo', ['eu-said-no']],
  ['speaker', 'nobody', []],
  ['via', 'constructor', []],
])('claims by their %s %s', (relation, id, expected) => {
  expect(found(relation, id)).toEqual(expected);
});

test('each claim is found as often as a walk over all claims would find it', () => {
  const walk = (corpus: Corpus, holds: (claim: ClaimRecord) => boolean) =>
    [...corpus.claims.values()].filter(holds).map(({ id }) => id);
  for (const { id } of returnsDeal.actors.values()) {
    expect([found('speaker', id, returnsDeal), found('via', id, returnsDeal)]).toEqual([
      walk(returnsDeal, ({ speaker }) => speaker === id),
      walk(returnsDeal, ({ appearances }) => appearances.some(({ via }) => via.includes(id))),
    ]);
  }
});

test('another corpus has its own claims', () => {
  const [claim] = sampleCorpus.claims.values();
  const other = { ...sampleCorpus, claims: new Map(claim ? [[claim.id, claim]] : []) };
  expect(found('story', 'harbour-plan', other)).toEqual(['eu-said-no']);
});

test('a relation is gone through once a corpus, however often it is asked for', () => {
  expect(claimsBy('about', 'mayor', sampleCorpus)).toBe(claimsBy('about', 'mayor', sampleCorpus));
});
