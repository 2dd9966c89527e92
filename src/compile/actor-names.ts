import { holdsOn, type Term } from '../dates/holds-on.ts';
import { outletNames } from '../model/content-files.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { courtesyTitles } from '../text/meaning/courtesy-titles.ts';
import type { ParsedContent } from './parse-content.ts';

/** Whom printed names can mean. All answers are ids of actors. */
export interface ActorNames {
  readonly ids: ReadonlySet<string>;
  /** Those whose whole name or alias this is on that day (EDTF), or whose surname, with or without a title. */
  readonly called: (words: string, day: string) => ReadonlySet<string>;
  /** For each surname that stands in these words, with a capital, the persons of that surname whose names fit them best. */
  readonly surnamed: (words: string) => readonly ReadonlySet<string>[];
  /** Those who have these words as a role on that day, in any article or in the given one. */
  readonly inOffice: (words: string, day: string, article?: string) => ReadonlySet<string>;
  /** When somebody had these words as a whole name or a role, where all of that has certainly ended or not begun on that day; else null. */
  readonly elsewhen: (words: string, id: string, day: string) => Term | null;
  /** The organisations, groups and documents of which a name or an alias stands in the words, with a capital; of names within each other the longest. */
  readonly bodiesIn: (words: string) => readonly PrintedBody[];
}

interface PrintedBody {
  readonly id: string;
  /** Whether a preposition makes it what something else belongs to: `the Office`, in `a spokesman for the Office`. */
  readonly belongs: boolean;
}

interface Holder extends Term {
  readonly id: string;
}

/** Reads the names of all actors and outlets; of outlets also the short one. */
export function readActorNames(content: ParsedContent): ActorNames {
  const byName = new Map<string, Holder[]>();
  const bySurname = new Map<string, Set<string>>();
  const ownNames = new Map<string, readonly string[]>();
  const byBody = new Map<string, { readonly id: string }[]>();
  const byRole = new Map<string, (Holder & { readonly article: string })[]>();
  for (const { id, value } of content.outlets)
    for (const name of value === null ? [] : outletNames(value)) append(byName, plain(name), { id });
  for (const { id, value } of content.actors) {
    if (value === null) continue;
    const names: readonly (Omit<Holder, 'id'> & { readonly name: string })[] = [
      { name: value.name },
      ...value.aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : alias)),
    ];
    for (const { name, from, until } of names) append(byName, plain(name), { id, from, until });
    for (const { role, ...holder } of value.roles) append(byRole, plain(role), { id, ...holder });
    ownNames.set(
      id,
      names.map(({ name }) => plain(name)),
    );
    if (value.kind !== 'person') for (const { name } of names) append(byBody, plain(name), { id });
    for (const surname of value.kind === 'person' ? surnamesOf(names.map(({ name }) => name)) : [])
      bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(id));
  }
  return {
    ids: idsOf([...content.outlets, ...content.actors]),
    called: (words, day) =>
      new Set([
        ...idsOf((byName.get(plain(words)) ?? []).filter((holder) => holdsOn(holder, day))),
        ...(isName(words.replace(titles, '').trim()) ? (bySurname.get(plain(words.replace(titles, ' '))) ?? []) : []),
      ]),
    surnamed: (words) => bestFits(words, bySurname, ownNames),
    inOffice: (words, day, article) =>
      idsOf(
        (byRole.get(plain(words)) ?? []).filter(
          (one) => (article === undefined || one.article === article) && holdsOn(one, day),
        ),
      ),
    elsewhen: (words, id, day) => {
      const own = [byName, byRole].flatMap((all) => (all.get(plain(words)) ?? []).filter((one) => one.id === id));
      return own.some((one) => holdsOn(one, day)) ? null : (own[0] ?? null);
    },
    bodiesIn: (words) => bodiesIn(words, byBody),
  };
}

/** What stands before a surname and says nothing of whose it is. */
export const titles = new RegExp(`\\b(?:${courtesyTitles.join('|')})\\b\\.?`, 'giu');

/** How far the last word of an alias may be from the surname to be a spelling of it, as Siebert is of Seibert. */
const maxSpellingEdits = 2;

/** The last word of a person's name, and other spellings of it among the last words of the aliases. */
export function surnamesOf(names: readonly string[]): readonly string[] {
  const [surname = '', ...others] = names.map((name) => wordsOf(name).at(-1) ?? '');
  const isSpelling = (word: string): boolean =>
    word.length > 2 * maxSpellingEdits && editDistance(word, surname) <= maxSpellingEdits;
  return [surname, ...others.filter(isSpelling)].filter((word) => word !== '');
}

const idsOf = (holders: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(holders.map(({ id }) => id));

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The words of a name: letters folded, articles and possessives left out. */
export function wordsOf(name: string): string[] {
  const words =
    foldLetters(name)
      .replace(/['’‘]s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
}

const plain = (name: string): string => wordsOf(name).join(' ');

const prepositions = 'for|of|to|from|by|with|at|in|near|around|under|within|inside';
const preposition = new RegExp(`^(?:${prepositions})$`, 'u');
const belonging = new RegExp(String.raw`\b(?:${prepositions})\b(?! state\b)[^,]*`, 'giu');

/** An attribution without those to whom its source belongs: `a spokesman`, of `a spokesman for Mr Bloggs` or `Mr Bloggs’s spokesman`. */
export function sourceItself(as: string): string {
  return as.replace(belonging, ' ').replace(/[^,]*(?:['’‘]s|s['’‘])(?=\s)/gu, ' ');
}

function bodiesIn(
  words: string,
  byBody: ReadonlyMap<string, readonly { readonly id: string }[]>,
): readonly PrintedBody[] {
  const printed = (words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((word) =>
    wordsOf(word).map((folded) => ({ folded, isCapital: isName(word) })),
  );
  const found: PrintedBody[] = [];
  for (let start = 0; start < printed.length; ) {
    const runs = printed.slice(start).map((_, at, rest) => printed.slice(start, start + rest.length - at));
    const named = runs.find((run) => run.some(({ isCapital }) => isCapital) && byBody.has(nameOf(run)));
    const belongs = preposition.test(printed[start - 1]?.folded ?? '');
    for (const { id } of named === undefined ? [] : (byBody.get(nameOf(named)) ?? [])) found.push({ id, belongs });
    start += named?.length ?? 1;
  }
  return found;
}

const nameOf = (run: readonly { readonly folded: string }[]): string => run.map(({ folded }) => folded).join(' ');

/** A capital, or a letter of a script that has none, begins a name. */
export const isName = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);

function bestFits(
  words: string,
  bySurname: ReadonlyMap<string, ReadonlySet<string>>,
  ownNames: ReadonlyMap<string, readonly string[]>,
): readonly ReadonlySet<string>[] {
  const all = wordsOf(words);
  const fitOf = (id: string): number => {
    const own = new Set((ownNames.get(id) ?? []).flatMap((name) => name.split(' ')));
    return all.filter((word) => own.has(word)).length;
  };
  const capitalised = (words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(isName).flatMap(wordsOf);
  return [...new Set(capitalised)].flatMap((surname) => {
    const ids = [...(bySurname.get(surname) ?? [])];
    const best = Math.max(...ids.map(fitOf));
    return ids.length === 0 ? [] : [new Set(ids.filter((id) => fitOf(id) === best))];
  });
}
