import { buildSearchIndex } from '../search/index/build-search-index.ts';
import { searchSource } from '../views/search-documents.ts';
import { corpus } from './corpus.ts';

/** Every file of the search index, name to text, made once a build. */
export const searchIndex: ReadonlyMap<string, string> = buildSearchIndex(searchSource(corpus));
