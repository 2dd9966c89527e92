import type { DisputeKind, DisputeScope } from '../../model/vocabulary.ts';
import type { ClaimLink } from '../claim/claim-link.ts';
import type { DisputeThread, Reply } from './dispute-threads.ts';
import { columnLayout } from './map-column.ts';
import { type MapLine, mapSizes } from './map-graph.ts';
import { layeredLayout } from './map-layers.ts';
import { wrapText } from './wrap-text.ts';

/** A claim on the map; lengths are in the map's own unit, one CSS pixel at its natural size. */
export interface MapNode {
  readonly id: string;
  readonly claim: ClaimLink;
  /** The top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whose claim it is and its gist, as one text. */
  readonly lines: readonly string[];
}

/** A dispute on the map, drawn from the claim that makes it to the claim it points at. */
export interface MapEdge extends MapLine {
  readonly from: string;
  readonly to: string;
  readonly kind: DisputeKind;
  readonly scope: DisputeScope;
}

export interface DisputeMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly width: number;
  readonly height: number;
}

const layouts = {
  /** Layers from left (what is disputed) to right (replies). */
  wide: { layout: layeredLayout, boxWidth: 260 },
  /** One column under another, links beside it; at most 320 units wide. */
  narrow: { layout: columnLayout, boxWidth: 264 },
} as const;

interface Dispute {
  readonly from: string;
  readonly to: string;
  readonly kind: DisputeKind;
  readonly scope: DisputeScope;
}

/** Claims and disputes in the order in which threads are read, each once: a claim, then each reply with what came back. */
interface Reading {
  readonly claims: Map<string, ClaimLink>;
  readonly disputes: Map<string, Dispute>;
}

function readReplies(claim: ClaimLink, replies: readonly Reply[], { claims, disputes }: Reading): void {
  claims.set(claim.id, claims.get(claim.id) ?? claim);
  for (const { dispute, replies: further } of replies) {
    const { other, kind, scope } = dispute;
    disputes.set(`${other.id} ${claim.id}`, { from: other.id, to: claim.id, kind, scope });
    readReplies(other, further, { claims, disputes });
  }
}

/** The size of a claim's box around its text. */
function boxOf(claim: ClaimLink, width: number) {
  const { fontSize, lineHeight, padding } = mapSizes;
  const inner = width - 2 * padding;
  const lines = wrapText(`${claim.attributed}: ${claim.gist}`, inner, fontSize);
  return { id: claim.id, claim, lines, width, height: lines.length * lineHeight + 2 * padding };
}

/**
 * The disputes of threads as a graph, laid out in the order of the threads: one box a claim that disputes or is
 * disputed, one path a dispute.
 * @param shape `narrow` is at most 320 units wide, for small screens; `wide` is as wide as its layers need.
 */
export function disputeMap(threads: readonly DisputeThread[], shape: keyof typeof layouts): DisputeMap {
  const { layout, boxWidth } = layouts[shape];
  const reading: Reading = { claims: new Map(), disputes: new Map() };
  for (const { claim, replies } of threads) readReplies(claim, replies, reading);
  const boxes = [...reading.claims.values()].map((claim) => boxOf(claim, boxWidth));
  const disputes = [...reading.disputes.values()];
  const placed = layout({ boxes, links: disputes });
  return {
    nodes: boxes.map((box, index) => ({ ...box, ...(placed.boxes[index] ?? { x: 0, y: 0 }) })),
    edges: disputes.map((dispute, index) => ({
      ...dispute,
      ...(placed.links[index] ?? { path: '', label: { x: 0, y: 0 } }),
    })),
    width: placed.width,
    height: placed.height,
  };
}
