import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { Relation, RelationNature } from '../../model/relation.ts';
import { relationAddress, relationAnchor, relationMadeAnchor } from '../../model/relation-addresses.ts';
import { disputeKinds, type RelationFamily, relationFamilies } from '../../model/vocabulary.ts';
import { formerIds } from '../former-ids.ts';
import { outletInSentence } from '../outlet-words.ts';
import { type ClaimLink, claimLink } from './claim-link.ts';
import { type AppearanceView, appearanceViews } from './paper-columns.ts';

/** An edge as one of its two claims shows it. */
export type RelationView = RelationNature & {
  /** The name of the edge on this claim's page. */
  readonly anchor: string;
  /** The names it had while the other claim had another id: links may still name them. */
  readonly formerAnchors: readonly string[];
  /** The one canonical address of the edge, on the claim that receives it. */
  readonly address: string;
  readonly direction: 'made' | 'received';
  readonly note: string;
  /** The papers that carry it, which are those of the claim that makes it, as they are called in a sentence. */
  readonly papers: readonly string[];
  /** The claim at the other end, in the papers' words. */
  readonly other: ClaimLink;
  readonly appearances: readonly AppearanceView[];
};

/** Where an edge stands among others: by family, and disputes by kind, as the vocabulary orders them. */
const rankOf = (edge: RelationNature): number =>
  relationFamilies.indexOf(edge.family) * disputeKinds.length +
  (edge.family === 'disputes' ? disputeKinds.indexOf(edge.kind) : 0);

/** The edges that a claim receives, the plainest disputes first, then those of the other families. */
export function relationsReceived(claim: ClaimRecord, corpus: Corpus): RelationView[] {
  return claim.relatedBy
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((edge) => relationView(edge, edge.from, 'received', corpus));
}

/** The edges that a claim makes, by family, then in the order of the record. */
export function relationsMade(claim: ClaimRecord, corpus: Corpus): RelationView[] {
  return claim.relations.map((edge) => relationView(edge, edge.to, 'made', corpus));
}

function relationView(
  edge: Relation,
  other: string,
  direction: RelationView['direction'],
  corpus: Corpus,
): RelationView {
  const { from, to, note, ...nature } = edge;
  const anchorOf = (id: string): string =>
    direction === 'received' ? relationAnchor(edge.family, id) : relationMadeAnchor(edge.family, id);
  return {
    ...nature,
    ...{ note, direction, anchor: anchorOf(other), address: relationAddress(edge) },
    papers: papersOf(edge.from, corpus),
    formerAnchors: formerIds('claims', other, corpus).map(anchorOf),
    other: claimLink(other, corpus),
    appearances: appearanceViews(getRecord(corpus.claims, other), corpus),
  };
}

function papersOf(id: string, corpus: Corpus): readonly string[] {
  const outlets = new Set(getRecord(corpus.claims, id).appearances.map(({ outlet }) => outlet));
  return [...outlets].map((outlet) => outletInSentence(getRecord(corpus.outlets, outlet)));
}

/** Edges of one sort under one heading. */
export interface RelationSection {
  /** A part of the page: begins with `_`. */
  readonly id: string;
  readonly title: string;
  readonly relations: readonly RelationView[];
}

type Sort = Exclude<RelationFamily, 'supports'> | 'ground' | 'confirms';

const sortOf = (edge: RelationNature): Sort => (edge.family === 'supports' ? edge.kind : edge.family);

const titles: Readonly<Record<Sort, { readonly received: string; readonly made: string }>> = {
  disputes: { received: 'Replies', made: 'What this denies or disputes' },
  qualifies: { received: 'What limits this', made: 'What this limits' },
  opposes: { received: 'Who opposes this', made: 'What this opposes' },
  answers: { received: 'Answers', made: 'What this answers' },
  updates: { received: 'What its speaker said later', made: 'What its speaker had said before' },
  ground: { received: 'What is given as the reason', made: 'What this is given as the reason for' },
  confirms: { received: 'Who confirms this', made: 'What this confirms' },
};

/** What the parts of the page were called when they held disputes alone: links may name them. */
const namedBefore: Readonly<Partial<Record<string, string>>> = {
  'received-disputes': '_reply',
  'made-disputes': '_answers',
};

/** The edges of a claim by sort, those that it receives first, in the order of the vocabulary; empty sorts are left out. */
export function relationSections(claim: ClaimRecord, corpus: Corpus): RelationSection[] {
  const all = [...relationsReceived(claim, corpus), ...relationsMade(claim, corpus)];
  const sections = Map.groupBy(all, (relation) => `${relation.direction}-${sortOf(relation)}`);
  return Array.from(sections, ([name, relations]) => {
    const title = relations.map((relation) => titles[sortOf(relation)][relation.direction])[0] ?? '';
    return { id: namedBefore[name] ?? `_${name}`, title, relations };
  });
}
