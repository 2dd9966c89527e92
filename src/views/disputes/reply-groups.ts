import { dateWords } from '../../dates/date-words.ts';
import { type ClaimRecord, type Corpus, getRecord, type OutletRecord } from '../../model/corpus.ts';
import { relationAddress } from '../../model/relation-addresses.ts';
import type { DisputeKind } from '../../model/vocabulary.ts';
import type { ReportedWords } from '../claim/reported-words.ts';
import type { NamedLink } from '../named-link.ts';
import type { LanguageView } from '../source/language-view.ts';
import { relationWords } from '../words.ts';
import type { DisputeView } from './dispute-view.ts';

/** What one actor, or several together, say in reply to a claim, in short. */
export interface ReplyGroup {
  readonly speakers: readonly NamedLink[];
  readonly replies: readonly {
    readonly anchor: string;
    readonly kind: DisputeKind;
    readonly outlet: OutletRecord;
    /** Who is quoted, as the paper calls him. */
    readonly as: string | null;
    readonly reported: ReportedWords;
    /** Of the words, where it is not the site's own. */
    readonly language: LanguageView | null;
    /** What its speaker did to it later: `Taken back by its speaker, on 15 May 2024`, and where. */
    readonly later: readonly { readonly words: string; readonly address: string }[];
  }[];
}

/**
 * Who replies, in the order of the disputes, and in which words: one institution that replies three times is one that
 * disputes. Of each reply the first passage in which its speaker is quoted, else the first.
 */
export function replyGroups(received: readonly DisputeView[], corpus: Corpus): ReplyGroup[] {
  const groups = Map.groupBy(received, ({ other }) => other.speakers.map(({ id }) => id).join(' '));
  return [...groups.values()].flatMap((own) => {
    const replies = own.flatMap(({ anchor, kind, other, appearances }) => {
      const shown = appearances.find(({ reported }) => reported.quoted) ?? appearances[0];
      return shown === undefined
        ? []
        : [
            {
              anchor,
              kind,
              outlet: getRecord(corpus.outlets, shown.outlet.id),
              as: shown.as,
              reported: shown.reported,
              language: shown.translation?.language ?? null,
              later: laterWords(getRecord(corpus.claims, other.id), corpus),
            },
          ];
    });
    return own.slice(0, 1).map(({ other: { speakers } }) => ({ speakers, replies }));
  });
}

function laterWords({ relatedBy }: ClaimRecord, corpus: Corpus): ReplyGroup['replies'][number]['later'] {
  return relatedBy.flatMap((edge) => {
    if (edge.family !== 'updates') return [];
    const { said } = getRecord(corpus.claims, edge.from);
    return { words: `${relationWords(edge).received}, ${dateWords(said.edtf)}`, address: relationAddress(edge) };
  });
}
