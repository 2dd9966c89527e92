import { expect, test } from 'vitest';
import { codeSize } from '../../../src/bench/search/code-size.ts';
import { benchEngines } from '../../../src/bench/search/search-engines.ts';
import { generateCorpus } from '../../../src/bench/synthetic/generate-corpus.ts';

const source = generateCorpus(300);
const [ours] = benchEngines(source);

test('Fuse.js counts for a text that is misspelt, and for no other', async () => {
  if (!ours) throw new Error('There is no engine of ours');
  const size = await codeSize(ours);
  const name = source.claims[0]?.speakerName ?? '';
  const misspelt = name.replace(/.$/, 'xq');
  const [spelt, again] = [await size(name), await size(misspelt)];
  expect(again - spelt).toBeGreaterThan(5_000);
  expect(await size(name)).toBe(spelt);
  expect(spelt).toBeGreaterThan(10_000);
});
