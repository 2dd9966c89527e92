import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { openSearchEngine } from '../../src/search/search-engine.ts';
import { emptyState } from '../../src/search/search-state.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';

/** Words of ours that no paper prints lead to the claims that they mark, and are not taken for misspelt ones. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['denied', ['commission-not-open-to-readmissions', 'seibert-never-said-it']],
  ['siebert denied', ['commission-not-open-to-readmissions', 'seibert-never-said-it']],
  ['does not recall', ['commission-not-open-to-readmissions', 'seibert-does-not-recall-rejecting']],
  ['"does not recall"', ['seibert-does-not-recall-rejecting']],
];

test.each(cases)('%s', async (q, expected) => {
  const files = buildSearchIndex(searchSource(corpus));
  const engine = await openSearchEngine(async (name) => files.get(name) ?? '');
  const { hits, corrections } = await engine.search({ ...emptyState, q }, { limit: 10, facets: false });
  expect(corrections).toEqual([]);
  expect(hits.map(({ claim }) => claim.id).toSorted()).toEqual(expected);
});
