import type { Corpus } from '../../model/corpus.ts';
import { type Correction, correctionTitle, correctionWords } from '../../views/changes/correction-words.ts';
import { corrections } from '../../views/changes/history.ts';
import type { Candidate } from './feed-items.ts';

/** A correction: told once, on the day of it. */
export function correctionItem(correction: Correction): Candidate {
  const { event, address, date, what, why } = correction;
  const text = [what, why].filter((words) => words !== null).join('\n\n');
  return {
    address,
    date,
    updated: date,
    write: () => ({
      title: `${correctionWords[event]}: ${correctionTitle(correction)}`,
      text: text === '' ? correctionWords[event] : text,
      tags: [],
      sources: [],
    }),
  };
}

/**
 * What was withdrawn of a kind, at the addresses at which feeds told of it before: so that whoever follows one is told that it is
 * gone, and why.
 */
export function withdrawnItems(kind: Correction['kind'], corpus: Corpus): readonly Candidate[] {
  return corrections(corpus)
    .filter((one) => one.kind === kind && one.event === 'withdrawn')
    .map(correctionItem);
}
