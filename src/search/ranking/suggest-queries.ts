import type { ClaimFilter } from '../filters/filter-claims.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { itemAt } from '../index/sorted-list.ts';
import type { Suggestion } from '../search-result.ts';
import { isCommonWord } from '../words/common-words.ts';
import { nameKeys } from '../words/name-keys.ts';
import { parseQuery, type QueryWord } from '../words/parse-query.ts';
import { findSimilarWords, loadFuzzy } from '../words/similar-words.ts';
import { countMatches } from './best-claims.ts';
import { scoreClaims } from './score-claims.ts';
import { shardsForWord } from './term-shards.ts';

/** How many names, and how many words for each unknown one, are offered. */
const maxNames = 3;
const maxWords = 3;
/** Shorter words say nothing of what was meant: `im` of I'm. */
const minWordLength = 3;

/**
 * What a query may have meant that has words which nothing matches: the names given, and the words of texts that are most
 * similar to an unknown one. Only what finds a claim that passes the filter is offered.
 */
export async function suggestQueries(
  reader: IndexReader,
  q: string,
  unknown: readonly QueryWord[],
  names: readonly string[],
  filter: ClaimFilter | null,
): Promise<Suggestion[]> {
  const ofNames = names.slice(0, maxNames).map((name) => ({ instead: name, q: name }));
  const inNames = new Set(names.slice(0, maxNames).flatMap((name) => nameKeys(name).flatMap((key) => key.split(' '))));
  const ofWords = await Promise.all(
    unknown.map(async (word) =>
      (await similarTerms(reader, word)).flatMap((term) =>
        // A word of a name that is offered already leads to the same.
        inNames.has(term) ? [] : [{ instead: term, q: q.replace(word.typed, () => term) }],
      ),
    ),
  );
  const counted = [...ofNames, ...ofWords.flat()].map(async (one) => {
    const { scores } = await scoreClaims(reader, parseQuery(`${one.q} `));
    return { ...one, total: countMatches(reader.claims, scores, filter) };
  });
  return (await Promise.all(counted)).filter(({ total }) => total > 0);
}

/** The words of texts nearest to one that no text has; none for a word between quotation marks. */
async function similarTerms(reader: IndexReader, word: QueryWord): Promise<string[]> {
  if (word.quoted) return [];
  await loadFuzzy();
  const { shards } = await shardsForWord(reader, word);
  const near = shards.flatMap(({ terms }) =>
    findSimilarWords(terms, word.spellings[0] ?? '').flatMap(({ index, cost }) => {
      const term = itemAt(terms, index);
      const isTelling = term.length >= minWordLength && !term.startsWith('@') && !isCommonWord({ spellings: [term] });
      return cost === null || !isTelling ? [] : [{ term, cost }];
    }),
  );
  const least = Math.min(...near.map(({ cost }) => cost));
  return near
    .filter(({ cost }) => cost === least)
    .slice(0, maxWords)
    .map(({ term }) => term);
}
