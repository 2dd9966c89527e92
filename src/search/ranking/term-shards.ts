import type { TermReader, TermShard } from '../index/index-reader.ts';
import type { QueryWord } from '../words/parse-query.ts';

/** The beginning of a word is looked for in at most so many files. */
const maxShards = 4;

/**
 * The files in which a word is looked up. Where its beginning may stand in too many, those that can hold the whole word,
 * and `complete` is false.
 */
export async function shardsForWord(
  reader: TermReader,
  { spellings, unfinished }: QueryWord,
): Promise<{ readonly shards: readonly TermShard[]; readonly complete: boolean }> {
  const wide = spellings.map((spelling) => (unfinished ? reader.shardsWithPrefix(spelling, maxShards) : null));
  const lists = spellings.map((spelling, index) => wide[index] ?? reader.shardWith(spelling));
  const shards = new Set((await Promise.all(lists)).flat());
  return { shards: [...shards], complete: !unfinished || wide.every(Boolean) };
}
