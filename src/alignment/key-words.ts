import { areNameVariants, type NamePhrase, namePhrases, spellingPair } from './name-phrases.ts';
import { firstNegation } from './negations.ts';
import type { DifferenceKind } from './passages.ts';
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

export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly WordToken[];
}

const stemsOf = (tokens: readonly WordToken[]): ReadonlySet<string> => new Set(tokens.filter(isContent).map(stemOf));

/** The content words that stand in texts of at least two families, as stems. */
export function sharedStems(
  texts: readonly TokenisedText[],
  families: readonly (readonly number[])[],
): ReadonlySet<string> {
  const stems = families.map((members) => stemsOf(members.flatMap((index) => texts[index]?.tokens ?? [])));
  return new Set(stems.flatMap((own, at) => stems.slice(at + 1).flatMap((other) => [...own.intersection(other)])));
}

/** What is different in variants of a name: the word spelt otherwise, or the words that not all have. */
function markedInNames(names: readonly NamePhrase[]): readonly WordToken[] {
  const [first, ...rest] = names;
  const pairs = rest.flatMap((name) => (first ? (spellingPair(first, name) ?? []) : []));
  if (pairs.length > 0) return [...new Set(pairs)];
  const stems = names.map(stemsOf);
  return names.flat().filter((token) => isContent(token) && !stems.every((own) => own.has(stemOf(token))));
}

/** For each name of the first text that has it, the variants of it in the texts after. */
export function nameDifferences(texts: readonly TokenisedText[]): readonly FoundDifference[] {
  const names = texts.map(({ text, tokens }) => namePhrases(text, tokens));
  const seen = new Set<NamePhrase>();
  return names.flatMap((own, at) =>
    own.flatMap((name) => {
      if (seen.has(name)) return [];
      const variant = (other: readonly NamePhrase[]): NamePhrase | null =>
        other.find((candidate) => areNameVariants(name, candidate)) ?? null;
      const forms = names.map((other, index) => (index < at ? null : index === at ? name : variant(other)));
      const found = forms.filter((form) => form !== null);
      if (found.length < 2) return [];
      for (const form of found) seen.add(form);
      const kind = found.some((form) => spellingPair(name, form)) ? 'spelling' : 'name';
      return [{ kind, forms, marked: markedInNames(found) }] as const;
    }),
  );
}

/** What each text denies first, where two deny in different words. */
export function negationDifference(texts: readonly TokenisedText[]): readonly FoundDifference[] {
  const forms = texts.map(({ tokens }) => firstNegation(tokens));
  const found = forms.filter((form) => form !== null);
  const wordings = new Set(found.map((form) => form.map(({ key }) => key).join(' ')));
  return wordings.size > 1 ? [{ kind: 'negation', forms, marked: found.flat() }] : [];
}
