import { Graph, layout, type Point } from '@dagrejs/dagre';
import { type MapGraph, type MapLayout, type MapLink, mapSizes } from './map-graph.ts';
import { widestLine } from './wrap-text.ts';

/** On both sides of a label. */
const margin = 8;
/** Half of the line of a box lies outside it. */
const edge = mapSizes.stroke / 2;

interface PlacedBox {
  readonly id: string;
  /** The top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** dagre keeps nodes in plain objects, which have properties of their own: a claim may be called `constructor`. */
const nodeName = (id: string): string => `claim/${id}`;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line through points that leaves and reaches each of them upright, so that a word can stand on it. */
function uprightPath([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return '';
  let { x, y } = first;
  const curves = rest.map((point) => {
    const [middle, upright] = [round((y + point.y) / 2), round(x)];
    ({ x, y } = point);
    return `C${upright},${middle} ${round(x)},${middle} ${round(x)},${round(y)}`;
  });
  return `M${round(first.x)},${round(first.y)}${curves.join('')}`;
}

/** The point of a box's upper or lower side, whichever is turned to another point. */
const sideTowards = ({ x, y, width, height }: PlacedBox, towards: Point, share: number): Point => ({
  x: x + width * share,
  y: towards.y < y + height / 2 ? y : y + height,
});

/** At which part of its width each link reaches the box it points at: those from the left first. */
function arrivalShares(links: MapGraph['links'], boxes: ReadonlyMap<string, PlacedBox>): readonly number[] {
  return links.map((link) => {
    const arriving = links.filter(({ to }) => to === link.to);
    const inOrder = arriving.toSorted((a, b) => (boxes.get(a.from)?.x ?? 0) - (boxes.get(b.from)?.x ?? 0));
    return (inOrder.indexOf(link) + 1) / (arriving.length + 1);
  });
}

/**
 * Orders each layer as one reads: boxes as they are given, and a link that passes through it like the later of its two
 * boxes. dagre would order them for the fewest crossings, of which the order of reading has none where nothing loops.
 */
function orderLayers(layered: Graph, places: ReadonlyMap<string, number>): void {
  const placeOf = (id: string): number => {
    const { edgeObj } = layered.node(id) as { edgeObj?: { v: string; w: string } };
    const ends = edgeObj === undefined ? [id] : [edgeObj.v, edgeObj.w];
    return Math.max(...ends.map((end) => places.get(end) ?? 0));
  };
  const layers = Map.groupBy(layered.nodes(), (id) => layered.node(id).rank);
  for (const ids of layers.values())
    for (const [order, id] of ids.toSorted((a, b) => placeOf(a) - placeOf(b)).entries()) layered.node(id).order = order;
}

/** The ends of a link as they stand: a reply below what it replies to, a reason above what it is given for. */
const lowerAndUpper = ({ from, to, leads }: MapLink): readonly [string, string] => (leads ? [to, from] : [from, to]);

function dagreGraph({ boxes, links }: MapGraph): Graph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'BT', nodesep: 24, edgesep: 16, ranksep: 72, marginx: edge, marginy: edge });
  for (const { id, width, height } of boxes) graph.setNode(nodeName(id), { width, height });
  for (const [index, link] of links.entries()) {
    const { label } = link;
    const size = {
      width: widestLine(label, mapSizes.labelSize) + 2 * margin,
      height: mapSizes.lineHeight * label.length,
    };
    const [lower, upper] = lowerAndUpper(link);
    graph.setEdge(nodeName(lower), nodeName(upper), { ...size, labelpos: 'c' }, String(index));
  }
  layout(graph, {
    customOrder: (layered) => orderLayers(layered, new Map(boxes.map(({ id }, index) => [nodeName(id), index]))),
  });
  return graph;
}

/**
 * Layers by dagre (https://github.com/dagrejs/dagre): what is disputed above, what answers it below. Loops are allowed. The
 * result depends on the order of boxes and links alone.
 */
export function layeredLayout({ boxes, links }: MapGraph): MapLayout {
  const graph = dagreGraph({ boxes, links });
  const placed = boxes.map(({ id, width, height }): PlacedBox => {
    const { x = 0, y = 0 } = graph.node(nodeName(id));
    return { id, width, height, x: round(x - width / 2), y: round(y - height / 2) };
  });
  const byId = new Map(placed.map((box) => [box.id, box]));
  const shares = arrivalShares(links, byId);
  return {
    boxes: placed.map(({ x, y }) => ({ x, y })),
    links: links.map((link, index) => {
      const [lower, upper] = lowerAndUpper(link);
      const { points = [], x = 0, y = 0 } = graph.edge(nodeName(lower), nodeName(upper), String(index));
      const through = link.leads ? points.slice(1, -1).toReversed() : points.slice(1, -1);
      const [source, target] = [byId.get(link.from), byId.get(link.to)];
      const start = source ? [sideTowards(source, through[0] ?? { x, y }, 0.5)] : [];
      const end = target ? [sideTowards(target, through.at(-1) ?? { x, y }, shares[index] ?? 0.5)] : [];
      return { path: uprightPath([...start, ...through, ...end]), label: { x: round(x), y: round(y) } };
    }),
    width: round(graph.graph().width ?? 0),
    height: round(graph.graph().height ?? 0),
  };
}
