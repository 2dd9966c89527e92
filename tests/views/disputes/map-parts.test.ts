import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectedParts } from '../../../src/views/disputes/map-parts.ts';

const box = (id: string) => ({ id });

test('what hangs together, in either direction, is one part; the order stays', () => {
  const parts = connectedParts({
    boxes: ['a', 'b', 'c', 'd', 'e'].map(box),
    links: [
      { from: 'd', to: 'b' },
      { from: 'a', to: 'c' },
      { from: 'd', to: 'e' },
      { from: 'e', to: 'b' },
    ],
  });
  expect(parts).toEqual([
    { boxes: [box('a'), box('c')], links: [{ from: 'a', to: 'c' }] },
    {
      boxes: [box('b'), box('d'), box('e')],
      links: [
        { from: 'd', to: 'b' },
        { from: 'd', to: 'e' },
        { from: 'e', to: 'b' },
      ],
    },
  ]);
});

test('nothing has no parts', () => {
  expect(connectedParts({ boxes: [], links: [] })).toEqual([]);
});

test('a chain of many is one part', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `claim-${at}`);
  const links = ids.slice(1).map((from, at) => ({ from, to: `claim-${at}` }));
  expect(connectedParts({ boxes: ids.map(box), links })).toHaveLength(1);
});

test('no box and no link is lost or doubled, and no link leads out of its part', () => {
  const id = fc.nat({ max: 7 }).map(String);
  const graphs = fc.array(fc.record({ from: id, to: id }), { maxLength: 12 });
  fc.assert(
    fc.property(graphs, (links) => {
      const boxes = Array.from({ length: 8 }, (_, at) => box(String(at)));
      const parts = connectedParts({ boxes, links });
      expect(parts.flatMap((part) => part.boxes).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(boxes);
      expect(parts.flatMap((part) => part.links)).toHaveLength(links.length);
      for (const part of parts) {
        const ids = new Set(part.boxes.map((one) => one.id));
        expect(part.links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
      }
    }),
  );
});
