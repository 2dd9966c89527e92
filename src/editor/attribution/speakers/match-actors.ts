import type { KnownActor } from '../attribution.ts';

/** Finds the known actor that a printed name means; null where none or more than one could be meant. */
export type MatchActor = (printed: string) => KnownActor | null;

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

/** A matcher for these actors: by a whole name or alias first, then by a person's last name, then by a name inside the words. */
export function actorMatcher(actors: readonly KnownActor[]): MatchActor {
  const byName = new Map<string, KnownActor[]>();
  const byLastWord = new Map<string, KnownActor[]>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) {
      const words = nameWords(name);
      addTo(byName, words.join(' '), actor);
      if (actor.kind === 'person' && words.length > 1) addTo(byLastWord, words.at(-1) ?? '', actor);
    }
  }
  const longest = Math.max(1, ...[...byName.keys()].map((name) => name.split(' ').length));
  return (printed) => {
    const words = nameWords(printed);
    return (
      only(byName.get(words.join(' '))) ??
      (words.length === 1 ? only(byLastWord.get(words[0] ?? '')) : null) ??
      insideWords(words, byName, byLastWord, longest)
    );
  };
}

function insideWords(
  words: readonly string[],
  byName: ReadonlyMap<string, KnownActor[]>,
  byLastWord: ReadonlyMap<string, KnownActor[]>,
  longest: number,
): KnownActor | null {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const found = only(byName.get(words.slice(from, from + length).join(' ')));
      if (found !== null && (length > 1 || from + length === words.length)) return found;
    }
  }
  return only(byLastWord.get(words.at(-1) ?? ''));
}

function addTo(map: Map<string, KnownActor[]>, key: string, actor: KnownActor): void {
  const actors = map.get(key);
  if (actors === undefined) map.set(key, [actor]);
  else if (!actors.includes(actor)) actors.push(actor);
}

function only(actors: readonly KnownActor[] | undefined): KnownActor | null {
  return actors?.length === 1 ? (actors[0] ?? null) : null;
}
