import { courtesyTitles } from '../../text/meaning/courtesy-titles.ts';
import type { SearchActor } from '../search-document.ts';
import { foldSpellings, foldWord, foldWords } from '../words/fold-words.ts';
import { splitWords } from '../words/split-words.ts';

/** A title as it is printed, `Mr` or `MR` and not the verb in "they miss Rome", and a little of what follows. */
const titlePattern = new RegExp(
  `\\b(${courtesyTitles.flatMap((title) => [title[0]?.toUpperCase() + title.slice(1), title.toUpperCase()]).join('|')})\\b\\.?\\s+(?=(.{1,40}))`,
  'gu',
);

/** For the id of each person the courtesy titles, folded, that the texts or the person's own names have before the name. */
export function findTitles(
  actors: readonly SearchActor[],
  texts: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const people = actors.filter(({ kind }) => kind === 'person');
  const bearers = groupByWord(people);
  const found = new Map<string, Set<string>>(people.map(({ id }) => [id, new Set()]));
  for (const text of [...texts, ...people.flatMap(namesOf)]) {
    for (const [, title = '', after = ''] of text.matchAll(titlePattern))
      for (const id of whoIsCalled(after, bearers)) found.get(id)?.add(foldWord(title));
  }
  return found;
}

const namesOf = ({ name, aliases }: SearchActor): string[] => [name, ...aliases];

function groupByWord(people: readonly SearchActor[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const person of people) {
    const words = namesOf(person).flatMap((name) => splitWords(name).flatMap(({ word }) => foldSpellings(word)));
    for (const word of words) groups.set(word, (groups.get(word) ?? new Set()).add(person.id));
  }
  return groups;
}

/** Those who bear the first word, or of them those who bear the one after it as well. */
function whoIsCalled(after: string, bearers: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const [first, second] = foldWords(after).map(({ folded }) => bearers.get(folded) ?? new Set<string>());
  const both = [...(first ?? [])].filter((id) => second?.has(id));
  return both.length > 0 ? both : [...(first ?? [])];
}
