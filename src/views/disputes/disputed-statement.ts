import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { DisputeKind } from '../../model/vocabulary.ts';
import { type PaperColumn, paperColumns } from '../claim/paper-columns.ts';
import { quotedWords } from '../claim/passage-view.ts';
import type { NamedLink } from '../named-link.ts';
import { type ClaimLink, claimLink, type DisputeView, disputesReceived } from './dispute-view.ts';

/** What one actor says in reply to a claim, in short. */
export interface ReplyGroup {
  readonly speaker: NamedLink;
  readonly replies: readonly {
    readonly anchor: string;
    readonly kind: DisputeKind;
    readonly outlet: string;
    readonly words: string;
  }[];
}

/** A disputed claim in one view: what each paper prints of it, and who replies. */
export interface DisputedStatement {
  readonly claim: ClaimLink;
  readonly columns: readonly PaperColumn[];
  readonly replies: readonly ReplyGroup[];
}

/** A disputed claim in one view. */
export function disputedStatement(id: string, corpus: Corpus): DisputedStatement {
  const claim: ClaimRecord = getRecord(corpus.claims, id);
  return {
    claim: claimLink(id, corpus),
    columns: paperColumns(claim, corpus),
    replies: replyGroups(disputesReceived(claim, corpus)),
  };
}

/** Who replies, in the order of the disputes, and in which words: one institution that replies three times is one that disputes. */
export function replyGroups(received: readonly DisputeView[]): ReplyGroup[] {
  const groups = Map.groupBy(received, ({ other }) => other.speaker.id);
  return Array.from(groups.values(), (own) => ({
    speaker: (own[0] as DisputeView).other.speaker,
    replies: own.flatMap(({ anchor, kind, appearances: [first] }) =>
      first === undefined ? [] : [{ anchor, kind, outlet: first.outlet.name, words: quotedWords(first.passages) }],
    ),
  }));
}
