import { nameWords } from '../speakers/match-actors.ts';
import type { PrintedName } from './collect-names.ts';

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
 * The fullest form in which the text prints a name: for a last name the whole name before it (else after it), for
 * `Sir Jake` the whole name that begins so, and for a name that ran together with what stands before it the name alone.
 */
export function fullName(index: NameIndex, name: PrintedName): PrintedName {
  const alike = index.byLastWord.get(keyOf(name.words.at(-1))) ?? [];
  if (name.words.length >= 2) {
    const shorter =
      name.words.length > 3
        ? alike.find((other) => other.isPerson && other.words.length >= 2 && other.words.length < name.words.length)
        : undefined;
    return shorter ?? name;
  }
  const byFirst = alike.some((other) => other.words.length > 1)
    ? []
    : (index.byFirstWord.get(keyOf(name.words[0])) ?? []);
  const longer = [...alike, ...byFirst].filter((other) => other.words.length > 1 && (other.isPerson || !name.isPerson));
  return longer.findLast((other) => other.at < name.at) ?? longer[0] ?? name;
}
