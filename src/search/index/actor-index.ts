import type { SearchActor } from '../search-document.ts';
import { foldSpellings, foldWord, splitWords } from '../words/fold-words.ts';
import { openSimilarWords, type SimilarWords } from '../words/similar-words.ts';
import { type ActorColumns, usualActorId } from './index-files.ts';
import { decodeNumbers } from './number-text.ts';
import { at } from './sorted-list.ts';

/** Where a word of an actor stands; its place in this list is the field's number. */
export const actorFields = ['name', 'alias', 'initials', 'role'] as const;
export type ActorField = (typeof actorFields)[number];

/** The actors made ready for look-ups. */
export interface ActorIndex {
  /** Those with most claims first. */
  readonly actors: readonly SearchActor[];
  /** The claims that actor `n` says are numbered from `firstClaims[n]` to before `firstClaims[n + 1]`. */
  readonly firstClaims: Uint32Array;
  /** Every distinct word of every actor, sorted. */
  readonly tokens: readonly string[];
  /** For each token, where its holders start in `holders`: four times an actor's place, and the field's number. */
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  readonly similar: SimilarWords;
  readonly places: ReadonlyMap<string, number>;
}

/** The index of what the build wrote. */
export function openActorIndex(columns: ActorColumns): ActorIndex {
  const actors = readActors(columns);
  const said = decodeNumbers(columns.said);
  const firstClaims = new Uint32Array(actors.length + 1);
  said.forEach((count, place) => {
    firstClaims[place + 1] = at(firstClaims, place) + count;
  });
  const { tokens, starts, holders } = tokenColumns(actors);
  const places = new Map(actors.map((actor, place) => [actor.id, place]));
  return { actors, firstClaims, tokens, starts, holders, similar: openSimilarWords(tokens), places };
}

/** How many claims the actor says. */
export function saidCount(index: ActorIndex, place: number): number {
  return at(index.firstClaims, place + 1) - at(index.firstClaims, place);
}

function readActors({ firstWords, otherWords, ids, kinds, kindOf, ...columns }: ActorColumns): SearchActor[] {
  if (kindOf === '') return [];
  const idList = ids.split('\n');
  const lists = [columns.aliases, columns.searchWords, columns.roles].map((column) => column.split('\n').map(cells));
  const [aliases = [], searchWords = [], roles = []] = lists;
  const kindList = decodeNumbers(kindOf);
  const rest = otherWords.split('\n');
  const names = firstWords.split('\n').map((first, place) => (rest[place] ? `${first} ${rest[place]}` : first));
  return names.map((name, place) => ({
    id: idList[place] || usualActorId(name),
    name,
    kind: kinds[kindList[place] ?? 0] ?? '',
    aliases: aliases[place] ?? [],
    searchWords: searchWords[place] ?? [],
    roles: roles[place] ?? [],
  }));
}

function cells(text: string): string[] {
  return text === '' ? [] : text.split('|');
}

function tokenColumns(actors: readonly SearchActor[]): Pick<ActorIndex, 'tokens' | 'starts' | 'holders'> {
  const holdersOf = new Map<string, number[]>();
  actors.forEach((actor, place) => {
    for (const [token, field] of actorTokens(actor)) {
      const holders = holdersOf.get(token);
      if (holders) holders.push(4 * place + field);
      else holdersOf.set(token, [4 * place + field]);
    }
  });
  const tokens = [...holdersOf.keys()].sort();
  const lists = tokens.map((token) => holdersOf.get(token) ?? []);
  const starts = new Uint32Array(tokens.length + 1);
  lists.forEach((list, token) => {
    starts[token + 1] = at(starts, token) + list.length;
  });
  return { tokens, starts, holders: Uint32Array.from(lists.flat()) };
}

/** Each word of the actor once, with the number of the first field that has it. */
function actorTokens({ name, aliases, searchWords = [], roles, kind }: SearchActor): Map<string, number> {
  const tokens = new Map<string, number>();
  const titles = [name, ...aliases];
  const others = spelt([...aliases, ...searchWords]);
  const fields = [spelt([name]), others, kind === 'person' ? [] : titles.flatMap(initialsOf), spelt(roles)];
  fields.forEach((words, field) => {
    for (const word of words) if (!tokens.has(word)) tokens.set(word, field);
  });
  return tokens;
}

function spelt(texts: readonly string[]): string[] {
  return texts.flatMap((text) => splitWords(text).flatMap(({ word }) => foldSpellings(word)));
}

/** `echr` of `European Court of Human Rights`; nothing of a single word. */
function initialsOf(text: string): string[] {
  const capitals = splitWords(text).filter(({ word }) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 ? [foldWord(capitals.map(({ word }) => word[0]).join(''))] : [];
}
