import { areNameVariants, type NamePhrase, namePhrases, spellingPair } from './name-phrases.ts';
import { firstNegation } from './negations.ts';
import type { DifferenceKind } from './stretches.ts';
import { isContent, stemOf, type WordToken } from './word-tokens.ts';

/**
 * What there is to see between texts that are worded differently: the key words they share, one thing named in two
 * ways (`name`, or `spelling`), and what each denies (`negation`).
 */
export type MarkKind = DifferenceKind | 'name' | 'negation';

/** One difference: for each version its form (null where it has none), and the words of that form to mark. */
export interface FoundDifference {
  readonly kind: MarkKind;
  readonly forms: readonly (readonly WordToken[] | null)[];
  readonly marked: readonly WordToken[];
}

/** A version, read: its words, whose it is, and the index of its family. */
export interface ReadVersion {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly tokens: readonly WordToken[];
  readonly family: number;
}

const stemsOf = (tokens: readonly WordToken[]): ReadonlySet<string> => new Set(tokens.filter(isContent).map(stemOf));

/** Whether two versions are compared by key words: they come from two sources, in two wordings. */
const isApart = (a: ReadVersion, b: ReadVersion): boolean => a.source !== b.source && a.family !== b.family;

/** The content words that two sources share in different wordings, as stems. */
export function sharedStems(versions: readonly ReadVersion[]): ReadonlySet<string> {
  const read = versions.map((version) => ({ version, stems: stemsOf(version.tokens) }));
  return new Set(
    read.flatMap((a, at) =>
      read.slice(at + 1).flatMap((b) => (isApart(a.version, b.version) ? [...a.stems.intersection(b.stems)] : [])),
    ),
  );
}

/** What is different in variants of a name: the word spelt otherwise, or the words that not all have. */
function markedInNames(names: readonly NamePhrase[]): readonly WordToken[] {
  const [first, ...rest] = names;
  const pairs = rest.flatMap((name) => (first ? (spellingPair(first, name) ?? []) : []));
  if (pairs.length > 0) return [...new Set(pairs)];
  const stems = names.map(stemsOf);
  return names.flat().filter((token) => isContent(token) && !stems.every((own) => own.has(stemOf(token))));
}

/** For each name of the first version that has it, the variants of it in the versions apart from that one. */
function nameDifferences(versions: readonly ReadVersion[]): readonly FoundDifference[] {
  const names = versions.map(({ text, tokens }) => namePhrases(text, tokens));
  const seen = new Set<NamePhrase>();
  return versions.flatMap((version, at) =>
    (names[at] ?? []).flatMap((name) => {
      if (seen.has(name)) return [];
      const forms = versions.map((other, index) => {
        if (index <= at) return index === at ? name : null;
        const variant = names[index]?.find((candidate) => areNameVariants(name, candidate));
        return isApart(version, other) ? (variant ?? null) : null;
      });
      const found = forms.filter((form) => form !== null);
      if (found.length < 2) return [];
      for (const form of found) seen.add(form);
      const kind = found.some((form) => spellingPair(name, form)) ? 'spelling' : 'name';
      return [{ kind, forms, marked: markedInNames(found) }] as const;
    }),
  );
}

/** What the first version of each wording denies first, where two sources deny in different words. */
function negationDifference(versions: readonly ReadVersion[]): readonly FoundDifference[] {
  const isFirst = (version: ReadVersion): boolean =>
    versions.find(({ family }) => family === version.family) === version;
  const forms = versions.map((version) => (isFirst(version) ? firstNegation(version.tokens) : null));
  const found = forms.filter((form) => form !== null);
  const wordings = new Set(found.map((form) => form.map(({ key }) => key).join(' ')));
  const sources = new Set(versions.flatMap(({ source }, index) => (forms[index] ? [source] : [])));
  return wordings.size > 1 && sources.size > 1 ? [{ kind: 'negation', forms, marked: found.flat() }] : [];
}

/** A key word without capitals that only its place gave it, and without the possessive. */
const plainForm = (a: string, b: string): string => {
  const capitals = (word: string): number => word.replace(/[^\p{Lu}]/gu, '').length;
  return (capitals(b) < capitals(a) ? b : a).replace(/['’‘]s$/u, '');
};

/** A content word that texts of different wording have in common, in the plainest form that is printed, and who has it. */
export interface KeyWord {
  readonly text: string;
  readonly ids: readonly string[];
}

/** The key words of these stems, in the order of the texts. */
export function keyWordsOf(versions: readonly ReadVersion[], stems: ReadonlySet<string>): readonly KeyWord[] {
  const found = new Map<string, { text: string; ids: Set<string> }>();
  for (const { id, tokens } of versions) {
    for (const token of tokens.filter((one) => isContent(one) && stems.has(stemOf(one)))) {
      const known = found.get(stemOf(token)) ?? { text: token.text, ids: new Set() };
      found.set(stemOf(token), { text: plainForm(known.text, token.text), ids: known.ids.add(id) });
    }
  }
  return Array.from(found.values(), ({ text, ids }) => ({ text, ids: [...ids] }));
}

/** Differences between families, but for those that the families have already. */
export function acrossFamilies(
  versions: readonly ReadVersion[],
  inside: readonly FoundDifference[],
): readonly FoundDifference[] {
  const marked = new Set(inside.flatMap((difference) => difference.marked));
  const across = [...nameDifferences(versions), ...negationDifference(versions)];
  return across.filter((difference) => difference.marked.some((token) => !marked.has(token)));
}
