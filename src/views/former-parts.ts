import { claimAddress, storyAddress } from '../model/addresses.ts';
import type { Corpus } from '../model/corpus.ts';
import { isLive, type PartKind, type PermalinkState, partKinds } from '../model/permalinks-file.ts';
import { relationMaker } from '../model/relation-addresses.ts';

/** A part that a page once had, under the name (`id` attribute) by which links still ask for it. */
export type FormerPart = { readonly anchor: string; readonly kind: PartKind } & (
  | {
      readonly outcome: 'moved';
      /** The address of the part that took its place, from the site's root. */
      readonly to: string;
    }
  | {
      readonly outcome: 'withdrawn';
      /** ISO 8601: `2026-11-22`. */
      readonly date: string;
      readonly reason: string;
    }
);

/**
 * What became of the parts that the page of a story or a claim once had, in the order of the ledger: points of a story;
 * appearances and received edges of a claim, also those whose claim at the other end was withdrawn.
 */
export function formerParts(page: 'stories' | 'claims', id: string, corpus: Corpus): readonly FormerPart[] {
  return partKinds
    .filter((kind) => (kind === 'points') === (page === 'stories'))
    .flatMap((kind) =>
      Object.entries(corpus.permalinks[kind] ?? {}).flatMap(([part, own]) => {
        const [owner, anchor = ''] = part.split('#');
        const state = isLive(own) ? makerState(kind, anchor, corpus) : own;
        return owner !== id || state === null ? [] : (formerPart(kind, anchor, state) ?? []);
      }),
    );
}

/** What became of the claim that made an edge; null where the part is no edge. */
function makerState(kind: PartKind, anchor: string, { permalinks }: Corpus): PermalinkState | null {
  const maker = kind === 'relations' ? relationMaker(anchor) : null;
  const state = maker !== null && Object.hasOwn(permalinks.claims, maker) ? permalinks.claims[maker] : undefined;
  // Of an edge whose claim has moved the name that it had stands on the page already.
  return typeof state === 'object' && 'withdrawn' in state ? state : null;
}

function formerPart(kind: PartKind, anchor: string, state: PermalinkState): FormerPart | null {
  if (isLive(state)) return null;
  if ('withdrawn' in state) return { anchor, kind, outcome: 'withdrawn', date: state.withdrawn, reason: state.reason };
  const [owner = '', name = ''] = state.moved.split('#');
  const page = kind === 'points' ? storyAddress(owner) : claimAddress(owner);
  return { anchor, kind, outcome: 'moved', to: `${page}#${name}` };
}
