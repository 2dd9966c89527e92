import { type ActorIndex, actorFields } from '../index/actor-index.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { itemAt } from '../index/sorted-list.ts';
import type { ParsedQuery, QueryWord } from '../words/parse-query.ts';
import { findSimilarWords, loadFuzzy } from '../words/similar-words.ts';
import { soundKey } from '../words/sound-key.ts';
import { shardsForWord } from './term-shards.ts';

/** A misspelt part of a name, and the part of a name that was taken for it. */
export interface Correction {
  readonly word: QueryWord;
  readonly instead: string;
  /** The positions of those who are called so. */
  readonly actors: readonly number[];
}

/** A query as it was understood, and what was taken for something else in it. */
export interface CorrectedQuery {
  readonly query: ParsedQuery;
  readonly corrections: readonly Correction[];
}

/** Shorter words are a letter away from too many names, and the more so the more names there are. */
function minCorrectedLength(names: number): number {
  return Math.max(5, Math.ceil(2 * Math.log10(names)));
}

/** Another name within so many edits makes it uncertain who is meant, and one farther away where it sounds the same. */
const maxRivalEdits = 2;

/**
 * The query with misspelt names as they are spelt, where there is no doubt about who is meant: somebody's name is near
 * enough, sounds the same or has two letters changed round, and nobody else's name, nor a word of a text, comes near.
 * Words of texts are never corrected.
 */
export async function correctQuery(
  reader: IndexReader,
  query: ParsedQuery,
  unknown: readonly QueryWord[],
): Promise<CorrectedQuery> {
  await loadFuzzy();
  const found = await Promise.all(unknown.map((word) => correctWord(reader, word)));
  const corrections = found.filter((correction) => correction !== null);
  const corrected = query.words.map((word) => {
    const instead = corrections.find((one) => one.word === word)?.instead;
    return instead === undefined ? word : { ...word, spellings: [instead], unfinished: false };
  });
  return { query: { ...query, words: corrected }, corrections };
}

async function correctWord(reader: IndexReader, word: QueryWord): Promise<Correction | null> {
  const spelling = word.spellings[0] ?? '';
  if (word.quoted || spelling.length < minCorrectedLength(reader.actors.tokens.length)) return null;
  const near = nearNames(reader.actors, spelling);
  const [nearest] = near;
  if (nearest === undefined || !nearest.isAllowed || !isSameName(spelling, nearest.token)) return null;
  const rivals = near.filter(({ token, edits }) => edits <= maxRivalEdits || isSameName(spelling, token));
  const isClear = rivals.every(({ actors }) => actors.every((position) => nearest.actors.includes(position)));
  if (!isClear || (await hasNearTerm(reader, word, nearest.edits, near))) return null;
  return { word, instead: nearest.token, actors: nearest.actors };
}

interface NearName {
  readonly token: string;
  readonly edits: number;
  readonly isAllowed: boolean;
  readonly actors: readonly number[];
}

/** Words of names and aliases near the spelling, the nearest first. */
function nearNames(index: ActorIndex, spelling: string): NearName[] {
  return findSimilarWords(index.tokens, spelling)
    .map(({ index: token, edits, cost }) => ({
      token: itemAt(index.tokens, token),
      edits,
      isAllowed: cost === edits,
      actors: bearersOf(index, token),
    }))
    .filter(({ actors }) => actors.length > 0)
    .sort((a, b) => a.edits - b.edits);
}

/** Who has the token in a name or an alias. */
function bearersOf({ starts, postings }: ActorIndex, token: number): number[] {
  const own = [...postings.slice(itemAt(starts, token), itemAt(starts, token + 1))];
  return own
    .filter((posting) => ['name', 'alias'].includes(itemAt(actorFields, posting & 3)))
    .map((posting) => posting >> 2);
}

function isSameName(typed: string, token: string): boolean {
  const isSwapped = typed.length === token.length && [...typed].sort().join('') === [...token].sort().join('');
  return isSwapped || soundKey(typed) === soundKey(token);
}

/** Whether a text has a word, of none of these names, that is as near to the typed one. */
async function hasNearTerm(
  reader: IndexReader,
  word: QueryWord,
  edits: number,
  names: readonly NearName[],
): Promise<boolean> {
  const { shards } = await shardsForWord(reader, word);
  const tokens = new Set(names.map(({ token }) => token));
  return shards.some(({ terms }) =>
    findSimilarWords(terms, word.spellings[0] ?? '').some(
      (near) => near.edits <= edits && !tokens.has(itemAt(terms, near.index)),
    ),
  );
}
