import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { articleVoices } from '../../../src/views/article/voices.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

test('an earlier text shows also whose words the current one has no longer', () => {
  const corpus = smallCorpus({
    'articles/bridge/morning-post/2023-06-01.md':
      '---\ndate: 2023-06-01\n---\n\nThe bridge will be sold, said the Mayor.\n',
    'actors/mayor.yaml': 'name: The Mayor\nkind: person\n',
    'claims/bridge/bridge-sold.md': `---
story: bridge
point: cost
speaker: mayor
gist: The bridge will be sold.
said: 2023-06-01
saidBasis: "inferred: a test"
appearances:
  - { article: bridge/morning-post, edition: 2023-06-01, quote: The bridge will be sold, as: the Mayor, mode: indirect }
---
`,
    'permalinks.yaml': [
      '  zoe-doe: live\narticles:\n  bridge/evening-star: live\n  bridge/morning-post: live\nclaims:\n',
      `  zoe-doe: live
  mayor: live
articles: { bridge/evening-star: live, bridge/morning-post: live }
editions: { bridge/morning-post/2023-06-01: live }
claims:
  bridge-sold: live
`,
    ],
  });
  const { words, voices } = articleVoices(getRecord(corpus.editions, 'bridge/morning-post/2023-06-01'), corpus);
  expect([words, voices.map(({ speakers, words: own }) => [speakers.map(({ id }) => id).join(), own])]).toEqual([
    8,
    [
      ['mayor', 5],
      ['', 3],
    ],
  ]);
});
