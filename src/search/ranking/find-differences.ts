import type { DifferenceReader } from '../index/index-reader.ts';
import type { ShownDifference } from '../search-document.ts';
import { emptyState, filterKeys, type SearchState } from '../search-state.ts';
import { foldWords } from '../words/fold-words.ts';
import { fitsTerm, type ParsedQuery, type QueryWord } from '../words/parse-query.ts';
import { exactTerms } from './score-claims.ts';
import { shardsForWord } from './term-shards.ts';

/** The filters that a difference can pass: it has a story, a question and papers, and nothing else that claims have. */
const passable: readonly (typeof filterKeys)[number][] = ['story', 'point', 'outlet'];

/**
 * The differences between papers that hold every needed word of a query, in their question, their values or the words of
 * the papers, those first whose question holds most of them. None without a word, or where a filter is set that is about
 * claims alone.
 */
export async function findDifferences(
  reader: DifferenceReader,
  { words, exclusions }: ParsedQuery,
  state: SearchState,
): Promise<readonly ShownDifference[]> {
  const needed = words.filter(({ optional }) => !optional);
  const isForClaims = filterKeys.some((key) => state[key] !== emptyState[key] && !passable.includes(key));
  if (needed.length === 0 || isForClaims) return [];
  const held = await holdingAll(reader, needed);
  const excluded = await Promise.all(exclusions.map((run) => holdingAll(reader, run)));
  const numbers = [...held].filter((number) => !excluded.some((out) => out.has(number)));
  const found = (await reader.records(numbers)).filter((one) => passes(one, state));
  const marks = new Map(found.map((one) => [one, wordsHeld(one.question, needed)]));
  return found.toSorted((a, b) => (marks.get(b) ?? 0) - (marks.get(a) ?? 0));
}

/** The numbers of the differences that hold each of the words, ascending. */
async function holdingAll(reader: DifferenceReader, words: readonly QueryWord[]): Promise<ReadonlySet<number>> {
  const sets = await Promise.all(
    words.map(async (word) => {
      const { shards } = await shardsForWord(reader, word);
      return new Set(shards.flatMap((shard) => exactTerms(shard, word).flatMap(({ claims }) => claims)));
    }),
  );
  const all = [...(sets[0] ?? [])].filter((number) => sets.every((set) => set.has(number)));
  return new Set(all.sort((a, b) => a - b));
}

function passes({ story, point, outlets }: ShownDifference, state: SearchState): boolean {
  if (state.story !== null && state.story !== story) return false;
  if (state.point !== null && state.point !== point && state.point !== `${story}/${point}`) return false;
  return state.outlet === null || outlets.includes(state.outlet);
}

function wordsHeld(text: string, words: readonly QueryWord[]): number {
  const terms = foldWords(text).map(({ folded }) => folded);
  return words.filter((word) => terms.some((term) => fitsTerm(word, term))).length;
}
