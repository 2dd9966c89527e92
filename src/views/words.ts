import type { DisputeKind, DisputeScope, Mode } from '../model/vocabulary.ts';

/** What the vocabulary is called on pages: plain words, one place. */

/** How the words are carried. */
export const modeWords: Readonly<Record<Mode, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported, not quoted',
  document: 'from a document',
  outlet: 'the paper’s own words',
};

/** Why an article does not have a claim. */
export const absenceWords = {
  checked: 'Not in this article',
  'printed-before': 'Printed before this was said',
  'not-checked': 'We have not been through this article yet',
} as const;

/** A dispute from both its ends: what the claim that makes it does, and what the other one is. */
export const disputeKindWords: Readonly<Record<DisputeKind, { readonly made: string; readonly received: string }>> = {
  denies: { made: 'Denies', received: 'Denied' },
  disputes: { made: 'Disputes', received: 'Disputed' },
  'does-not-recall': { made: 'Does not recall', received: 'Not recalled' },
  corrects: { made: 'Corrects', received: 'Corrected' },
};

/** What the dispute is about. */
export const disputeScopeWords: Readonly<Record<DisputeScope, string>> = {
  whole: 'the claim as a whole',
  attribution: 'that it was said',
  wording: 'its wording',
  number: 'the number',
  date: 'the date',
  cause: 'the cause',
};

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in a sentence: `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  return conjunction.format(names);
}
