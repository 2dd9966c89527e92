import type { ShownClaim } from '../search-document.ts';
import { type FoldedWord, foldWords } from './fold-words.ts';

/** The words of a claim's texts: of its gist, of each of its quotes and of each of its attributions. */
export interface ClaimWords {
  readonly gist: readonly FoldedWord[];
  readonly quotes: readonly (readonly FoldedWord[])[];
  readonly attributions: readonly (readonly FoldedWord[])[];
}

const known = new WeakMap<ShownClaim, ClaimWords>();

/** The words of the claim, read once: while a query is typed, most of what it finds stays. */
export function claimWords(claim: ShownClaim): ClaimWords {
  const words = known.get(claim) ?? readWords(claim);
  known.set(claim, words);
  return words;
}

function readWords({ gist, quotes, attributions }: ShownClaim): ClaimWords {
  return { gist: foldWords(gist), quotes: quotes.map(foldWords), attributions: attributions.map(foldWords) };
}
