import { expect, test } from 'vitest';
import { parseAddress } from '../../src/search/search-state.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { searchWays } from '../../src/views/search-examples.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';
import { openSource } from '../search/open-sample.ts';

const ways = searchWays(corpus);
const engine = await openSource(searchSource(corpus));

test('there are up to two examples of every way to search', () => {
  expect(ways.map(({ title, examples }) => [title, examples.length > 0 && examples.length <= 2])).toEqual([
    ['A name, however you spell it', true],
    ['A job title', true],
    ['Words of a quotation', true],
    ['Everything on one question', true],
  ]);
});

test.each(ways.flatMap(({ title, examples }) => examples.map(({ words, address }) => [title, words, address])))(
  '%s: %s finds something, and nothing of its address is ignored',
  async (_title, _words, address) => {
    const { state, problems } = parseAddress(new URL(address ?? '', 'https://on-the-record.example').search);
    const result = await engine.search(state, { limit: 1, facets: false });
    expect({ problems: [...problems, ...result.problems], isFound: result.total > 0, corrections: [] }).toEqual({
      problems: [],
      isFound: true,
      corrections: result.corrections,
    });
  },
);
