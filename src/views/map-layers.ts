import { Graph, layout, type Point } from '@dagrejs/dagre';
import { type MapGraph, type MapLayout, mapSizes } from './map-graph.ts';
import { disputeKindWords } from './words.ts';
import { textWidth } from './wrap-text.ts';

const margin = 8;

const round = (value: number): number => Math.round(value * 10) / 10;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const at = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

/** A smooth line from the first point to the last, bent towards those between (a quadratic B-spline). */
function smoothPath(points: readonly Point[]): string {
  const [first, second] = points;
  if (first === undefined || second === undefined) return '';
  const bends = points.slice(1, -1).map((point, index) => {
    const next = points[index + 2] as Point;
    const isLast = index === points.length - 3;
    return `Q${at(point)} ${at(isLast ? next : between(point, next))}`;
  });
  return bends.length === 0 ? `M${at(first)}L${at(second)}` : `M${at(first)}${bends.join('')}`;
}

/**
 * Layers by dagre (https://github.com/dagrejs/dagre): what is disputed at the left, what answers it at its right. Loops
 * are allowed. The result depends on the order of boxes and links alone.
 */
export function layeredLayout({ boxes, links }: MapGraph): MapLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'RL', nodesep: 24, edgesep: 16, ranksep: 32, marginx: margin, marginy: margin });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [index, { from, to, kind }] of links.entries()) {
    const width = textWidth(disputeKindWords[kind].made, mapSizes.labelSize) + 2 * margin;
    graph.setEdge(from, to, { width, height: mapSizes.lineHeight, labelpos: 'c' }, String(index));
  }
  layout(graph);
  return {
    boxes: boxes.map(({ id, width, height }) => {
      const { x = 0, y = 0 } = graph.node(id);
      return { x: round(x - width / 2), y: round(y - height / 2) };
    }),
    links: links.map(({ from, to }, index) => {
      const { points = [], x = 0, y = 0 } = graph.edge(from, to, String(index));
      return { path: smoothPath(points), label: { x: round(x), y: round(y) } };
    }),
    width: round(graph.graph().width ?? 0),
    height: round(graph.graph().height ?? 0),
  };
}
