import type { SearchDocument, SearchSource } from '../search-document.ts';
import { foldWords } from '../words/fold-words.ts';
import { findMentions } from './find-mentions.ts';
import { findTitles } from './find-titles.ts';
import { actorTerm, charactersPerShard, splitBySize, titleTerm } from './index-files.ts';
import { encodeAscending } from './number-text.ts';

/** The lines of the terms in files; those of actors have files of their own, as a name needs no words beside it. */
export function termShards(source: SearchSource): string[][] {
  const lines = termLines(source);
  const isActor = (line: string): boolean => line.startsWith('@');
  const first = lines.findIndex(isActor);
  const end = lines.findLastIndex(isActor) + 1;
  const groups = first < 0 ? [lines] : [lines.slice(0, first), lines.slice(first, end), lines.slice(end)];
  return groups.flatMap((group) => splitBySize(group, charactersPerShard));
}

/**
 * The terms, sorted, each with its claims: the words and figures of gists, quotes, attributions and labels, and for each
 * actor the term of the claims that concern it, and those of the titles by which it is called.
 */
function termLines({ actors, claims, texts = [] }: SearchSource): string[] {
  const postings = new Map<string, number[]>();
  claims.forEach((claim, number) => {
    for (const term of termsOf(claim)) {
      const numbers = postings.get(term);
      if (numbers) numbers.push(number);
      else postings.set(term, [number]);
    }
  });
  const mentions = findMentions(actors, claims);
  const titles = findTitles(actors, texts);
  for (const [position, { id }] of actors.entries()) {
    const numbers = mentions.get(id) ?? [];
    if (numbers.length > 0) postings.set(actorTerm(position), [...numbers]);
    for (const title of titles.get(id) ?? []) postings.set(titleTerm(position, title), []);
  }
  const terms = [...postings.keys()].sort();
  return terms.map((term) => `${term}\t${encodeAscending(postings.get(term) ?? [])}`);
}

function termsOf({ gist, quotes, attributions, labels }: SearchDocument): ReadonlySet<string> {
  const words = foldWords([gist, ...quotes, ...attributions, ...labels].join('\n'));
  return new Set(words.flatMap(({ folded, figure }) => (figure === null ? [folded] : [folded, figure])));
}
