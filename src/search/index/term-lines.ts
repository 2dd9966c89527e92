import type { SearchActor, SearchDocument } from '../search-document.ts';
import { foldWords } from '../words/fold-words.ts';
import { findMentions } from './find-mentions.ts';
import { actorTerm } from './index-files.ts';
import { encodeAscending } from './number-text.ts';

/**
 * The terms, sorted, each with its claims: the words and figures of gists, quotes, attributions and labels, and for each
 * actor the term of the claims that concern it.
 */
export function termLines(actors: readonly SearchActor[], claims: readonly SearchDocument[]): string[] {
  const postings = new Map<string, number[]>();
  claims.forEach((claim, number) => {
    for (const term of termsOf(claim)) {
      const numbers = postings.get(term);
      if (numbers) numbers.push(number);
      else postings.set(term, [number]);
    }
  });
  const mentions = findMentions(actors, claims);
  for (const [position, { id }] of actors.entries()) {
    const numbers = mentions.get(id) ?? [];
    if (numbers.length > 0) postings.set(actorTerm(position), [...numbers]);
  }
  const terms = [...postings.keys()].sort();
  return terms.map((term) => `${term}\t${encodeAscending(postings.get(term) ?? [])}`);
}

function termsOf({ gist, quotes, attributions, labels }: SearchDocument): ReadonlySet<string> {
  const words = foldWords([gist, ...quotes, ...attributions, ...labels].join('\n'));
  return new Set(words.flatMap(({ folded, figure }) => (figure === null ? [folded] : [folded, figure])));
}
