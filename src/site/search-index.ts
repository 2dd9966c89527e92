import { buildSearchIndex } from '../search/index/build-search-index.ts';
import { searchSource } from '../views/search-documents.ts';
import { wholeCorpus } from './corpus.ts';

/** Every file of the search index, name to text. */
export function searchIndex(): ReadonlyMap<string, string> {
  return buildSearchIndex(searchSource(wholeCorpus));
}
