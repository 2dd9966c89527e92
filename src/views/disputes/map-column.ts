import { assignLanes } from './lanes.ts';
import { type MapGraph, type MapLayout, mapSizes } from './map-graph.ts';
import { widestLine } from './wrap-text.ts';

const margin = 4;
const bend = 6;
/** Half of the line of a box lies outside it. */
const edge = mapSizes.stroke / 2;
/** All lanes together, beside the boxes. */
const lanesWidth = 56;
/** Between two lanes, where there is room. */
const laneStep = 16;
/** Between the lane's end and the label, and between two threads. */
const indent = 12;
const threadGap = 24;

/** The boxes in the order of reading: each claim, then what disputes it, then the next claim; the first box leads. */
function readingOrder({ boxes, links }: MapGraph): readonly string[] {
  const order = new Set<string>();
  const visit = (id: string): void => {
    if (order.has(id)) return;
    order.add(id);
    for (const link of links) if (link.to === id) visit(link.from);
  };
  const disputing = new Set(links.map(({ from }) => from));
  for (const [at, { id }] of boxes.entries()) if (at === 0 || !disputing.has(id)) visit(id);
  for (const { id } of boxes) visit(id);
  return [...order];
}

interface Extent {
  readonly y: number;
  readonly height: number;
}

/** The tops of the boxes, one under another, with room above each for the labels of what it does to others. */
function stack({ boxes, links }: MapGraph): { readonly extents: ReadonlyMap<string, Extent>; readonly height: number } {
  const heights = new Map(boxes.map(({ id, height }) => [id, height]));
  const extents = new Map<string, Extent>();
  let y: number = edge;
  for (const id of readingOrder({ boxes, links })) {
    const height = heights.get(id) ?? 0;
    const lines = links.filter(({ from }) => from === id).flatMap(({ label }) => label).length;
    y += lines > 0 ? mapSizes.lineHeight * lines : Math.sign(extents.size) * threadGap;
    extents.set(id, { y, height });
    y += height + 2 * margin;
  }
  return { extents, height: y };
}

interface LinkEnd {
  readonly fromY: number;
  readonly toY: number;
}

/**
 * Each link starts at its label above the disputing box, and ends at its own height of the disputed one, the
 * farthest at the top, so that no link crosses a nearer one.
 */
function linkEnds(links: MapGraph['links'], extents: ReadonlyMap<string, Extent>): readonly LinkEnd[] {
  return links.map((link) => {
    const [source, target] = [extents.get(link.from), extents.get(link.to)];
    const outgoing = links.filter(({ from }) => from === link.from);
    const linesBelow = outgoing.slice(outgoing.indexOf(link)).flatMap(({ label }) => label).length;
    const top = ({ from }: { readonly from: string }): number => extents.get(from)?.y ?? 0;
    const incoming = links.filter(({ to }) => to === link.to).toSorted((a, b) => top(b) - top(a));
    const share = (incoming.indexOf(link) + 1) / (incoming.length + 1);
    return {
      fromY: (source?.y ?? 0) - mapSizes.lineHeight * (linesBelow - link.label.length / 2),
      toY: Math.round((target?.y ?? 0) + (target?.height ?? 0) * share),
    };
  });
}

/** The lane of each link, counted from the boxes: the shortest next to them, so that a longer one goes around it. */
function laneOfEach(ends: readonly LinkEnd[]): readonly number[] {
  const spans = ends.map(({ fromY, toY }, index) => ({
    start: Math.min(fromY, toY),
    end: Math.max(fromY, toY),
    index,
  }));
  const shortestFirst = spans.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index);
  const lanes = assignLanes(shortestFirst, bend);
  return ends.map((_, index) => lanes[shortestFirst.findIndex((span) => span.index === index)] ?? 0);
}

/** From beside its label, along a lane at the left, to the middle of the box it disputes. */
function lanePath(fromY: number, toY: number, laneX: number, boxX: number): string {
  const down = toY > fromY ? bend : -bend;
  return [
    `M${boxX + indent},${fromY}H${laneX + bend}Q${laneX},${fromY} ${laneX},${fromY + down}`,
    `V${toY - down}Q${laneX},${toY} ${laneX + bend},${toY}H${boxX}`,
  ].join('');
}

/**
 * One column, 56 units wider than its boxes at most: each claim with what replies to it underneath, and the links in lanes at the left. A layered
 * layout cannot be held to the width of a phone.
 */
export function columnLayout(graph: MapGraph): MapLayout {
  const { extents, height } = stack(graph);
  const widest = Math.max(0, ...graph.boxes.map(({ width }) => width));
  const ends = linkEnds(graph.links, extents);
  const lanes = laneOfEach(ends);
  const count = Math.max(0, ...lanes.map((lane) => lane + 1));
  const boxX = Math.min(lanesWidth - edge, edge + bend + laneStep * count);
  const step = (boxX - bend - edge) / Math.max(1, count);
  return {
    boxes: graph.boxes.map(({ id }) => ({ x: boxX, y: extents.get(id)?.y ?? 0 })),
    links: graph.links.map(({ label: lines }, index) => {
      const { fromY, toY } = ends[index] ?? { fromY: 0, toY: 0 };
      const laneX = Math.round(boxX - bend - step * ((lanes[index] ?? 0) + 1));
      const halfLabel = widestLine(lines, mapSizes.labelSize) / 2;
      const label = { x: Math.round(boxX + 1.5 * indent + halfLabel), y: fromY };
      return { path: lanePath(fromY, toY, laneX, boxX), label };
    }),
    width: boxX + widest + edge,
    height,
  };
}
