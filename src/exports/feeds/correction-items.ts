import type { Corpus } from '../../model/corpus.ts';
import { correctionTitle, correctionWords } from '../../views/changes/correction-words.ts';
import { type Correction, withdrawals } from '../../views/changes/corrections.ts';
import type { Candidate } from './feed-items.ts';

/** A correction: told once, on the day of it. */
export function correctionItem(correction: Correction): Candidate {
  const { event, address, date, told } = correction;
  const text = told
    .flatMap(({ what, why }) => [what, why])
    .filter((words) => words !== null)
    .join('\n\n');
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
  return withdrawals(kind, corpus).map(correctionItem);
}

/** What was withdrawn of a story's claims and differences, as far as the ledger tells whose they were. */
export function withdrawnOfStory(story: string, corpus: Corpus): readonly Candidate[] {
  return [...withdrawals('claims', corpus), ...withdrawals('differences', corpus)]
    .filter(({ kind, id }) => corpus.formerPlaces.get(`${kind}/${id}`)?.story === story)
    .map(correctionItem);
}

/** What was withdrawn of an actor's claims, and of the replies to those that stand. */
export function withdrawnOfSpeaker(actor: string, corpus: Corpus): readonly Candidate[] {
  const claims = withdrawals('claims', corpus).filter(({ id }) =>
    corpus.formerPlaces.get(`claims/${id}`)?.speakers.includes(actor),
  );
  const replies = withdrawals('relations', corpus).filter(({ id }) =>
    corpus.claims.get(id.replace(/#.*/, ''))?.speakers.includes(actor),
  );
  return [...claims, ...replies].map(correctionItem);
}
