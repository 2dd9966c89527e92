import {
  acrossFamilies,
  type FoundDifference,
  type KeyWord,
  keyWordsOf,
  type MarkKind,
  type ReadVersion,
  sharedStems,
} from './key-words.ts';
import { markedSegments, type Segment } from './marked-segments.ts';
import { alignedStretches, isSameWording, type Stretch } from './stretches.ts';
import { spanText, type WordToken, wordTokens } from './word-tokens.ts';
import { sharedWords, wordingFamilies } from './wording-families.ts';

/** A version of a statement: whose it is, and its text as printed. */
export interface Version {
  readonly id: string;
  readonly text: string;
  /**
   * Versions of one source, such as two passages of one article, are not held against each other for key words, names
   * and denials. Each is its own where this is left out.
   */
  readonly source?: string;
}

export interface AlignedVersion {
  readonly id: string;
  /** As it was given; of its own where none was. */
  readonly source: string;
  /** How many words it has. */
  readonly words: number;
  /** The index of its family. */
  readonly family: number;
  /** Joined, they are the version's text, letter for letter. */
  readonly segments: readonly Segment[];
}

/** A column of the alignment table: what each member of the family has in one place. */
export interface AlignedStretch {
  readonly kind: Stretch['kind'];
  /** The number of the difference, from 1; null where all agree. */
  readonly group: number | null;
  /** As printed; empty where a member has no words there, null where all it quotes stands before or after. */
  readonly cells: readonly (string | null)[];
}

/** Versions of one wording, aligned word by word. */
export interface WordingFamily {
  readonly ids: readonly string[];
  /** `reordered`: the same words, a few of them in another order. `alone`: no other version is worded like it. */
  readonly relation: 'alone' | 'identical' | 'reordered' | 'close';
  /** How many words all members have in common. */
  readonly wordsShared: number;
  /** In order; each member's cells, in the order of `ids`. */
  readonly stretches: readonly AlignedStretch[];
}

/** One difference as a list can state it: who prints what. */
export interface Difference {
  readonly group: number;
  readonly kind: MarkKind;
  readonly forms: readonly { readonly id: string; readonly text: string }[];
}

export interface Alignment {
  /** `mixed`: some are worded alike, others are not. */
  readonly relation: WordingFamily['relation'] | 'mixed' | 'different';
  readonly versions: readonly AlignedVersion[];
  readonly families: readonly WordingFamily[];
  readonly differences: readonly Difference[];
  readonly keyWords: readonly KeyWord[];
}

const pick = <T>(items: readonly T[], indexes: readonly number[]): readonly T[] =>
  items.filter((_, index) => indexes.includes(index));

/** A difference of a family, seen from all versions. */
function familyDifference(stretch: Stretch, members: readonly number[], count: number): FoundDifference | null {
  if (stretch.kind === 'same') return null;
  const forms = Array.from({ length: count }, (_, version) => stretch.words[members.indexOf(version)] ?? null);
  return { kind: stretch.kind, forms, marked: forms.flatMap((form) => form ?? []) };
}

function familyRelation(members: readonly ReadVersion[], stretches: readonly Stretch[]): WordingFamily['relation'] {
  if (members.length < 2) return 'alone';
  if (isSameWording(members.map(({ tokens }) => tokens))) return 'identical';
  const isSame = ({ kind, words }: Stretch): boolean => (kind === 'same' || kind === 'order') && !words.includes(null);
  return stretches.every(isSame) ? 'reordered' : 'close';
}

function familyOf(
  members: readonly ReadVersion[],
  stretches: readonly Stretch[],
  groups: readonly (number | null)[],
): WordingFamily {
  return {
    ids: members.map(({ id }) => id),
    relation: familyRelation(members, stretches),
    wordsShared: sharedWords(stretches).length,
    stretches: stretches.map(({ kind, words: cells }, column) => ({
      kind,
      group: groups[column] ?? null,
      cells: cells.map((words, at) => words && spanText(members[at]?.text ?? '', words)),
    })),
  };
}

function overallRelation(families: readonly WordingFamily[]): Alignment['relation'] {
  const [first, ...rest] = families;
  if (first === undefined) return 'alone';
  if (rest.length === 0) return first.relation;
  return families.some(({ ids }) => ids.length > 1) ? 'mixed' : 'different';
}

const statedDifference = (found: FoundDifference, index: number, versions: readonly Version[]): Difference => ({
  group: index + 1,
  kind: found.kind,
  forms: versions.flatMap(({ id, text }, at) => {
    const form = found.forms[at];
    return form && form.length > 0 ? [{ id, text: spanText(text, form) }] : [];
  }),
});

/** The differences inside one family, one a stretch; null where it agrees, and throughout in a family of one. */
function insideFamily(
  stretches: readonly Stretch[],
  members: readonly number[],
  count: number,
): readonly (FoundDifference | null)[] {
  return stretches.map((stretch) => (members.length === 1 ? null : familyDifference(stretch, members, count)));
}

function alignedVersions(
  versions: readonly ReadVersion[],
  members: readonly (readonly number[])[],
  found: readonly FoundDifference[],
  stems: ReadonlySet<string>,
): readonly AlignedVersion[] {
  return versions.map(({ id, source, text, tokens, family }) => {
    const segments = markedSegments(text, tokens, found, members[family]?.length === 1 ? stems : null);
    return { id, source, words: tokens.length, family, segments };
  });
}

function readVersions(
  given: readonly Version[],
  tokens: readonly (readonly WordToken[])[],
  members: readonly (readonly number[])[],
): readonly ReadVersion[] {
  return given.map(({ id, text, source }, index) => ({
    ...{ id, text, source: source ?? `version ${index}`, tokens: tokens[index] ?? [] },
    family: members.findIndex((indexes) => indexes.includes(index)),
  }));
}

/**
 * Aligns any number of versions of a statement. Versions of one wording (half of the words of the shorter in common)
 * form a family and are aligned word by word; between families, where an alignment would be confetti, only key
 * words in common, variants of names and what is denied are marked. Not wording, and so no difference: letter case,
 * punctuation, quotation marks, spaces, hyphens, the glyph of an apostrophe. The texts pass through letter for letter.
 */
export function alignWordings(given: readonly Version[]): Alignment {
  const tokens = given.map(({ text }) => wordTokens(text));
  const members = wordingFamilies(tokens);
  const versions = readVersions(given, tokens, members);
  const stretches = members.map((indexes) => alignedStretches(pick(tokens, indexes)));
  const inside = members.map((indexes, at) => insideFamily(stretches[at] ?? [], indexes, versions.length));
  const insideAll = inside.flat().filter((difference) => difference !== null);
  const found = [...insideAll, ...acrossFamilies(versions, insideAll)];
  const groupsOf = (at: number): readonly (number | null)[] =>
    (inside[at] ?? []).map((difference) => (difference ? found.indexOf(difference) + 1 : null));
  const families = members.map((own, at) => familyOf(pick(versions, own), stretches[at] ?? [], groupsOf(at)));
  const stems = sharedStems(versions);
  return {
    relation: overallRelation(families),
    versions: alignedVersions(versions, members, found, stems),
    families,
    differences: found.map((difference, index) => statedDifference(difference, index, versions)),
    keyWords: keyWordsOf(versions, stems),
  };
}
