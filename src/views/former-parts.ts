import { claimAddress, storyAddress } from '../model/addresses.ts';
import type { Corpus } from '../model/corpus.ts';
import { isLive, type PartKind, type PermalinkState, partKinds } from '../model/permalinks-file.ts';
import { indexCorpus } from '../model/reads/index-corpus.ts';
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
  const parts = partsByOwner(id, corpus) ?? [];
  return parts.flatMap(({ kind, anchor, state: own }) => {
    const state = isLive(own) ? makerState(kind, anchor, corpus) : own;
    if ((kind === 'points') !== (page === 'stories') || state === null) return [];
    return formerPart(kind, anchor, state) ?? [];
  });
}

interface OwnedPart {
  readonly kind: PartKind;
  readonly anchor: string;
  readonly state: PermalinkState;
}

/** By the id of the record that owns them. Each page would else go through the parts of all pages. */
const partsByOwner = indexCorpus('parts-by-owner', ({ permalinks }): ReadonlyMap<string, readonly OwnedPart[]> => {
  const parts = new Map<string, OwnedPart[]>();
  for (const kind of partKinds) {
    for (const [part, state] of Object.entries(permalinks[kind] ?? {})) {
      const [owner = '', anchor = ''] = part.split('#');
      const owned = parts.get(owner);
      if (owned === undefined) parts.set(owner, [{ kind, anchor, state }]);
      else owned.push({ kind, anchor, state });
    }
  }
  return parts;
});

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
