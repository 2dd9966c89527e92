import { expect, test } from 'vitest';
import { madePages } from '../../../src/bench/search/pagefind-files.ts';
import { generateCorpus } from '../../../src/bench/synthetic/generate-corpus.ts';

const { claims } = generateCorpus(1);

test('an actor and a claim have a page each, in which no text is markup', () => {
  const actor = { id: 'ann-lee', name: 'Ann <Lee>', kind: 'person', aliases: ['A & L'], roles: ['mayor'] };
  const texts = { gist: 'All is well.', quotes: ['it is <b>well</b>', 'so far'], attributions: ['Ms Lee'] };
  const pages = madePages({
    actors: [actor],
    claims: claims.map((claim) => ({ ...claim, ...texts, speakerName: 'Ann Lee' })),
  });
  const page = (body: string): string => `<html lang="en"><body>${body}</body></html>`;
  expect(pages).toEqual([
    { url: '/actors/ann-lee/', content: page('<h1>Ann &lt;Lee></h1><p>A &amp; L</p><p>mayor</p>') },
    {
      url: '/claims/claim-0/',
      content: page('<h1>Ann Lee</h1><p>All is well.</p><p>it is &lt;b>well&lt;/b></p><p>so far</p><p>Ms Lee</p>'),
    },
  ]);
});
