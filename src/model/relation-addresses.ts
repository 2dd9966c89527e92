import { claimAddress } from './addresses.ts';
import type { Relation } from './relation.ts';
import type { RelationFamily } from './vocabulary.ts';

/** What the names of edges begin with, on the page of the claim that makes one and of the claim that receives it. */
const relationWords: Readonly<Record<RelationFamily, readonly [made: string, received: string]>> = {
  disputes: ['disputes', 'disputed-by'],
  qualifies: ['limits', 'limited-by'],
  opposes: ['opposes', 'opposed-by'],
  answers: ['answers', 'answered-by'],
  updates: ['updates', 'updated-by'],
  supports: ['supports', 'supported-by'],
};

/** The name of an edge on the page of the claim that receives it; of a dispute the same as `disputeAnchor`. */
export function relationAnchor(family: RelationFamily, maker: string): string {
  return `${relationWords[family][1]}-${maker}`;
}

/** The name of an edge on the page of the claim that makes it. */
export function relationMadeAnchor(family: RelationFamily, target: string): string {
  return `${relationWords[family][0]}-${target}`;
}

/** The claim that makes the edge of that name, by its id; null where it is no edge's name. */
export function relationMaker(anchor: string): string | null {
  const word = Object.values(relationWords).find(([, received]) => anchor.startsWith(`${received}-`))?.[1];
  return word === undefined ? null : anchor.slice(word.length + 1);
}

/** An edge: its one canonical address, on the claim that receives it. */
export function relationAddress({ family, from, to }: Pick<Relation, 'family' | 'from' | 'to'>): string {
  return `${claimAddress(to)}#${relationAnchor(family, from)}`;
}
