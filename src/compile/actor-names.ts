import { compareDates } from '../dates/compare-dates.ts';
import { isEdtf } from '../dates/is-edtf.ts';
import { foldLetters } from '../text/fold-letters.ts';
import type { ParsedContent } from './parse-content.ts';

/** Whom printed names can mean. All answers are ids of actors. */
export interface ActorNames {
  readonly ids: ReadonlySet<string>;
  /** Those whose whole name or alias this is on that day (EDTF). */
  readonly called: (words: string, day: string) => ReadonlySet<string>;
  /** The persons whose surname stands in these words, as many of whose names as of nobody else's. */
  readonly surnamed: (words: string) => ReadonlySet<string>;
  /** Those who have these words as a role, in any article or in the given one. */
  readonly inOffice: (words: string, article?: string) => ReadonlySet<string>;
}

interface Holder {
  readonly id: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Reads the names of all actors and outlets; of outlets also the short one. */
export function readActorNames(content: ParsedContent): ActorNames {
  const byName = new Map<string, Holder[]>();
  const bySurname = new Map<string, Set<string>>();
  const ownWords = new Map<string, Set<string>>();
  const byRole = new Map<string, { readonly id: string; readonly article: string }[]>();
  for (const { id, value } of content.outlets)
    for (const name of value === null ? [] : [value.name, value.short, ...value.aliases])
      append(byName, plain(name), { id });
  for (const { id, value } of content.actors) {
    if (value === null) continue;
    const names: readonly (Omit<Holder, 'id'> & { readonly name: string })[] = [
      { name: value.name },
      ...value.aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : alias)),
    ];
    for (const { name, from, until } of names) append(byName, plain(name), { id, from, until });
    for (const { role, article } of value.roles) append(byRole, plain(role), { id, article });
    ownWords.set(id, new Set(names.flatMap(({ name }) => wordsOf(name))));
    const surname = value.kind === 'person' ? wordsOf(value.name).at(-1) : undefined;
    if (surname !== undefined) bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(id));
  }
  return {
    ids: idsOf([...content.outlets, ...content.actors]),
    called: (words, day) => idsOf((byName.get(plain(words)) ?? []).filter((holder) => holds(holder, day))),
    surnamed: (words) => bestFit(wordsOf(words), bySurname, ownWords),
    inOffice: (words, article) =>
      idsOf((byRole.get(plain(words)) ?? []).filter((one) => article === undefined || one.article === article)),
  };
}

const idsOf = (holders: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(holders.map(({ id }) => id));

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** A name is borne on a day unless the day certainly lies before or after; a date that cannot be read bounds nothing. */
function holds({ from, until }: Holder, day: string): boolean {
  const compared = (bound: string | undefined) =>
    bound !== undefined && isEdtf(bound) && isEdtf(day) ? compareDates(day, bound) : 'unknown';
  return compared(from) !== 'before' && compared(until) !== 'after';
}

/** The words of a name: letters folded, articles and possessives left out. */
function wordsOf(name: string): string[] {
  const words =
    foldLetters(name)
      .replace(/['’‘]s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
}

const plain = (name: string): string => wordsOf(name).join(' ');

function bestFit(
  words: readonly string[],
  bySurname: ReadonlyMap<string, ReadonlySet<string>>,
  ownWords: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const ids = [...new Set(words.flatMap((word) => [...(bySurname.get(word) ?? [])]))];
  const fits = ids.map((id) => ({ id, fit: words.filter((word) => ownWords.get(id)?.has(word) === true).length }));
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  return idsOf(fits.filter(({ fit }) => fit === best));
}
