import { articleAddress, changeAnchor, claimAddress, differenceAddress, storyAddress } from '../../model/addresses.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { RecordChange } from '../../model/ledger/record-change.ts';
import {
  isLive,
  type PartKind,
  type PermalinkKind,
  type PermalinkState,
  partKinds,
  permalinkKinds,
} from '../../model/permalinks-file.ts';
import { recordAddresses } from '../../model/record-addresses.ts';
import type { ChangeKind } from '../../model/vocabulary.ts';
import { articleTitle } from '../article/article-title.ts';
import { claimHeadline } from '../claim/claim-link.ts';

/** Something that became of what was published. */
export interface HistoryEvent {
  readonly event: ChangeKind | 'moved' | 'withdrawn';
  /** ISO 8601: `2026-11-22`; null of a move whose day nobody wrote down. */
  readonly date: string | null;
  readonly kind: PermalinkKind | PartKind;
  readonly id: string;
  /** What readers call it: the headline of a record that is there; null of what is gone. */
  readonly name: string | null;
  /** Where its page tells of it. */
  readonly address: string;
  /** The id that took its place; null but of a move. */
  readonly to: string | null;
  /** What was changed; null but of a change. */
  readonly what: string | null;
  readonly why: string | null;
}

/** Everything that became of what was published: changes of records, then what the ledger says, each in the order of its source. */
export function history(corpus: Corpus): readonly HistoryEvent[] {
  return [
    ...[...corpus.claims.values()].flatMap((claim) =>
      changesOf(claim, { kind: 'claims', name: claimHeadline(claim, corpus), page: claimAddress(claim.id) }),
    ),
    ...[...corpus.differences.values()].flatMap((one) =>
      changesOf(one, { kind: 'differences', name: one.question, page: differenceAddress(one.id) }),
    ),
    ...[...corpus.articles.values()].flatMap((article) =>
      changesOf(article, {
        kind: 'articles',
        name: articleTitle(article.id, corpus),
        page: articleAddress(article.id),
      }),
    ),
    ...formerRecords(corpus),
    ...formerParts(corpus),
  ];
}

function changesOf(
  record: { readonly id: string; readonly changes: readonly RecordChange[] },
  { kind, name, page }: { readonly kind: PermalinkKind; readonly name: string; readonly page: string },
): readonly HistoryEvent[] {
  return record.changes.map(({ kind: event, date, what, why }, at) => {
    const address = `${page}#${changeAnchor(at + 1)}`;
    return { event, date, kind, id: record.id, name, address, to: null, what, why };
  });
}

function formerRecords({ permalinks }: Corpus): readonly HistoryEvent[] {
  return permalinkKinds.flatMap((kind) =>
    Object.entries(permalinks[kind]).flatMap(([id, state]) =>
      ended(kind, id, recordAddresses[kind](id)[0] ?? '', state),
    ),
  );
}

/** What became of parts of pages that are there; of a page that is gone itself, that is said once. */
function formerParts({ permalinks, claims, stories }: Corpus): readonly HistoryEvent[] {
  return partKinds.flatMap((kind) =>
    Object.entries(permalinks[kind] ?? {}).flatMap(([id, state]) => {
      const [owner = '', anchor = ''] = id.split('#');
      const isThere = kind === 'points' ? stories.has(owner) : claims.has(owner);
      const page = kind === 'points' ? storyAddress(owner) : claimAddress(owner);
      return isThere ? ended(kind, id, `${page}#${anchor}`, state) : [];
    }),
  );
}

function ended(
  kind: HistoryEvent['kind'],
  id: string,
  address: string,
  state: PermalinkState,
): readonly HistoryEvent[] {
  if (isLive(state)) return [];
  const common = { kind, id, name: null, address, what: null };
  if ('withdrawn' in state)
    return [{ ...common, event: 'withdrawn', date: state.withdrawn, to: null, why: state.reason }];
  return [{ ...common, event: 'moved', date: state.on ?? null, to: state.moved, why: state.reason ?? null }];
}
