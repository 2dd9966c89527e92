import { describe, expect, test } from 'vitest';
import { agrees, isRightSpeaker, needsRepair } from '../../../src/bench/attribution/compare-speakers.ts';
import type { GoldArticle, GoldStatement } from '../../../src/bench/attribution/gold-article.ts';
import { matchStatements } from '../../../src/bench/attribution/match-statements.ts';
import {
  measureConfidence,
  measureModes,
  measureRepairs,
} from '../../../src/bench/attribution/measure-attributions.ts';
import { readGumArticles } from '../../../src/bench/attribution/read-gum.ts';
import { readPolnearArticles } from '../../../src/bench/attribution/read-polnear.ts';
import type { Attribution } from '../../../src/editor/attribution/attribution.ts';

const text = 'Ann Lee said that all is well now. “No,” said Bob. Nobody knew it.';
const [article] = readGumArticles([
  {
    id: 'a',
    text,
    quotes: [
      quote('report', 'indirect', [13, 33], [8, 12], 'Ann Lee', 'Ann Lee'),
      quote('report', 'direct', [35, 40], [41, 45], 'Bob', 'Bob Reed'),
      quote('other', 'indirect', [51, 65], null, null, null),
    ],
  },
]) as [GoldArticle];

function quote(
  kind: string,
  mode: string,
  [start, end]: [number, number],
  cue: [number, number] | null,
  speaker: string | null,
  name: string | null,
) {
  const cue_span = cue === null ? null : { start: cue[0], end: cue[1] };
  return { kind, mode, content_spans: [{ start, end }], cue_span, speaker, speaker_canonical: name };
}

function finding(start: number, end: number, mode: Attribution['mode'], name: string, cueAt: number): Attribution {
  return {
    spans: [{ start, end }],
    mode,
    cue: { start: cueAt, end: cueAt + 4, text: 'said' },
    mention: { start: 0, end: name.length, text: name },
    speaker: { proposed: name },
    others: [],
    confidence: 0.95,
    reason: 'A test.',
  };
}

const all = [finding(18, 33, 'indirect', 'Ann Lee', 8), finding(36, 38, 'direct', 'Bob', 41)];

test.each([
  ['all right', all, [1, 1, 1, 1]],
  ['nothing found', [], [0, 0, 0, 0]],
  ['cut to a quarter', [finding(18, 21, 'indirect', 'Ann Lee', 8)], [0, 0, 0, 0.33]],
  ['run on into what follows', [finding(0, 65, 'indirect', 'Ann Lee', 8)], [0, 0, 0, 0.53]],
  ['one of two, with the wrong cue', [finding(18, 33, 'indirect', 'Ann Lee', 0)], [0.67, 0, 0.67, 0.89]],
  ['another first name', [finding(18, 33, 'indirect', 'Tom Lee', 8), all[1]], [1, 1, 0.5, 1]],
  ['the same twice', [...all, finding(18, 33, 'indirect', 'Ann Lee', 8)], [0.8, 0.8, 0.8, 1]],
] as [string, Attribution[], number[]][])('statement, cue, speaker and words: %s', (_about, found, expected) => {
  const { statement, cue, speaker, words } = measureModes(matchStatements(article, found), ['direct', 'indirect']);
  expect([statement, cue, speaker, words].map(({ f1 }) => Math.round(f1 * 100) / 100)).toEqual(expected);
});

test('speech is expected, a belief is merely no error, and marks decide the mode', () => {
  const printed = "''No,'' he said. Ann hopes it ends.";
  const quotes = [
    { content: [[0, 7]], source: [[8, 10]], cue: [[11, 15]], speech: true },
    { content: [[27, 34]], source: [[17, 20]], cue: [[21, 26]], speech: false },
  ];
  const [read] = readPolnearArticles([{ id: 'a', date: '2024-01-01', text: printed, quotes }]) as [GoldArticle];
  expect(read.statements.map(({ mode, mention, isExpected }) => [mode, mention, isExpected])).toEqual([
    ['direct', 'he', true],
    ['indirect', 'Ann', false],
  ]);
  const found = matchStatements(read, [finding(27, 34, 'indirect', 'Ann', 21)]);
  expect(measureModes(found, ['direct', 'indirect']).statement).toEqual({ precision: 1, recall: 0, f1: 0 });
});

test('confidence by tenths, with what is right of each', () => {
  const unsure = { ...finding(0, 3, 'indirect', 'Ann Lee', 8), confidence: 0.3 };
  expect(measureConfidence(matchStatements(article, [...all, unsure]))).toEqual([
    { from: 0.9, count: 2, precision: 1 },
    { from: 0.3, count: 1, precision: 0 },
  ]);
});

test('names to be repaired, each once an article', () => {
  const cut = [finding(18, 33, 'indirect', 'Lee', 8), finding(36, 38, 'direct', 'Bob', 41)];
  expect(measureRepairs(matchStatements(article, cut))).toEqual({ names: 2, repairs: 2 });
});

describe('names', () => {
  test.each([
    ['Ann Lee', 'Ann Lee', true],
    ['Ann Lee', 'Ms Lee', true],
    ['Ann Lee', 'Senator Ann B. Lee of Ohio', true],
    ['A. Lee', 'Ann Lee', true],
    ['Tom Lee', 'Ann Lee', false],
    ['T. Lee', 'Ann Lee', false],
    ['Chloe Smythe', 'Owen Smythe', false],
    ['Kristen Wilkins', 'Kristin Wilkins', true],
    ['Harlow Tower', 'Harlow', false],
    ['Séamus O’Brien', "Seamus O'Brien", true],
    ['Home Office', 'A Home Office spokesman', true],
    ['World Health Organization', 'WHO', true],
    ['Monday', 'Ada Quill', false],
  ])('%s for %s: %s', (found, gold, expected) => {
    expect(agrees(found, gold)).toBe(expected);
  });

  const statement: GoldStatement = {
    spans: [{ start: 0, end: 3 }],
    mode: 'direct',
    cue: null,
    mention: 'she',
    mentionSpans: [{ start: 10, end: 13 }],
    name: 'Ann Lee',
    isResolved: true,
    isExpected: true,
  };
  const she = { ...finding(0, 3, 'direct', 'she', 4), mention: { start: 10, end: 13, text: 'she' } };

  test('a pronoun is no name where the annotation resolves it', () => {
    const found = { ...she, speaker: 'unnamed' as const };
    expect(isRightSpeaker(found, statement, article)).toBe(false);
    expect(isRightSpeaker(found, { ...statement, name: null, isResolved: false }, article)).toBe(true);
    expect(isRightSpeaker({ ...she, speaker: { proposed: 'Ann Lee' } }, statement, article)).toBe(true);
  });

  test.each([
    ['Ann Lee', false],
    ['Lee', true],
    ['Finance Ann Lee', true],
    ['Ann  Lee', false],
    ['Anna Lee', true],
  ])('`%s` needs repair: %s', (proposed, expected) => {
    expect(needsRepair(proposed, statement, 'Finance Ann Lee spoke.')).toBe(expected);
  });
});
