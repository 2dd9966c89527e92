import { actorAddress, articleAddress, claimAddress, storyAddress } from '../model/addresses.ts';
import { isLive, type PermalinkKind, permalinkKinds } from '../model/content-files.ts';
import type { Corpus } from '../model/corpus.ts';

/** An address that once held a record: where the record went, or why it is gone. */
export type FormerAddress =
  | {
      readonly address: string;
      readonly id: string;
      readonly outcome: 'moved';
      readonly to: string;
      readonly name: string;
    }
  | {
      readonly address: string;
      readonly id: string;
      readonly outcome: 'withdrawn';
      readonly date: string;
      readonly reason: string;
    };

const addressOf: Readonly<Record<PermalinkKind, (id: string) => string>> = {
  stories: storyAddress,
  articles: articleAddress,
  actors: actorAddress,
  claims: claimAddress,
};

/** Every address whose record has moved or was withdrawn, by the ledger. */
export function formerAddresses(corpus: Corpus): FormerAddress[] {
  return permalinkKinds.flatMap((kind) =>
    Object.entries(corpus.permalinks[kind]).flatMap(([id, state]): FormerAddress[] => {
      if (isLive(state)) return [];
      const address = addressOf[kind](id);
      if ('moved' in state) {
        const to = addressOf[kind](state.moved);
        return [{ address, id, outcome: 'moved', to, name: recordName(kind, state.moved, corpus) }];
      }
      return [{ address, id, outcome: 'withdrawn', date: state.withdrawn, reason: state.reason }];
    }),
  );
}

function recordName(kind: PermalinkKind, id: string, corpus: Corpus): string {
  switch (kind) {
    case 'stories':
      return corpus.stories.get(id)?.title ?? id;
    case 'actors':
      return corpus.actors.get(id)?.name ?? id;
    case 'claims':
      return corpus.claims.get(id)?.gist ?? id;
    case 'articles':
      return id;
  }
}
