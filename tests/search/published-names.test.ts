import { beforeAll, expect, test } from 'vitest';
import { absentNames } from '../../src/bench/search/absent-names.ts';
import { compile } from '../../src/compile/compile.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { SearchResult } from '../../src/search/search-result.ts';
import { emptyState } from '../../src/search/search-state.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { openSource } from './open-sample.ts';

/** The published articles, searched for people who are not in them, and for one who is in many spellings. */
let engine: SearchEngine;
beforeAll(async () => {
  const { corpus } = compile(readContent('content'));
  if (corpus === null) throw new Error('the content does not compile');
  engine = await openSource(searchSource(corpus));
});

const search = (q: string): Promise<SearchResult> => engine.search({ ...emptyState, q }, { limit: 100, facets: false });
const idsOf = ({ hits }: SearchResult): string[] => hits.map(({ claim }) => claim.id).toSorted();

test.each(absentNames)('gives nobody for %s', async (name) => {
  const { hits, actors, corrections } = await search(name);
  expect({ hits: hits.map(({ claim }) => claim.id), actors: actors.map(({ id }) => id), corrections }).toEqual({
    hits: [],
    actors: [],
    corrections: [],
  });
});

test.each([
  'Bjoern Seibert',
  'bjoern siebert',
  'Björn Seibert',
  'Bjorn Siebert',
  'Mr Siebert',
  'SEIBERT',
  'siebert',
  'sibert',
  'seibart',
  'seybert',
  'Seiburt',
  'zeibert',
  'sybert',
  'seibret',
  'bjorn sibert',
  'what did Mr Seybert say',
])('finds for %s what it finds for Seibert', async (spelling) => {
  const found = idsOf(await search('Seibert'));
  expect(found.length).toBeGreaterThan(4);
  expect(idsOf(await search(spelling))).toEqual(found);
});
