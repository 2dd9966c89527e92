import { expect, test } from 'vitest';
import { listStatements } from '../../../src/editor/attribution/list-statements.ts';

test('lists every pair of marks, and reported statements that are nearly sure', () => {
  const text =
    'The ‘Rwanda plan’ has stalled. Officials said the court was wrong. Labour has promised to act. “No,” said Ann Lee.';
  const listed = listStatements(text).map(({ kind, spans, reason }) => ({
    kind,
    words: spans.map(({ start, end }) => text.slice(start, end)),
    reason,
  }));
  expect(listed).toEqual([
    { kind: 'quotation', words: ['Rwanda plan'], reason: 'Words in quotation marks.' },
    {
      kind: 'statement',
      words: ['the court was wrong'],
      reason: 'A reported statement that follows a word of saying.',
    },
    {
      kind: 'statement',
      words: ['Labour has promised to act.'],
      reason: 'A reported promise, refusal or demand.',
    },
    { kind: 'quotation', words: ['No'], reason: 'Words in quotation marks.' },
  ]);
});

test('of a statement that reports another, the words of the inner one are listed', () => {
  const text = 'The letters record how Mara Lind, head of the port, told Sir Otto Reed that the quay would close.';
  expect(listStatements(text).map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['the quay would close'],
  ]);
});
