import type { SearchActor, SearchSource } from '../../search/search-document.ts';
import { foldWords } from '../../search/words/fold-words.ts';
import { absentNames } from './absent-names.ts';
import type { RunQuery } from './search-engines.ts';

/** How an engine answers names of people who are not in the corpus, and several spellings of one who is. */
export interface NameRates {
  /** Share of the absent names that are answered with anybody or anything that has not each word of the name. */
  readonly absent: number;
  /** Share of the actors for whom an alias finds the same first claims as the name. */
  readonly agreement: number;
}

/** Asks for at most so many names that the corpus does not hold, and for as many actors by their name and by an alias. */
export async function rateNames(run: RunQuery, source: SearchSource, limit: number): Promise<NameRates> {
  const textOf = answerTexts(source);
  const wrong = await Promise.all(
    absentNames.slice(0, limit).map(async (name) => {
      const { actors, claims } = await run(name);
      return [...actors, ...claims].some((id) => !holdsName(textOf(id), name));
    }),
  );
  const pairs = await Promise.all(
    aliasPairs(source.actors)
      .slice(0, limit)
      .map(async (names) => Promise.all(names.map(run))),
  );
  const same = pairs.filter(([one, other]) => sameIds(one?.claims ?? [], other?.claims ?? []));
  return { absent: wrong.filter(Boolean).length / wrong.length, agreement: same.length / pairs.length };
}

/** Every name that is nobody else's, with an alias that is nobody else's. */
function aliasPairs(actors: readonly SearchActor[]): [string, string][] {
  const bearers = new Map<string, number>();
  for (const { name, aliases } of actors)
    for (const title of [name, ...aliases]) bearers.set(title, (bearers.get(title) ?? 0) + 1);
  const isOwn = (title: string): boolean => bearers.get(title) === 1;
  return actors.flatMap(({ name, aliases: [alias] }): [string, string][] =>
    alias !== undefined && isOwn(name) && isOwn(alias) ? [[name, alias]] : [],
  );
}

/** All by which an actor or a claim can answer a name: what it is called, and its texts. */
function answerTexts({ actors, claims }: SearchSource): (id: string) => readonly string[] {
  const called = new Map(actors.map(({ id, name, aliases, roles }) => [id, [name, ...aliases, ...roles].join(' ')]));
  const texts = new Map<string, string>(called);
  for (const { id, speaker, about, gist, quotes, attributions } of claims) {
    const people = [speaker, ...about].map((one) => called.get(one) ?? '');
    texts.set(id, [...people, gist, ...quotes, ...attributions].join(' '));
  }
  const words = new Map<string, readonly string[]>();
  return (id) => {
    const known = words.get(id) ?? foldWords(texts.get(id) ?? '').map(({ folded }) => folded);
    words.set(id, known);
    return known;
  };
}

function holdsName(words: readonly string[], name: string): boolean {
  return foldWords(name).every(({ folded }) => words.some((word) => word.startsWith(folded)));
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
