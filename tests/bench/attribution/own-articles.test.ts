import { expect, test } from 'vitest';
import { readOwnArticles } from '../../../src/bench/attribution/own-articles.ts';

const claim = `---
story: story
point: point
speaker: ann-lee
gist: All is well.
said: 2023?
saidBasis: "inferred: a test"
appearances:
  - article: story/paper
    quote: all is well
    as: Ms Lee
    cue: said
    mode: indirect
  - article: story/paper
    quote: {exact: No, prefix: “}
    as: she
    identity: "inferred: a test"
    cue: added
    mode: direct
  - article: story/paper
    quote: Nobody knew
    mode: outlet
  - article: story/another
    quote: all is well
    mode: indirect
---
`;

const files = [
  {
    path: 'articles/story/paper.md',
    text: '---\npublished: 2023\n---\n\nMs Lee 😀 said all is well.\n\n“No,” she added. Nobody knew.\n',
  },
  { path: 'claims/story/all-is-well.md', text: claim },
  { path: 'actors/ann-lee.yaml', text: 'name: Ann Lee\nkind: person\n' },
  { path: 'outlets/paper.yaml', text: 'name: The Paper\nshort: Paper\naliases: [Paper]\n' },
];

test('an article comes with the statements of its claims, and without its own voice', () => {
  expect(readOwnArticles(files)).toEqual([
    {
      id: 'story/paper',
      text: 'Ms Lee 😀 said all is well.\n\n“No,” she added. Nobody knew.',
      date: null,
      actors: [
        { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: [], searchWords: [], roles: [] },
        { id: 'paper', kind: 'outlet', name: 'The Paper', short: 'Paper', aliases: ['Paper'] },
      ],
      statements: [
        {
          spans: [{ start: 14, end: 25 }],
          mode: 'indirect',
          cue: { start: 9, end: 13 },
          mention: 'Ms Lee',
          mentionSpans: [],
          name: 'ann lee',
          isResolved: true,
          isExpected: true,
        },
        {
          spans: [{ start: 29, end: 31 }],
          mode: 'direct',
          cue: { start: 38, end: 43 },
          mention: 'she',
          mentionSpans: [],
          name: null,
          isResolved: false,
          isExpected: true,
        },
      ],
    },
  ]);
});
