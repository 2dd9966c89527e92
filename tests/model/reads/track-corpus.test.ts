import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { recordReads } from '../../../src/model/reads/recorded-reads.ts';
import { trackCorpus } from '../../../src/model/reads/track-corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const corpus = trackCorpus(ferryCorpus());
const [id = ''] = corpus.claims.keys();
const claim = getRecord(corpus.claims, id);
const record = `claims ${id}`;

test.each<readonly [string, () => unknown, readonly string[]]>([
  ['a field', () => claim.gist, [record]],
  ['whether there is a field', () => 'gist' in claim, [record]],
  ['whether a field is its own', () => Object.hasOwn(claim, 'gist'), [record]],
  ['its fields', () => Object.keys(claim), [record]],
  ['a copy', () => ({ ...claim }), [record]],
  ['an id that is looked up', () => corpus.claims.has(id), [record]],
  ['an id that is looked up in vain', () => corpus.claims.get('nobody'), ['claims nobody']],
  ['how many there are', () => corpus.claims.size, ['claims']],
  ['all', () => [...corpus.claims], ['claims']],
  ['what became of an id', () => corpus.permalinks.claims?.[id], ['permalinks claims', `permalinks.claims ${id}`]],
])('of what is tracked, %s is noted', (_name, work, names) => {
  expect([...recordReads(work).reads]).toEqual(names);
});
