import { nameWords } from '../speakers/match-actors.ts';
import type { PrintedName } from './collect-names.ts';
import { particle } from './name-words.ts';

/** The names of a text, to be found by place or by word. */
export interface NameIndex {
  /** In the order of the text. */
  readonly names: readonly PrintedName[];
  readonly byLastWord: ReadonlyMap<string, readonly PrintedName[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly PrintedName[]>;
}

/** Indexes names that come in the order of the text. A first or last name alone is a person's where the text has the whole. */
export function indexNames(printed: readonly PrintedName[]): NameIndex {
  const people = printed.filter((name) => name.isPerson && name.words.length > 1);
  const parts = new Set(people.flatMap(({ words }) => [keyOf(words[0]), keyOf(words.at(-1))]));
  const isPart = ({ words }: PrintedName) => words.length === 1 && parts.has(keyOf(words[0]));
  const names = printed.map((name) => (isPart(name) ? { ...name, isPerson: true } : name));
  return { names, byLastWord: groupBy(names, -1), byFirstWord: groupBy(names, 0) };
}

function groupBy(names: readonly PrintedName[], at: number): Map<string, PrintedName[]> {
  const groups = new Map<string, PrintedName[]>();
  for (const name of names) {
    const word = keyOf(name.words.at(at));
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [name]);
    else if (group.at(-1)?.words.join(' ') !== name.words.join(' ')) group.push(name);
  }
  return groups;
}

function keyOf(word: string | undefined): string {
  return nameWords(word ?? '').join(' ');
}

/** The names that start within a range, in order. */
export function namesWithin(index: NameIndex, range: { readonly start: number; readonly end: number }): PrintedName[] {
  const inside: PrintedName[] = [];
  for (const name of index.names.slice(firstFrom(index.names, range.start))) {
    if (name.at >= range.end) break;
    inside.push(name);
  }
  return inside;
}

/** The last name before a place that passes a test, at most 60 names back. */
export function lastNameBefore(
  index: NameIndex,
  before: number,
  test: (name: PrintedName) => boolean,
): PrintedName | null {
  const end = firstFrom(index.names, before);
  return index.names.slice(Math.max(0, end - 60), end).findLast(test) ?? null;
}

function firstFrom(names: readonly PrintedName[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.at ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The fullest form in which the text prints a name: for a last name the whole name, for `Sir Jake` the whole name that
 * begins so, and for a name that ran together with what stands before it the name alone. Null where two people of the
 * text could be meant: a title may tell them apart, but nobody guesses.
 */
export function fullName(index: NameIndex, name: PrintedName): PrintedName | null {
  const alike = index.byLastWord.get(keyOf(name.words.at(-1))) ?? [];
  if (name.words.length > 3) {
    const shorter = alike.find((other) => other.isPerson && other.words.length >= 2 && isTail(other, name));
    return shorter ?? name;
  }
  const fuller = alike.filter((other) => other.words.length > name.words.length && isTail(name, other));
  if (name.words.length >= 2 && !particle.test(keyOf(name.words[0])))
    return onlyOne(fuller.filter(isInitialled), name) ?? name;
  const byFirst = fuller.length > 0 ? [] : (index.byFirstWord.get(keyOf(name.words[0])) ?? []);
  const firstNames = byFirst.filter(
    (other) =>
      other.words.length > 1 &&
      other.isPerson &&
      (name.takesFirstName || name.gender !== null || !name.isPerson || isPart(name)),
  );
  const possible = [...fuller, ...firstNames].filter((other) => other.isPerson || !name.isPerson);
  return possible.length === 0 ? name : onlyOne(possible, name);
}

function isPart({ words, titles }: PrintedName): boolean {
  return words.length === 1 && titles === 0;
}

/** Whether a name is the end of another: `van der Berg`, `Pieter van der Berg`. */
function isTail(name: PrintedName, other: PrintedName): boolean {
  const words = other.words.slice(-name.words.length);
  return words.every((word, at) => keyOf(word) === keyOf(name.words[at]));
}

/** `Paul R. LePage` beside `Paul LePage`. */
function isInitialled({ words }: PrintedName): boolean {
  return words.some((word) => /^\p{Lu}\.$/u.test(word));
}

/** The only person among some names, the fullest form first; null for two. Names of the other sex are left out. */
function onlyOne(names: readonly PrintedName[], name: PrintedName): PrintedName | null {
  const fitting = names.filter(
    (other) => name.gender === null || other.gender === null || other.gender === name.gender,
  );
  const titled = fitting.filter((other) => name.gender !== null && other.gender === name.gender);
  const possible = titled.length > 0 ? titled : fitting;
  const fullest = possible.reduce<PrintedName | null>(
    (best, other) => (best === null || other.words.length > best.words.length ? other : best),
    null,
  );
  if (fullest === null) return null;
  return possible.every((other) => canBeOne(other, fullest)) ? fullest : null;
}

/** Whether two names with one last name can be one person's: by the first name, its initial or its first letters. */
function canBeOne(one: PrintedName, other: PrintedName): boolean {
  const [a, b] = [keyOf(one.words[0]), keyOf(other.words[0])];
  const isAlike = a.length > 3 && a.slice(0, 3) === b.slice(0, 3);
  return a === b || isAlike || a.startsWith(b) || b.startsWith(a) || isTail(one, other) || isTail(other, one);
}
