import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import type { SearchSource } from '../../src/search/search-document.ts';
import { openSearchEngine, type SearchEngine } from '../../src/search/search-engine.ts';

/** The engine over an index that is built on the spot. */
export async function openSource(source: SearchSource): Promise<SearchEngine> {
  const files = buildSearchIndex(source);
  return openSearchEngine(async (name) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`No file \`${name}\` in the index`);
    return text;
  });
}
