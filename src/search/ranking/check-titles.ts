import { type ActorIndex, actorFields } from '../index/actor-index.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { itemAt, lowerBound } from '../index/sorted-list.ts';
import { isCommonWord } from '../words/common-words.ts';
import { contradictsTitles, isTitle } from '../words/courtesy-titles.ts';
import type { ParsedQuery, QueryWord } from '../words/parse-query.ts';
import type { Correction } from './correct-query.ts';
import type { ClaimScores } from './score-claims.ts';

/** A name after a courtesy title that no paper prints before it: `Mrs Sunak`, where papers write of Mr Sunak alone. */
interface StrangeName {
  readonly title: QueryWord;
  /** The words after it that are the name of those who bear the first. */
  readonly name: readonly QueryWord[];
  /** All of it, as typed; no term of the index is spelt so. */
  readonly whole: QueryWord;
  /** The positions of those who bear the name. */
  readonly actors: readonly number[];
  /** Whether it can be none of them: each is called by titles that exclude this one. */
  readonly isSomebodyElse: boolean;
}

/** What a query finds, once its titles were looked at. */
export interface TitledScores {
  readonly scored: ClaimScores;
  readonly corrections: readonly Correction[];
  /** Whether somebody is named who is nobody of whom the index knows, though a name is the same. */
  readonly isSomebodyElse: boolean;
}

/**
 * What was found, where names stand after titles by which no paper calls their bearers. Where the titles that papers do
 * print exclude the one that was typed, somebody else is meant: nothing is found, and the name is unknown. Else the
 * bearers are found, as by a correction that the reader is told of.
 */
export async function checkTitles(
  reader: IndexReader,
  { words }: ParsedQuery,
  scored: ClaimScores,
  corrections: readonly Correction[],
): Promise<TitledScores> {
  const found = await Promise.all(words.map((title, at) => findStrange(reader, title, words.slice(at + 1))));
  const strange = found.filter((one) => one !== null);
  const foreign = strange.filter((one) => one.isSomebodyElse);
  if (foreign.length > 0) return { scored: foreign.reduce(withoutName, scored), corrections: [], isSomebodyElse: true };
  const isTold = ({ word }: Correction): boolean =>
    strange.some(({ name }) => name.some(({ typed }) => typed === word.typed));
  const announced = strange.map(({ name, whole, actors }) => ({ word: whole, instead: joinTyped(name), actors }));
  const others = corrections.filter((one) => !isTold(one));
  return { scored, corrections: [...others, ...announced], isSomebodyElse: false };
}

/** Nothing found, for the name is unknown: title and name are one word of the query. */
function withoutName(scored: ClaimScores, { title, name: [first, ...more], whole }: StrangeName): ClaimScores {
  const nothing = new Uint16Array(scored.scores?.length ?? 0);
  const merged = <T extends { readonly word: QueryWord }>(list: readonly T[], asWhole: (one: T) => T): T[] =>
    list.flatMap((one) => {
      if (one.word === title || more.includes(one.word)) return [];
      return one.word === first ? [asWhole(one)] : [one];
    });
  return {
    ...scored,
    scores: nothing,
    needed: merged(scored.needed, () => ({ word: whole, scores: nothing, isUnknown: true })),
    sought: merged(scored.sought, (one) => ({ ...one, word: whole })),
    beginning: null,
  };
}

async function findStrange(
  reader: IndexReader,
  title: QueryWord,
  after: readonly QueryWord[],
): Promise<StrangeName | null> {
  const [first] = after;
  if (!isTitle(title) || first === undefined || isCommonWord(first)) return null;
  const { name, actors } = readName(reader.actors, after);
  const printed = await Promise.all(actors.map(reader.titles));
  const [spelling = ''] = title.spellings;
  if (actors.length === 0 || printed.some((titles) => titles.includes(spelling))) return null;
  const whole = { ...first, typed: joinTyped([title, ...name]), spellings: [] };
  return { title, name, whole, actors, isSomebodyElse: printed.every((titles) => contradictsTitles(spelling, titles)) };
}

const joinTyped = (words: readonly QueryWord[]): string => words.map(({ typed }) => typed).join(' ');

/** The people who bear the first word, or of them those who bear the next as well, and so on; and how far the name goes. */
function readName(
  index: ActorIndex,
  words: readonly QueryWord[],
): { readonly name: readonly QueryWord[]; readonly actors: readonly number[] } {
  const name: QueryWord[] = [];
  let actors: readonly number[] = [];
  for (const word of words) {
    const bearers = peopleWith(index, word);
    const all = name.length === 0 ? bearers : bearers.filter((one) => actors.includes(one));
    if (all.length === 0) break;
    name.push(word);
    actors = all;
  }
  return { name, actors };
}

/** The people who have the word in a name or an alias. */
function peopleWith({ actors, tokens, starts, postings }: ActorIndex, { spellings }: QueryWord): number[] {
  const found = spellings.flatMap((spelling) => {
    const token = lowerBound(tokens, spelling);
    return tokens[token] === spelling ? [...postings.slice(itemAt(starts, token), itemAt(starts, token + 1))] : [];
  });
  const named = found.filter((posting) => itemAt(actorFields, posting & 3) !== 'role').map((posting) => posting >> 2);
  return [...new Set(named)].filter((position) => itemAt(actors, position).kind === 'person');
}
