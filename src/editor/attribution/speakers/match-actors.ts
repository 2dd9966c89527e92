import { aliasName } from '../../../model/content-files.ts';
import type { DatedAlias, KnownActor } from '../attribution.ts';

/** Finds the known actor that a printed name means: null where it is none, `several` where it could be more than one. */
export type MatchActor = (printed: string) => KnownActor | 'several' | null;

/** Words for comparing names: lower case, without accents, articles, possessives and punctuation. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’`´‘]/gu, "'")
    .toLowerCase();
  const words = plain.replace(/'s\b/gu, '').match(/[\p{L}\p{N}]+(?:[.&'-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
}

/**
 * A matcher for these actors: by a whole name or alias first, then by a person's last name, then by a name inside the
 * words. A surname of two is `several`, whatever stands before it.
 * @param date EDTF, of the article: an alias that holds for a time counts only where the whole date lies in it
 */
export function actorMatcher(actors: readonly KnownActor[], date: string | null = null): MatchActor {
  const byName = new Map<string, KnownActor[]>();
  const byLastWord = new Map<string, KnownActor[]>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases.filter((alias) => holdsAt(alias, date)).map(aliasName)]) {
      const words = nameWords(name);
      addTo(byName, words.join(' '), actor);
      if (actor.kind === 'person' && words.length > 1 && words.at(-1) !== 'secretary')
        addTo(byLastWord, words.at(-1) ?? '', actor);
    }
  }
  const dated = new Set(
    actors.flatMap(({ aliases }) =>
      aliases.filter((alias) => typeof alias !== 'string').map((alias) => nameWords(aliasName(alias)).join(' ')),
    ),
  );
  const longest = Math.max(1, ...[...byName.keys()].map((name) => name.split(' ').length));
  return (printed) => {
    const words = nameWords(printed);
    const whole = words.join(' ');
    return (
      onlyOf(byName.get(whole)) ??
      (dated.has(whole) ? 'several' : null) ??
      (words.length === 1 ? onlyOf(byLastWord.get(whole)) : null) ??
      insideWords(words, byName, byLastWord, longest)
    );
  };
}

/** Whether an alias holds on all of a date, as far as the date goes: `2023-12` lies in no time that begins on the 4th. */
function holdsAt(alias: string | DatedAlias, date: string | null): boolean {
  if (typeof alias === 'string') return true;
  if (date === null || !/^\d{4}/.test(date)) return false;
  const { from = '0000', until = '9999' } = alias;
  const first = date.length < 10 ? `${date}-01-01`.slice(0, 10) : date;
  const last = date.length < 7 ? `${date}-12-31` : date.length < 10 ? `${date}-31` : date;
  return first >= from && last.slice(0, until.length) <= until;
}

function insideWords(
  words: readonly string[],
  byName: ReadonlyMap<string, KnownActor[]>,
  byLastWord: ReadonlyMap<string, KnownActor[]>,
  longest: number,
): KnownActor | 'several' | null {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const found = onlyOf(byName.get(words.slice(from, from + length).join(' ')));
      if (found !== null && (length > 1 || from + length === words.length)) return found;
    }
  }
  return onlyOf(byLastWord.get(words.at(-1) ?? ''));
}

function addTo(map: Map<string, KnownActor[]>, key: string, actor: KnownActor): void {
  const actors = map.get(key);
  if (actors === undefined) map.set(key, [actor]);
  else if (!actors.includes(actor)) actors.push(actor);
}

function onlyOf(actors: readonly KnownActor[] | undefined): KnownActor | 'several' | null {
  if (actors === undefined || actors.length === 0) return null;
  return actors.length === 1 ? (actors[0] ?? null) : 'several';
}
