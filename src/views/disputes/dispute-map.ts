import type { RelationNature } from '../../model/relation.ts';
import type { ClaimLink } from '../claim/claim-link.ts';
import type { RelationView } from '../claim/relation-view.ts';
import { joinNames, relationWords } from '../words.ts';
import type { DisputeThread, Reply } from './dispute-threads.ts';
import { columnLayout } from './map-column.ts';
import { type MapGraph, type MapLayout, type MapLine, mapSizes } from './map-graph.ts';
import { layeredLayout } from './map-layers.ts';
import { connectedParts } from './map-parts.ts';
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

/** An edge before it has its place. */
type ReadEdge = RelationNature & {
  readonly from: string;
  readonly to: string;
  readonly address: string;
  /** What is done, and which papers carry it: `denies`, `in the Daily Mail`. */
  readonly lines: readonly string[];
  /** The same with both ends, for who hears it. */
  readonly name: string;
  /** Whether its maker is read first, as a reason before what it is given for. */
  readonly leads: boolean;
};

/** An edge on the map, drawn from the claim that makes it to the claim it points at. */
export type MapEdge = MapLine & ReadEdge;

export interface DisputeMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly width: number;
  readonly height: number;
  /** Whether labels stand on their lines, in the middle of a gap, and not beside them. */
  readonly layered: boolean;
}

/** Wider than this, layers would be drawn too small to read on the widest page. */
const widestLayers = 1300;

/** Claims and edges in the order in which threads are read, each once: a claim, then each reply with what came back. */
interface Reading {
  readonly claims: Map<string, ClaimLink>;
  readonly edges: Map<string, ReadEdge>;
}

function readEdge(from: ClaimLink, to: ClaimLink, relation: RelationView, { claims, edges }: Reading): void {
  const key = `${relation.family} ${from.id} ${to.id}`;
  for (const claim of [from, to]) claims.set(claim.id, claims.get(claim.id) ?? claim);
  const { address, papers } = relation;
  const carried = papers.length > 2 ? `in ${papers.length} papers` : `in ${joinNames(papers)}`;
  const lines = [relationWords(relation).made.toLowerCase(), carried];
  const name = `${from.attributed}: ${from.gist} – ${lines.join(', ')}: ${to.attributed}: ${to.gist}`;
  edges.set(key, {
    ...natureOf(relation),
    from: from.id,
    to: to.id,
    address,
    lines,
    name,
    leads: relation.kind === 'ground',
  });
}

/** An edge without which end of it is looked at. */
function natureOf(relation: RelationView): RelationNature {
  const { anchor, formerAnchors, address, direction, note, papers, other, appearances, ...nature } = relation;
  return nature;
}

function readReplies(claim: ClaimLink, replies: readonly Reply[], reading: Reading): void {
  reading.claims.set(claim.id, reading.claims.get(claim.id) ?? claim);
  for (const { relation, replies: further } of replies) {
    readEdge(relation.other, claim, relation, reading);
    readReplies(relation.other, further, reading);
  }
}

/** The size of a claim's box around its text. */
function boxOf(claim: ClaimLink, width: number) {
  const { fontSize, lineHeight, padding } = mapSizes;
  const inner = width - 2 * padding;
  const lines = wrapText(`${claim.attributed}: ${claim.gist}`, inner, fontSize);
  return { id: claim.id, claim, lines, width, height: lines.length * lineHeight + 2 * padding };
}

/** The shapes of a map: layers where they have room, a column where there is less, and one for the smallest screens. */
export const mapShapes = ['layers', 'column', 'narrow'] as const;
export type MapShape = (typeof mapShapes)[number];

const boxWidths: Readonly<Record<MapShape, number>> = { layers: 184, column: 640, narrow: 264 };

/**
 * The edges of threads as graphs, one for all that hangs together, laid out in the order of the threads: one box a claim,
 * one path an edge. What a claim that begins a thread is given as the reason for is there too.
 * @param shape `layers` from above (what is replied to) to below (replies), or where these are too wide, a column;
 *   `column`; `narrow` is a column of at most 320 units
 */
export function disputeMaps(threads: readonly DisputeThread[], shape: MapShape): readonly DisputeMap[] {
  const reading: Reading = { claims: new Map(), edges: new Map() };
  for (const { claim, replies } of threads) readReplies(claim, replies, reading);
  for (const { claim, reasonFor } of threads)
    for (const relation of reasonFor) readEdge(claim, relation.other, relation, reading);
  const boxes = [...reading.claims.values()];
  return connectedParts({ boxes, links: [...reading.edges.values()] }).map((part) => drawPart(part, shape));
}

interface ReadPart {
  readonly boxes: readonly ClaimLink[];
  readonly links: readonly ReadEdge[];
}

function drawPart(part: ReadPart, shape: MapShape): DisputeMap {
  const layered = shape === 'layers' ? drawn(part, boxWidths.layers, layeredLayout) : null;
  if (layered !== null && layered.width <= widestLayers) return { ...layered, layered: true };
  return { ...drawn(part, boxWidths[shape === 'layers' ? 'column' : shape], columnLayout), layered: false };
}

function drawn(
  { boxes: claims, links }: ReadPart,
  boxWidth: number,
  layout: (graph: MapGraph) => MapLayout,
): Omit<DisputeMap, 'layered'> {
  const boxes = claims.map((claim) => boxOf(claim, boxWidth));
  const placed = layout({
    boxes,
    links: links.map(({ from, to, leads, lines }) => ({ from, to, leads, label: lines })),
  });
  return {
    nodes: boxes.map((box, index) => ({ ...box, ...(placed.boxes[index] ?? { x: 0, y: 0 }) })),
    edges: links.map((link, index) => ({ ...link, ...(placed.links[index] ?? { path: '', label: { x: 0, y: 0 } }) })),
    width: placed.width,
    height: placed.height,
  };
}
