import type { SearchDifference, ShownDifference } from '../search-document.ts';
import { foldWords } from '../words/fold-words.ts';
import { charactersPerShard, differencesPerFile, splitByCount, splitBySize } from './index-files.ts';
import { encodeAscending } from './number-text.ts';

/** The lines of the files of differences, in the order of their ids. */
export interface DifferenceLines {
  readonly terms: readonly string[][];
  readonly differences: readonly string[][];
}

/** The files of the differences: their terms, and what is shown of each. */
export function differenceLines(differences: readonly SearchDifference[]): DifferenceLines {
  const sorted = differences.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const postings = new Map<string, number[]>();
  for (const [number, difference] of sorted.entries())
    for (const term of termsOf(difference)) postings.set(term, [...(postings.get(term) ?? []), number]);
  const lines = [...postings.keys()].sort().map((term) => `${term}\t${encodeAscending(postings.get(term) ?? [])}`);
  return {
    terms: splitBySize(lines, charactersPerShard),
    differences: splitByCount(
      sorted.map((difference) => JSON.stringify(shownDifference(difference))),
      differencesPerFile,
    ),
  };
}

function termsOf({ question, values, quotes }: SearchDifference): ReadonlySet<string> {
  const words = foldWords([question, ...values, ...quotes].join('\n'));
  return new Set(words.flatMap(({ folded, figure }) => (figure === null ? [folded] : [folded, figure])));
}

/** What is shipped as it stands, in a fixed order. */
function shownDifference({ id, story, point, question, values, outlets }: SearchDifference): ShownDifference {
  return { id, story, point, question, values, outlets };
}
