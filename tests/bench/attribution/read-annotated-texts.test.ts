import { expect, test } from 'vitest';
import { readAnnotatedText } from '../../../src/bench/attribution/read-annotated-texts.ts';

const file = `---
date: 2024-03-05
names: {1: Ann Lee, 2: null}
---
😀 {1:“No,” {1s:Ms Lee} {1c:said}}, {2s:officials} {2c:say} {2:all} is {2:well}.
`;

test('a text is read without its marks, which may stand inside one another', () => {
  expect(readAnnotatedText('a', file)).toEqual({
    id: 'a',
    text: '😀 “No,” Ms Lee said, officials say all is well.',
    date: '2024-03-05',
    actors: [],
    statements: [
      {
        spans: [{ start: 2, end: 19 }],
        mode: 'mixed',
        cue: { start: 15, end: 19 },
        mention: 'Ms Lee',
        mentionSpans: [{ start: 8, end: 14 }],
        name: 'Ann Lee',
        isResolved: true,
        isExpected: true,
      },
      {
        spans: [
          { start: 35, end: 38 },
          { start: 42, end: 46 },
        ],
        mode: 'indirect',
        cue: { start: 31, end: 34 },
        mention: 'officials',
        mentionSpans: [{ start: 21, end: 30 }],
        name: null,
        isResolved: true,
        isExpected: true,
      },
    ],
  });
});

test('a front matter of another shape is an error', () => {
  expect(() => readAnnotatedText('a', '---\ndate: today\nnames: {}\n---\nText')).toThrow();
});
