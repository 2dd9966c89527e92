import { expect, test } from 'vitest';
import { counted } from '../../src/text/counted.ts';
import { listUnseen } from '../../src/text/list-unseen.ts';

test.each<[name: string, text: string, unseen: readonly string[]]>([
  ['plain text, with its lines and tabs', 'One two\n\n\tthree — “four” é.', []],
  [
    'spaces that do not break, more often than a soft hyphen',
    '10\u00a0per\u00a0cent, 3\u00a0m, co\u00adoperate',
    ['3 times a no-break space (U+00A0)', 'once a soft hyphen (U+00AD)'],
  ],
  ['an accent written apart', 'cafe\u0301', ['once a combining mark (U+0301)']],
  ['a hyphen that does not break', 'well\u2011known', ['once a non-breaking hyphen (U+2011)']],
  [
    'a mark without width and a control character',
    'a\u200bb\u0007',
    ['once a zero-width space (U+200B)', 'once a control character (U+0007)'],
  ],
])('%s', (_name, text, unseen) => {
  expect(listUnseen(text)).toEqual(unseen);
});

test('a count and its noun', () => {
  expect([0, 1, 2].map((count) => counted(count, 'claim'))).toEqual(['0 claims', '1 claim', '2 claims']);
});
