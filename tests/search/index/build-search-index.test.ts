import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateCorpus } from '../../../src/bench/synthetic/generate-corpus.ts';
import { buildSearchIndex } from '../../../src/search/index/build-search-index.ts';
import type { IndexFile } from '../../../src/search/index/index-files.ts';
import {
  decodeAscending,
  decodeNumbers,
  encodeAscending,
  encodeNumbers,
} from '../../../src/search/index/number-text.ts';
import { openSearchEngine } from '../../../src/search/search-engine.ts';
import { emptyState } from '../../../src/search/search-state.ts';
import { openSource } from '../open-sample.ts';
import { sampleSource } from '../sample-source.ts';

test('lays out few files for a small corpus, in a folder named after its content', () => {
  const files = buildSearchIndex(sampleSource);
  const { version } = JSON.parse(files.get('index.json') ?? '') as IndexFile;
  expect([...files.keys()].map((name) => name.replace(version, '<version>'))).toEqual([
    'index.json',
    // Figures, actors, words.
    '<version>/terms-0.txt',
    '<version>/terms-1.txt',
    '<version>/terms-2.txt',
    '<version>/points-0.txt',
    '<version>/claims-0.txt',
    '<version>/claims-1.txt',
    '<version>/columns.json',
  ]);
});

test('gives the same files whatever the order of the source', () => {
  const { actors, claims } = sampleSource;
  expect([...buildSearchIndex({ actors: actors.toReversed(), claims: claims.toReversed() })]).toEqual([
    ...buildSearchIndex(sampleSource),
  ]);
});

test('gives other files another folder when one word changes', () => {
  const [first, ...others] = sampleSource.claims;
  const changed = {
    ...sampleSource,
    claims: [{ ...first, gist: 'Something else.' } as typeof first & object, ...others],
  };
  expect(buildSearchIndex(changed).get('index.json')).not.toEqual(buildSearchIndex(sampleSource).get('index.json'));
});

test('builds an index of nothing that finds nothing', async () => {
  const engine = await openSource({ actors: [], claims: [] });
  const { total, hits } = await engine.search({ ...emptyState, q: 'a' }, { limit: 10, facets: true });
  expect([engine.actors('a', 10), total, hits]).toEqual([[], 0, []]);
});

test('names an actor that a claim mentions and the source lacks', () => {
  expect(() => buildSearchIndex({ actors: [], claims: sampleSource.claims })).toThrow(
    'No actor with the id `commission-spokesman`',
  );
});

test('finds every claim of many shards by its own words', async () => {
  const source = generateCorpus(300);
  const engine = await openSource(source);
  const found = await Promise.all(
    source.claims.map(async ({ id, quotes }) => {
      const { hits } = await engine.search(
        { ...emptyState, q: `${quotes[0]?.split(' ').slice(0, 12).join(' ')} ` },
        { limit: 10, facets: false },
      );
      return hits.some(({ claim }) => claim.id === id) ? [] : [id];
    }),
  );
  expect(found.flat()).toEqual([]);
});

test('rejects when a file is missing, and answers the same search when it is back', async () => {
  const files = buildSearchIndex(sampleSource);
  let isDown = false;
  const engine = await openSearchEngine(async (name) => {
    if (isDown) throw new Error('offline');
    return files.get(name) ?? '';
  });
  const search = async (): Promise<number> =>
    (await engine.search({ ...emptyState, q: 'angry' }, { limit: 1, facets: true })).total;
  isDown = true;
  await expect(search()).rejects.toThrow('offline');
  isDown = false;
  expect(await search()).toBe(1);
});

test('writes numbers as text that reads back', () => {
  const numbers = fc.array(fc.nat({ max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(numbers, (list) => {
      expect(decodeNumbers(encodeNumbers(list))).toEqual(list);
      const ascending = list.toSorted((a, b) => a - b);
      expect(decodeAscending(encodeAscending(ascending))).toEqual(ascending);
    }),
  );
});
