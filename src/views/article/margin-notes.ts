import { type ArticleRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { Mode } from '../../model/vocabulary.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { joinNames } from '../words.ts';
import { claimNames, type Mark } from './article-marks.ts';
import { claimTint, type VoiceTint } from './voices.ts';

/** What stands beside a paragraph: a claim that it carries. */
export interface MarginNote {
  /** Counted from 1 through the article, in the order of the text. */
  readonly number: number;
  readonly claim: ClaimLink;
  /** The claim's id, and those that have moved to it. */
  readonly names: readonly string[];
  /** What the paper calls the speakers, where that is not how they are called here. */
  readonly as: string | null;
  readonly cue: string | null;
  readonly mode: Mode;
  readonly voice: VoiceTint;
  /** The words are a further part of a claim that began in an earlier paragraph. */
  readonly continued: boolean;
}

/** The notes of a paragraph with these marks, one a claim, in the order of the text. */
export function marginNotes(
  marks: readonly Mark[],
  number: (mark: Mark) => number,
  article: ArticleRecord,
  corpus: Corpus,
): MarginNote[] {
  const first = new Map<string, Mark>();
  for (const mark of marks) if (!first.has(mark.claim.id)) first.set(mark.claim.id, mark);
  return [...first.values()].map((mark) => ({
    number: number(mark),
    claim: claimLink(mark.claim.id, corpus),
    names: claimNames(mark.claim, corpus),
    as: otherwiseCalled(mark, corpus),
    cue: mark.appearance.cue,
    mode: mark.appearance.mode,
    voice: claimTint(mark.claim, article, corpus),
    continued: !mark.first,
  }));
}

/** What the paper calls the speakers; null where that is their names. */
function otherwiseCalled({ claim, appearance: { as } }: Mark, corpus: Corpus): string | null {
  const names = claim.speakers.map((id) => getRecord(corpus.actors, id).name);
  return as === joinNames(names) ? null : as;
}
