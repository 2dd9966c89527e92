import type { SearchActor, SearchDocument, SearchSource } from '../../search/search-document.ts';
import { foldWords } from '../../search/words/fold-words.ts';
import { splitWords } from '../../search/words/split-words.ts';
import { type Random, seededRandom } from '../synthetic/random.ts';

export const queryKinds = ['exact', 'prefix', 'alias', 'one typo', 'two typos', 'two words', 'fragment'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** A query, and the id of the one actor or claim that it means. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
  readonly actor: string | null;
  readonly claim: string | null;
}

/** A name borne by more actors than this does not say which is meant: the given name is then typed before it. */
const maxNamesakes = 3;
/** Shorter names with two typos are other people's names. */
const minLengthForTwoTypos = 6;

/** So many queries of each kind, whose answer is known by the way they are made; actors are drawn evenly. */
export function generateQueries(source: SearchSource, perKind: number, seed = 7): BenchQuery[] {
  const random = seededRandom(seed);
  const people = source.actors.filter(({ kind, name }) => kind === 'person' && familyName(name).length >= 3);
  const holders = countHolders(source.actors);
  const words = source.actors.map(({ name, aliases, roles }) =>
    fold([name, ...aliases, ...roles].join(' ')).split(' '),
  );
  const make = (kind: QueryKind, textFor: (actor: SearchActor) => string | null): BenchQuery[] =>
    many(perKind, () => {
      const actor = random.pick(people);
      const text = textFor(actor);
      return text === null ? null : { kind, text, actor: actor.id, claim: null };
    });
  const name = (actor: SearchActor): string => identifyingName(actor, holders);
  return [
    ...make('exact', name),
    ...make('prefix', (actor) => identifyingPrefix(name(actor), words)),
    ...make('alias', ({ aliases }) =>
      aliases[0] && (holders.get(fold(aliases[0])) ?? 0) <= maxNamesakes ? aliases[0] : null,
    ),
    ...make('one typo', (actor) => misspell(name(actor), 1, random)),
    ...make('two typos', (actor) =>
      familyName(actor.name).length < minLengthForTwoTypos ? null : misspell(name(actor), 2, random),
    ),
    ...many(perKind, () => twoWords(random.pick(source.claims))),
    ...many(perKind, () => fragment(random.pick(source.claims), random)),
  ];
}

function many<T>(count: number, make: () => T | null): T[] {
  const list: T[] = [];
  for (let tries = 0; list.length < count && tries < 100 * count; tries++) {
    const made = make();
    if (made !== null) list.push(made);
  }
  return list;
}

function familyName(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}

function fold(text: string): string {
  return foldWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** How many actors have each word or whole family name among their names and aliases. */
function countHolders(actors: readonly SearchActor[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, aliases } of actors) {
    const texts = [name, ...aliases].flatMap((text) => [...fold(text).split(' '), fold(text), fold(familyName(text))]);
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function identifyingName({ name }: SearchActor, holders: ReadonlyMap<string, number>): string {
  const family = familyName(name);
  const bearers = Math.max(
    ...fold(family)
      .split(' ')
      .map((word) => holders.get(word) ?? 0),
  );
  return bearers <= maxNamesakes ? family : name;
}

/** The shortest beginning, of three letters at least, that fits at most ten actors; `words` has the words of each. */
function identifyingPrefix(name: string, words: readonly (readonly string[])[]): string | null {
  for (let length = 3; length < name.length; length++) {
    const typed = name.slice(0, length).trimEnd();
    const parts = fold(typed).split(' ');
    const fitting = words.filter((own) => parts.every((part) => own.some((word) => word.startsWith(part))));
    if (fitting.length <= 10) return typed;
  }
  return null;
}

/** The name with so many edits in its longest word, and every second time one of two in another word. */
function misspell(name: string, edits: number, random: Random): string | null {
  const words = splitWords(name).sort((a, b) => b.word.length - a.word.length);
  const [longest, second] = words;
  if (!longest || longest.word.length < 4) return null;
  let text = name;
  for (let edit = 0; edit < edits; edit++) {
    const target = edit > 0 && second && second.word.length > 3 && random.chance(0.5) ? second : longest;
    text = replaceWord(text, name, target, random);
  }
  const same = fold(text) === fold(name);
  return same ? null : text;
}

/** Puts one edit into the word that began at the target's position among the words of the name. */
function replaceWord(text: string, name: string, target: { start: number }, random: Random): string {
  const position = splitWords(name).findIndex(({ start }) => start === target.start);
  const word = splitWords(text)[position];
  return word ? text.slice(0, word.start) + oneSlip(word.word, random) + text.slice(word.end) : text;
}

/** One letter wrong, missing, added, or two changed round; the first letter is right four times in five. */
function oneSlip(word: string, random: Random): string {
  const at = random.chance(0.2) ? 0 : 1 + random.below(Math.max(1, word.length - 2));
  const letter = String.fromCharCode(97 + random.below(26));
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  return random.pick([
    before + letter + after,
    before + after,
    before + letter + here + after,
    before + after.slice(0, 1) + here + after.slice(1),
  ]);
}

/** The speaker's family name and the longest word of a quote. */
function twoWords(claim: SearchDocument): BenchQuery {
  const words = splitWords(claim.quotes[0] ?? '').map(({ word }) => word);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return { kind: 'two words', text: `${familyName(claim.speakerName)} ${longest}`, actor: null, claim: claim.id };
}

/** Five words of a quote, one after the other, the last one cut; two of them at least of five letters and more. */
function fragment(claim: SearchDocument, random: Random): BenchQuery | null {
  const quote = claim.quotes[0] ?? '';
  const words = splitWords(quote);
  const first = random.below(words.length - 4);
  const run = words.slice(first, first + 5);
  if (run.filter(({ word }) => word.length >= 5).length < 2) return null;
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  return { kind: 'fragment', text: quote.slice(start, end - 1), actor: null, claim: claim.id };
}
