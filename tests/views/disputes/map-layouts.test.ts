import { expect, test } from 'vitest';
import { columnLayout } from '../../../src/views/disputes/map-column.ts';
import { type MapGraph, mapSizes } from '../../../src/views/disputes/map-graph.ts';
import { layeredLayout } from '../../../src/views/disputes/map-layers.ts';
import { textWidth } from '../../../src/views/disputes/wrap-text.ts';

/** `a` has two replies, one of them a reply of its own; the other is a reply to `e` as well, whose place is after all. */
const graph: MapGraph = {
  boxes: [
    { id: 'a', width: 200, height: 40 },
    { id: 'b', width: 200, height: 60 },
    { id: 'c', width: 180, height: 50 },
    { id: 'd', width: 200, height: 30 },
    { id: 'e', width: 200, height: 44 },
  ],
  links: [
    { from: 'b', to: 'a', leads: false, label: ['denies', 'in The Sun'] },
    { from: 'c', to: 'b', leads: false, label: ['corrects', 'in 3 papers'] },
    { from: 'd', to: 'a', leads: false, label: ['disputes'] },
    { from: 'd', to: 'e', leads: false, label: ['opposes', 'in The Sun'] },
  ],
};

test('a column: boxes one under another, each with room above it for what it does to others', () => {
  const { boxes, width, height } = columnLayout(graph);
  // Half a line of a box at the top, 8 units under each box, 19 a line of a label, 24 before a box without any.
  expect(boxes.map(({ y }) => y)).toEqual([
    1,
    1 + 40 + 8 + 2 * 19,
    87 + 60 + 8 + 2 * 19,
    193 + 50 + 8 + 3 * 19,
    308 + 30 + 8 + 24,
  ]);
  // Two lanes of 16 units, a bend of 6 and half a line at the left.
  expect(boxes.map(({ x }) => x)).toEqual([39, 39, 39, 39, 39]);
  expect([width, height]).toEqual([39 + 200 + 1, 370 + 44 + 8]);
});

test('a column: the longest link runs outside, and ends at its own height of the box, the farthest at the top', () => {
  expect(columnLayout(graph).links.map(({ path }) => path)).toEqual([
    'M51,68H23Q17,68 17,62V34Q17,28 23,28H39',
    'M51,174H23Q17,174 17,168V123Q17,117 23,117H39',
    'M51,260.5H7Q1,260.5 1,254.5V20Q1,14 7,14H39',
    'M51,289H23Q17,289 17,295V386Q17,392 23,392H39',
  ]);
});

test('a column: a label stands beside its link, 18 units from the boxes, its middle at the middle of its text', () => {
  expect(columnLayout(graph).links.map(({ label }) => label)).toEqual(
    [
      ['in The Sun', 68],
      ['in 3 papers', 174],
      ['disputes', 260.5],
      ['in The Sun', 289],
    ].map(([text, y]) => ({ x: Math.round(39 + 18 + textWidth(`${text}`, mapSizes.labelSize) / 2), y })),
  );
});

test('a column: many lanes share the room at the left', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const { boxes, links, width } = columnLayout({
    boxes: ids.map((id) => ({ id, width: 100, height: 20 })),
    links: ids.slice(1).map((from) => ({ from, to: 'a', leads: false, label: ['denies'] })),
  });
  expect([width, ...new Set(boxes.map(({ x }) => x))]).toEqual([156, 55]);
  expect(links.map(({ path }) => Number(/Q(\d+),/u.exec(path)?.[1]))).toEqual([41, 33, 25, 17, 9, 1]);
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** The places of boxes by layer, counted from above, and of each link its first and last point. */
function layersOf(drawn: MapGraph) {
  const layout = layeredLayout(drawn);
  const middles = layout.boxes.map(({ y }, at) => round(y + (drawn.boxes[at]?.height ?? 0) / 2));
  const rows = [...new Set(middles)].sort((one, other) => one - other);
  const ends = layout.links.map(({ path }) => path.slice(1).split(/[C ]/u)).map((points) => [points[0], points.at(-1)]);
  return { ...layout, layers: middles.map((middle) => rows.indexOf(middle)), ends };
}

test('layers: what is replied to stands above, each link from the middle of one box to its share of the other', () => {
  const { boxes, layers, ends, width, height } = layersOf(graph);
  expect(layers).toEqual([0, 1, 2, 1, 0]);
  expect([Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]).toEqual([1, 1]);
  expect([width, height]).toEqual([520.5, 376]);
  const side = (id: string, below: number, share: number): string => {
    const at = graph.boxes.findIndex((box) => box.id === id);
    const [box, size] = [boxes[at], graph.boxes[at]];
    return `${round((box?.x ?? 0) + share * (size?.width ?? 0))},${round((box?.y ?? 0) + below * (size?.height ?? 0))}`;
  };
  expect(ends).toEqual([
    [side('b', 0, 1 / 2), side('a', 1, 1 / 3)],
    [side('c', 0, 1 / 2), side('b', 1, 1 / 2)],
    [side('d', 0, 1 / 2), side('a', 1, 2 / 3)],
    [side('d', 0, 1 / 2), side('e', 1, 1 / 2)],
  ]);
});

test('layers: two that reply to each other are joined twice, between the sides that they turn to each other', () => {
  const two = graph.boxes.slice(0, 2);
  const { boxes, ends } = layersOf({
    boxes: two,
    links: [
      { from: 'b', to: 'a', leads: false, label: ['denies'] },
      { from: 'a', to: 'b', leads: false, label: ['corrects'] },
    ],
  });
  const sides = boxes
    .map(({ y }, at) => ({ y, bottom: y + (two[at]?.height ?? 0) }))
    .sort((one, other) => one.y - other.y);
  for (const pair of ends)
    expect(pair.map((point) => Number(point?.split(',')[1])).sort((one, other) => one - other)).toEqual([
      sides[0]?.bottom,
      sides[1]?.y,
    ]);
});

test('layers: a reason stands above what it is given for, and its link leads down', () => {
  const { boxes, layers, ends } = layersOf({
    boxes: graph.boxes.slice(0, 2),
    links: [{ from: 'a', to: 'b', leads: true, label: ['given as the reason for'] }],
  });
  expect(layers).toEqual([0, 1]);
  expect(ends).toEqual([[`${(boxes[0]?.x ?? 0) + 100},41`, `${(boxes[1]?.x ?? 0) + 100},${boxes[1]?.y}`]]);
});

test('a column: the first box leads, also where it leads to another', () => {
  const { boxes } = columnLayout({
    boxes: graph.boxes.slice(0, 3),
    links: [{ from: 'a', to: 'b', leads: true, label: ['given as the reason for'] }],
  });
  expect(boxes.map(({ y }) => y).toSorted((one, other) => one - other)).toEqual(boxes.map(({ y }) => y));
});

test('an empty graph has no room at all beside its lines', () => {
  const nothing: MapGraph = { boxes: [], links: [] };
  expect(columnLayout(nothing)).toEqual({ boxes: [], links: [], width: 8, height: 1 });
});
