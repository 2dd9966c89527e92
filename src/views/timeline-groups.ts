import edtf from 'edtf';
import type { Corpus, StoryRecord } from '../model/corpus.ts';
import { type ClaimEntry, claimEntry } from './actor-view.ts';
import { dateWords } from './date-words.ts';

/** The claims of a story that share one date. */
export interface TimelineGroup {
  readonly edtf: string;
  readonly words: string;
  readonly entries: readonly (ClaimEntry & { readonly basis: string | null })[];
}

/** A story's claims by date, the earliest first; of two that begin together, the shorter span first. */
export function timelineGroups(story: StoryRecord, corpus: Corpus): TimelineGroup[] {
  const claims = [...corpus.claims.values()].filter((claim) => claim.story === story.id);
  const dates = [...new Set(claims.map(({ said }) => said.edtf))];
  const ordered = dates.toSorted((a, b) => start(a) - start(b) || end(a) - end(b) || (a < b ? -1 : 1));
  return ordered.map((date) => ({
    edtf: date,
    words: dateWords(date),
    entries: claims
      .filter(({ said }) => said.edtf === date)
      .map((claim) => ({ ...claimEntry(claim, corpus), basis: claim.said.basis })),
  }));
}

const start = (date: string): number => edtf(date).min ?? Number.NEGATIVE_INFINITY;
const end = (date: string): number => edtf(date).max ?? Number.POSITIVE_INFINITY;
