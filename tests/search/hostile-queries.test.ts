import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import { emptyState } from '../../src/search/search-state.ts';
import { openSource } from './open-sample.ts';
import { sampleSource } from './sample-source.ts';

/** Whatever is typed, the engine answers, and every mark lies within its text. */
let engine: SearchEngine;
beforeAll(async () => {
  engine = await openSource(sampleSource);
});

async function probe(q: string): Promise<void> {
  expect(engine.actors(q, 10).length).toBeLessThanOrEqual(10);
  const { hits } = await engine.search({ ...emptyState, q }, { limit: 10, facets: true });
  for (const { claim, marks } of hits) {
    const texts = [claim.gist, ...claim.quotes, ...claim.attributions];
    const ranges = [marks.gist, ...marks.quotes, ...marks.attributions];
    expect(
      ranges.every((list, text) => list.every(([start, end]) => start < end && end <= (texts[text]?.length ?? 0))),
    ).toBe(true);
  }
}

const hostile: readonly (readonly [what: string, q: string])[] = [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a closing script', '</script><script>alert(1)</script>'],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'seibert '.repeat(10_000)],
  ['ten thousand quotation marks', '"'.repeat(10_000)],
  ['nested marks', '“'.repeat(500) + 'a'.repeat(500) + '”'.repeat(500)],
  ['apostrophes', "'’ʼ'".repeat(100)],
  ['signs of regular expressions', '.*+?^$()|[]{}\\ (a+)+$ [a-'],
  ['a lone high surrogate', 'sei\ud800bert'],
  ['a lone low surrogate', '\udc00'],
  ['right-to-left marks', '\u202eSeibert\u202c \u200f'],
  ['a zero byte', 'sei\0bert'],
  ['combining marks', `z${'\u0301'.repeat(5000)}`],
  ['names of properties', '__proto__ constructor toString hasOwnProperty'],
  ['other scripts', 'Зейберт 塞伯特 سيبرت'],
  ['emoji', '👩‍👩‍👧‍👦🚤'],
  ['line separators', 'a\u2028b\nc\td\u00a0e'],
];

test.each(hostile)('answers %s', async (_, q) => {
  await probe(q);
});

test('finds a name between right-to-left marks', () => {
  expect(engine.actors('\u202eSei\u200fbert\u202c', 1).map(({ id }) => id)).toEqual(['bjoern-seibert']);
});

test('answers any text', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), probe));
});
