import { besideAddress } from '../model/addresses.ts';
import { type Corpus, getRecord } from '../model/corpus.ts';
import { articleOf } from '../model/editions/edition-id.ts';
import { isLive, type PermalinkKind, permalinkKinds } from '../model/permalinks-file.ts';
import { recordAddresses } from '../model/record-addresses.ts';
import { articleTitle } from './article/article-title.ts';
import { claimHeadline } from './claim/claim-link.ts';

/** An address that once held a record, or what belongs to one: where that went, or why it is gone. */
export type FormerAddress = {
  readonly address: string;
  readonly kind: PermalinkKind;
  readonly id: string;
  /** The record's own page, which says what became of it. */
  readonly page: string;
} & (
  | {
      readonly outcome: 'moved';
      /** The id that took its place, with its name. */
      readonly moved: string;
      readonly name: string;
      /** The address that took this one's place. */
      readonly to: string;
    }
  | {
      readonly outcome: 'withdrawn';
      readonly date: string;
      readonly reason: string;
    }
);

/** Whether the site itself says at that address, as JSON, what became of the record: it does of those that have a record as JSON. */
export function isFormerRecord({ address, kind, page }: FormerAddress): boolean {
  return (kind === 'claims' || kind === 'differences') && address === besideAddress(page, 'json');
}

/** Every address of every record that has moved or was withdrawn, by the ledger. */
export function formerAddresses(corpus: Corpus): FormerAddress[] {
  return permalinkKinds.flatMap((kind) =>
    Object.entries(corpus.permalinks[kind]).flatMap(([id, state]): FormerAddress[] => {
      if (isLive(state)) return [];
      const addresses = recordAddresses[kind](id);
      const [page] = addresses;
      const former = addresses.map((address) => ({ address, kind, id, page }));
      if ('withdrawn' in state) {
        const { withdrawn: date, reason } = state;
        return former.map((one) => ({ ...one, outcome: 'withdrawn', date, reason }));
      }
      const { moved } = state;
      const to = recordAddresses[kind](moved);
      const name = recordName(kind, moved, corpus);
      return former.map((one, at) => ({ ...one, outcome: 'moved', moved, name, to: to[at] ?? to[0] }));
    }),
  );
}

function recordName(kind: PermalinkKind, id: string, corpus: Corpus): string {
  switch (kind) {
    case 'stories':
      return getRecord(corpus.stories, id).title;
    case 'actors':
      return getRecord(corpus.actors, id).name;
    case 'claims':
      return claimHeadline(getRecord(corpus.claims, id), corpus);
    case 'differences':
      return getRecord(corpus.differences, id).question;
    case 'articles':
    case 'editions':
      return articleTitle(articleOf(id), corpus);
  }
}
