import type { SearchActor } from '../search-document.ts';
import { foldSpellings, foldWord } from '../words/fold-words.ts';
import { nameKeys, surnameKeys } from '../words/name-keys.ts';
import { splitWords } from '../words/split-words.ts';
import { type ActorColumns, usualActorId } from './index-files.ts';
import { decodeNumbers } from './number-text.ts';
import { itemAt } from './sorted-list.ts';

/** Where a word of an actor stands; its position in this list is the field's number. */
export const actorFields = ['name', 'alias', 'initials', 'role'] as const;
export type ActorField = (typeof actorFields)[number];

/** An inverted index of the words by which actors are called. */
export interface ActorIndex {
  /** Those with most claims first. */
  readonly actors: readonly SearchActor[];
  /** The claims that actor `n` says are numbered from `firstClaims[n]` to before `firstClaims[n + 1]`. */
  readonly firstClaims: Uint32Array;
  /** Every distinct word of every actor, sorted. */
  readonly tokens: readonly string[];
  /** For each token, where its postings start; they end where those of the next one start. */
  readonly starts: Uint32Array;
  /** Four times the actor's position plus the number of the field, the best field once for each actor. */
  readonly postings: Uint32Array;
  /** By id. */
  readonly positions: ReadonlyMap<string, number>;
  /** By each key of a name or an alias, the positions of those who are called so. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** The same by people's surnames and by search words, which may mean something else as well. */
  readonly namedLoosely: ReadonlyMap<string, readonly number[]>;
}

/** The index of what the build wrote. */
export function openActorIndex(columns: ActorColumns): ActorIndex {
  const actors = readActors(columns);
  const said = decodeNumbers(columns.said);
  const firstClaims = new Uint32Array(actors.length + 1);
  said.forEach((count, position) => {
    firstClaims[position + 1] = itemAt(firstClaims, position) + count;
  });
  const { tokens, starts, postings } = tokenColumns(actors);
  const positions = new Map(actors.map((actor, position) => [actor.id, position]));
  const named = groupByKeys(actors, ({ name, aliases }) => [name, ...aliases].flatMap(nameKeys));
  const namedLoosely = groupByKeys(actors, (actor) => [
    ...surnameKeys(actor),
    ...(actor.searchWords ?? []).flatMap(nameKeys),
  ]);
  return { actors, firstClaims, tokens, starts, postings, positions, named, namedLoosely };
}

function groupByKeys(
  actors: readonly SearchActor[],
  keysFor: (actor: SearchActor) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [position, actor] of actors.entries()) {
    for (const key of new Set(keysFor(actor))) {
      const group = groups.get(key);
      if (group) group.push(position);
      else groups.set(key, [position]);
    }
  }
  return groups;
}

/** How many claims the actor says. */
export function saidCount(index: ActorIndex, position: number): number {
  return itemAt(index.firstClaims, position + 1) - itemAt(index.firstClaims, position);
}

function readActors({ firstWords, otherWords, ids, kinds, kindOf, ...columns }: ActorColumns): SearchActor[] {
  if (kindOf === '') return [];
  const idList = ids.split('\n');
  const lists = [columns.aliases, columns.searchWords, columns.roles].map((column) => column.split('\n').map(cells));
  const [aliases = [], searchWords = [], roles = []] = lists;
  const kindList = decodeNumbers(kindOf);
  const rest = otherWords.split('\n');
  const names = firstWords
    .split('\n')
    .map((first, position) => (rest[position] ? `${first} ${rest[position]}` : first));
  return names.map((name, position) => ({
    id: idList[position] || usualActorId(name),
    name,
    kind: kinds[kindList[position] ?? 0] ?? '',
    aliases: aliases[position] ?? [],
    searchWords: searchWords[position] ?? [],
    roles: roles[position] ?? [],
  }));
}

function cells(text: string): string[] {
  return text === '' ? [] : text.split('|');
}

function tokenColumns(actors: readonly SearchActor[]): Pick<ActorIndex, 'tokens' | 'starts' | 'postings'> {
  const postingsOf = new Map<string, number[]>();
  actors.forEach((actor, position) => {
    for (const [token, field] of actorTokens(actor)) {
      const postings = postingsOf.get(token);
      if (postings) postings.push(4 * position + field);
      else postingsOf.set(token, [4 * position + field]);
    }
  });
  const tokens = [...postingsOf.keys()].sort();
  const lists = tokens.map((token) => postingsOf.get(token) ?? []);
  const starts = new Uint32Array(tokens.length + 1);
  lists.forEach((list, token) => {
    starts[token + 1] = itemAt(starts, token) + list.length;
  });
  return { tokens, starts, postings: Uint32Array.from(lists.flat()) };
}

/** Each word of the actor once, with the number of the first field that has it. */
function actorTokens({ name, aliases, searchWords = [], roles, kind }: SearchActor): Map<string, number> {
  const tokens = new Map<string, number>();
  const titles = [name, ...aliases];
  const others = wordsOf([...aliases, ...searchWords]);
  const fields = [wordsOf([name]), others, kind === 'person' ? [] : titles.flatMap(initialsOf), wordsOf(roles)];
  fields.forEach((words, field) => {
    for (const word of words) if (!tokens.has(word)) tokens.set(word, field);
  });
  return tokens;
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => splitWords(text).flatMap(({ word }) => foldSpellings(word)));
}

/** `echr` of `European Court of Human Rights`; nothing of a single word. */
function initialsOf(text: string): string[] {
  const capitals = splitWords(text).filter(({ word }) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 ? [foldWord(capitals.map(({ word }) => word[0]).join(''))] : [];
}
