import type { Corpus } from '../../model/corpus.ts';
import type { DifferenceRecord } from '../../model/difference-record.ts';
import { indexCorpus } from '../../model/reads/index-corpus.ts';

const none: readonly DifferenceRecord[] = [];

const byStory = indexCorpus('differences-by-story', ({ differences }) =>
  Map.groupBy(differences.values(), ({ story }) => story),
);

const byClaim = indexCorpus('differences-by-claim', ({ differences }) => {
  const found = new Map<string, DifferenceRecord[]>();
  for (const difference of differences.values()) {
    for (const claim of difference.claims) found.set(claim, [...(found.get(claim) ?? none), difference]);
  }
  return found;
});

/** The differences of a story, in the order of their ids. */
export function differencesOf(story: string, corpus: Corpus): readonly DifferenceRecord[] {
  return byStory(story, corpus) ?? none;
}

/** The differences that have words of a claim, in the order of their ids. */
export function differencesWith(claim: string, corpus: Corpus): readonly DifferenceRecord[] {
  return byClaim(claim, corpus) ?? none;
}
