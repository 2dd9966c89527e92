import { expect, test } from 'vitest';
import { type GoldArticle, readGumArticles } from '../../../src/bench/attribution/gold.ts';
import { measures, pairFindings, ratesOf, tally } from '../../../src/bench/attribution/score-attributions.ts';
import type { Attribution } from '../../../src/editor/attribution/attribution.ts';

const text = 'Ann Lee said that all is well. “No,” said Bob. Nobody knew.';
const articles = readGumArticles([
  {
    id: 'a',
    text,
    quotes: [
      quote('indirect', 13, 29, [8, 12], 'Ann Lee', 'Ann Lee'),
      quote('direct', 31, 36, [37, 41], 'Bob', 'Bob Reed'),
      { ...quote('indirect', 47, 58, null, null, null), kind: 'other' },
    ],
  },
]);

function quote(
  mode: string,
  start: number,
  end: number,
  cue: [number, number] | null,
  speaker: string | null,
  name: string | null,
) {
  const cue_span = cue === null ? null : { start: cue[0], end: cue[1] };
  return { kind: 'report', mode, content_spans: [{ start, end }], cue_span, speaker, speaker_canonical: name };
}

function finding(start: number, end: number, mode: Attribution['mode'], name: string, cueAt: number): Attribution {
  return {
    spans: [{ start, end }],
    mode,
    cue: { start: cueAt, end: cueAt + 4, text: 'said' },
    mention: { start: 0, end: name.length, text: name },
    speaker: { proposed: name },
    confidence: 1,
    reason: 'A test.',
  };
}

function f1Of(found: readonly Attribution[]): Record<string, number> {
  const pairings = pairFindings(articles[0] as GoldArticle, found);
  const rate = (measure: (typeof measures)[number]) => ratesOf(tally(pairings, measure, ['direct', 'indirect'])).f1;
  return Object.fromEntries(measures.map((measure) => [measure, Math.round(rate(measure) * 100) / 100]));
}

const right = [finding(18, 29, 'indirect', 'Ann Lee', 8), finding(32, 34, 'direct', 'Bob', 37)];

test('a finding in another mode than the statement counts against the mode of each', () => {
  const pairings = pairFindings(articles[0] as GoldArticle, [finding(18, 29, 'mixed', 'Ann Lee', 8)]);
  const ofMode = (mode: 'mixed' | 'indirect' | 'direct') => tally(pairings, 'overlap', [mode]);
  expect([ofMode('mixed'), ofMode('indirect'), ofMode('direct')]).toEqual([
    { found: 1, expected: 0, rightFound: 1, rightExpected: 0 },
    { found: 0, expected: 1, rightFound: 0, rightExpected: 1 },
    { found: 0, expected: 1, rightFound: 0, rightExpected: 0 },
  ]);
});

test.each([
  ['all right', right, { exact: 1, overlap: 1, words: 1, cue: 1, 'speaker text': 1, speaker: 1, 'with speaker': 1 }],
  ['nothing found', [], { exact: 0, overlap: 0, words: 0, cue: 0, 'speaker text': 0, speaker: 0, 'with speaker': 0 }],
  [
    'one of two, in part, by the wrong speaker and cue',
    [finding(22, 29, 'indirect', 'Bob', 0)],
    { exact: 0, overlap: 0.53, words: 0.67, cue: 0, 'speaker text': 0, speaker: 0, 'with speaker': 0 },
  ],
  [
    'one too many',
    [...right, finding(47, 58, 'indirect', 'Ann Lee', 8)],
    { exact: 0.8, overlap: 0.8, words: 0.8, cue: 1, 'speaker text': 1, speaker: 1, 'with speaker': 0.8 },
  ],
] as const)('%s', (_about, found, expected) => {
  expect(f1Of(found)).toEqual(expected);
});
