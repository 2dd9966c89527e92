/** Things, and links between them by id. */
interface Graph<Box, Link> {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}
interface Ends {
  readonly from: string;
  readonly to: string;
}

/** To which of the boxes each leads over links in either direction: one a part of the graph, the first in the order given. */
function firstOfEach({ boxes, links }: Graph<{ readonly id: string }, Ends>): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { id: first } of boxes) {
    const waiting = firsts.has(first) ? [] : [first];
    for (const id of waiting) {
      firsts.set(id, first);
      const next = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      waiting.push(...next.filter((one) => !firsts.has(one)));
    }
  }
  return firsts;
}

/** The parts of a graph between which there is no link, in the order of their first boxes; all else keeps its order. */
export function connectedParts<Box extends { readonly id: string }, Link extends Ends>(
  graph: Graph<Box, Link>,
): readonly Graph<Box, Link>[] {
  const firsts = firstOfEach(graph);
  const parts = Map.groupBy(graph.boxes, ({ id }) => firsts.get(id));
  return Array.from(parts, ([first, boxes]) => ({
    boxes,
    links: graph.links.filter(({ from }) => firsts.get(from) === first),
  }));
}
