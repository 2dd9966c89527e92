import { expect, test } from 'vitest';
import { leadFirst } from '../../../src/views/claim/lead-first.ts';
import { articleOf, quoteIn } from '../../fixtures/articles.ts';

type Passage = readonly [paper: string, words: string];

/** A claim with these passages, in this order. */
function claimOf(gist: string, passages: readonly Passage[]): Parameters<typeof leadFirst>[0] {
  const base = { identity: null, as: null, cue: null, mode: 'outlet', via: [] } as const;
  const none = { edition: null, unmarked: null, lang: null, translation: null, translationOrigin: null, media: null };
  const appearances = passages.map(([outlet, words]) => {
    const article = articleOf(`s/${outlet}`, words);
    return { ...base, ...none, article: article.id, outlet, quotes: [quoteIn(article, words)] };
  });
  return { gist, appearances };
}

test.each<readonly [name: string, gist: string, passages: readonly Passage[], order: readonly number[]]>([
  ['one passage', 'The bridge is safe.', [['post', 'It is safe']], [0]],
  [
    'the passage with the words of the gist before one that only leads to it',
    'The bridge is safe.',
    [
      ['post', 'Records show who said it'],
      ['post', 'The bridge is safe'],
    ],
    [1, 0],
  ],
  [
    'the first of two that have as many of them',
    'The bridge is safe.',
    [
      ['post', 'The bridge stands'],
      ['post', 'It is safe'],
    ],
    [0, 1],
  ],
  [
    'each paper for itself, the papers in their order',
    'The bridge is safe.',
    [
      ['post', 'It said so'],
      ['post', 'Two bridges are safe'],
      ['star', 'They said so'],
      ['star', 'The old bridge is safe'],
      ['star', 'Later too'],
    ],
    [1, 0, 3, 2, 4],
  ],
  [
    'words of grammar and of saying count for nothing',
    'The minister says that it is not safe.',
    [
      ['post', 'She says that it is not so'],
      ['post', 'safe?'],
    ],
    [1, 0],
  ],
])('%s', (_name, gist, passages, order) => {
  expect(leadFirst(claimOf(gist, passages))).toEqual(order);
});
