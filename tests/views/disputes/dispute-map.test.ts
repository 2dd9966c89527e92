import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import type { DisputeKind } from '../../../src/model/vocabulary.ts';
import { type DisputeMap, disputeMaps, type MapShape, mapShapes } from '../../../src/views/disputes/dispute-map.ts';
import { disputeThreads, otherThreads } from '../../../src/views/disputes/dispute-threads.ts';
import { mapSizes } from '../../../src/views/disputes/map-graph.ts';
import { textWidth, wrapText } from '../../../src/views/disputes/wrap-text.ts';
import { type ClaimSpec, corpusOf, returnsDeal } from '../../fixtures/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const mapsOf = (corpus: Corpus, shape: MapShape): readonly DisputeMap[] =>
  disputeMaps(disputeThreads(getRecord(corpus.stories, 's'), corpus), shape);

/** The only map of a corpus in which all hangs together. */
function mapOf(corpus: Corpus, shape: MapShape): DisputeMap {
  const [map, ...others] = mapsOf(corpus, shape);
  if (map === undefined || others.length > 0) throw new Error('Not one map');
  return map;
}

test.each(mapShapes)('%s: a box a claim that takes part, a line a dispute', (shape) => {
  const { nodes, edges } = mapOf(returnsDeal, shape);
  expect(nodes.map(({ id, lines }) => [id, lines.join(' ')])).toEqual([
    ['not-open', 'Bjoern Seibert, as reported: The gist of not-open.'],
    ['never-said', 'European Commission, as reported: The gist of never-said.'],
    ['unlikely', 'European Commission, as reported: The gist of unlikely.'],
    ['not-recall', 'European Commission, as reported: The gist of not-recall.'],
  ]);
  expect(edges.map(({ from, to, kind, scope }) => [from, to, kind, scope])).toEqual([
    ['never-said', 'not-open', 'denies', 'attribution'],
    ['unlikely', 'never-said', 'corrects', 'cause'],
    ['not-recall', 'not-open', 'does-not-recall', 'attribution'],
  ]);
});

test('layers: what is disputed stands above what disputes it', () => {
  const { nodes, edges } = mapOf(returnsDeal, 'layers');
  const bottom = new Map(nodes.map((node) => [node.id, node.y + node.height]));
  const top = new Map(nodes.map((node) => [node.id, node.y]));
  for (const { from, to } of edges) expect(bottom.get(to)).toBeLessThan(top.get(from) ?? 0);
  expect(edges.map(({ path }) => Number(path.slice(path.lastIndexOf(',') + 1)))).toEqual(
    edges.map(({ to }) => bottom.get(to)),
  );
});

test('narrow: the boxes beside two lanes, each reply under what it disputes', () => {
  const { nodes, width } = mapOf(returnsDeal, 'narrow');
  expect([width, ...nodes.map(({ x }) => x)]).toEqual([304, 39, 39, 39, 39]);
  expect(nodes.toSorted((a, b) => a.y - b.y).map(({ id }) => id)).toEqual([
    'not-open',
    'never-said',
    'unlikely',
    'not-recall',
  ]);
});

test.each(mapShapes)('%s: it begins at its edge, where the line of a box or a lane is', (shape) => {
  const { nodes, edges } = mapOf(returnsDeal, shape);
  const lanes = edges.map(({ path }) => Number(/Q(\d+),/u.exec(path)?.[1] ?? Infinity));
  expect(Math.min(...nodes.map(({ x }) => x), ...lanes)).toBe(1);
  expect(Math.min(...nodes.map(({ y }) => y))).toBe(1);
});

test.each(mapShapes)('%s: every family, with the paper that carries it and both ends by name', (shape) => {
  const corpus = ferryCorpus();
  const story = getRecord(corpus.stories, 'ferry');
  const maps = disputeMaps([...disputeThreads(story, corpus), ...otherThreads(story, corpus)], shape);
  const edges = maps.flatMap((map) => map.edges);
  expect(edges.map(({ family, lines }) => [family, ...lines])).toEqual([
    ['disputes', 'denies', 'in Coast Tribune and Daily Courier'],
    ['supports', 'confirms', 'in Coast Tribune'],
    ['disputes', 'corrects', 'in Coast Tribune'],
    ['updates', 'takes back', 'in 3 papers'],
    ['opposes', 'opposes', 'in Coast Tribune'],
    ['answers', 'answers', 'in Coast Tribune'],
    ['qualifies', 'limits', 'in Coast Tribune'],
  ]);
  expect(edges[2]?.name).toBe(
    'Islanders’ Association, as reported: Twelve piles are rotten. – corrects, in Coast Tribune: The inspection report, as reported: Eleven of the forty piles are rotten.',
  );
  expect(edges[2]?.address).toBe('/claims/eleven-piles/#disputed-by-twelve-piles');
});

test.each(mapShapes)('%s: claims named like properties that every object has', (shape) => {
  const ids = ['constructor', 'to-string', 'value-of', 'proto'];
  const corpus = corpusOf(
    { 'the-sun': ['Words.'] },
    ids.map((id, at) => ({
      ...{ id, speaker: 'rishi-sunak', appearances: [{ outlet: 'the-sun', quotes: ['Words'] }] },
      disputes:
        at === 0 ? [] : [{ claim: 'constructor', kind: 'denies', scope: 'whole', note: 'So it says.' } as const],
    })),
  );
  expect(mapOf(corpus, shape).nodes.map(({ id }) => id)).toEqual(['constructor', 'proto', 'to-string', 'value-of']);
});

test('layers that would be too small to read become a column', () => {
  const chain = (count: number): readonly (readonly [number, number])[] =>
    Array.from({ length: count - 1 }, (_, at) => [at + 1, at]);
  const star = (count: number): readonly (readonly [number, number])[] =>
    Array.from({ length: count - 1 }, (_, at) => [at + 1, 0]);
  expect(mapOf(corpusWith(3, chain(3)), 'layers').layered).toBe(true);
  expect(mapOf(corpusWith(7, star(7)), 'layers').layered).toBe(true);
  expect(mapOf(corpusWith(8, star(8)), 'layers')).toMatchObject({ layered: false, width: 696 });
});

/** Two heads: `a` with one reply, `b` with two, the second of them replied to itself; ids are in another order. */
const threaded: readonly (readonly [id: string, target: string | null, kind: DisputeKind])[] = [
  ['a', null, 'disputes'],
  ['b', null, 'disputes'],
  ['c-answers-a', 'a', 'disputes'],
  ['d-does-not-recall-b', 'b', 'does-not-recall'],
  ['e-denies-b', 'b', 'denies'],
  ['f-answers-d', 'd-does-not-recall-b', 'corrects'],
];

test.each(mapShapes)('%s: from above as the threads are read, the one with most replies first', (shape) => {
  const corpus = corpusOf(
    { 'the-sun': ['Words.'] },
    threaded.map(([id, target, kind]) => ({
      id,
      speaker: 'rishi-sunak',
      appearances: [{ outlet: 'the-sun', quotes: ['Words'] }],
      disputes: target === null ? [] : [{ claim: target, kind, scope: 'whole', note: 'So it says.' }],
    })),
  );
  const maps = mapsOf(corpus, shape);
  expect(maps.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
    ['b', 'e-denies-b', 'd-does-not-recall-b', 'f-answers-d'],
    ['a', 'c-answers-a'],
  ]);
  for (const { nodes } of maps) {
    const inOrder = nodes.toSorted((one, other) => (shape === 'layers' ? one.x - other.x : one.y - other.y));
    const rows = Map.groupBy(inOrder, ({ y }) => (shape === 'layers' ? y : 0)).values();
    for (const row of rows)
      expect(row.map(({ id }) => id)).toEqual(nodes.filter((node) => row.includes(node)).map(({ id }) => id));
  }
});

test('narrow: the link of a nearer reply runs inside that of a farther one, and arrives below it', () => {
  const { edges } = mapOf(returnsDeal, 'narrow');
  const [near, , far] = edges.map(({ path }) => {
    const [laneX = '', arrival = ''] = /Q(\d+),.*V[\d.]+Q\d+,(\d+)/u.exec(path)?.slice(1) ?? [];
    return { laneX: Number(laneX), arrival: Number(arrival) };
  });
  expect(near?.laneX).toBeGreaterThan(far?.laneX ?? 0);
  expect(near?.arrival).toBeGreaterThan(far?.arrival ?? 0);
});

const noClaims = corpusOf({ 'the-sun': ['Words.'] }, []);

test.each(mapShapes)('%s: a story without disputes has no map', (shape) => {
  expect(mapsOf(noClaims, shape)).toEqual([]);
});

/** Claims 0 to n with any disputes among them, loops included, but none with itself. */
const disputesAmong = fc.integer({ min: 2, max: 9 }).chain((count) => {
  const id = fc.integer({ min: 0, max: count - 1 });
  return fc.uniqueArray(fc.tuple(id, id), { selector: String, maxLength: 14 }).map((pairs) => ({
    count,
    pairs: pairs.filter(([from, to]) => from !== to),
  }));
});

function corpusWith(count: number, pairs: readonly (readonly [number, number])[]): Corpus {
  const claims = Array.from({ length: count }, (_, at): ClaimSpec => {
    const targets = pairs.filter(([from]) => from === at).map(([, to]) => `claim-${to}`);
    return {
      id: `claim-${at}`,
      speaker: 'rishi-sunak',
      appearances: [{ outlet: 'the-sun', quotes: ['Words'] }],
      disputes: targets.map((claim) => ({ claim, kind: 'does-not-recall', scope: 'whole', note: 'So it says.' })),
    };
  });
  return corpusOf({ 'the-sun': ['Words.'] }, claims);
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(mapShapes)(
  '%s: whatever disputes whatever, boxes lie inside the map, apart, their text inside them',
  (shape) => {
    fc.assert(
      fc.property(disputesAmong, ({ count, pairs }) => {
        const maps = mapsOf(corpusWith(count, pairs), shape);
        expect(maps.reduce((sum, { edges }) => sum + edges.length, 0)).toBe(pairs.length);
        for (const map of maps) {
          const ids = new Set(map.nodes.map(({ id }) => id));
          expect(map.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
          for (const [at, box] of map.nodes.entries()) {
            expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= map.width && box.y + box.height <= map.height).toBe(
              true,
            );
            expect(map.nodes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
            for (const text of box.lines)
              expect(textWidth(text, mapSizes.fontSize)).toBeLessThanOrEqual(box.width - 24);
          }
          for (const { path, label } of map.edges) {
            expect(path).toMatch(/^M[-\d.,A-Z ]+$/);
            expect(label.x >= 0 && label.x <= map.width && label.y >= 0 && label.y <= map.height).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  },
);

test.each(mapShapes)('%s: the same content gives the same map', (shape) => {
  expect(mapsOf(returnsDeal, shape)).toEqual(mapsOf(returnsDeal, shape));
});

test.each([
  ['a few words on two lines', 90, ['a few words', 'on two lines']],
  ['Donaudampfschifffahrt', 60, ['Donauda', 'mpfschi', 'fffahrt']],
  ['  spaced \n out ', 90, ['spaced out']],
  ['', 90, []],
])('“%s” in %i units', (text, width, lines) => {
  expect(wrapText(text, width, 14)).toEqual(lines);
});

test('wrapping loses no word and keeps to the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, 14);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
    }),
  );
});
