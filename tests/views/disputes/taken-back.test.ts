import { expect, test } from 'vitest';
import { claimCitation } from '../../../src/exports/citations/cite-claim.ts';
import { siteFeed } from '../../../src/exports/feeds/corpus-feeds.ts';
import { claimCard } from '../../../src/exports/share-cards/share-card.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { claimLink } from '../../../src/views/claim/claim-link.ts';
import { disputesReceived } from '../../../src/views/disputes/dispute-view.ts';
import { replyGroups } from '../../../src/views/disputes/reply-groups.ts';
import { searchSource } from '../../../src/views/search-documents.ts';
import { storyBands } from '../../../src/views/story/story-bands.ts';
import { timelineView } from '../../../src/views/timeline/timeline-view.ts';
import { sampleSite as site } from '../../exports/sample-site.ts';
import type { Patch } from '../../fixtures/patch-content.ts';
import { twoStories, twoStoriesCorpus } from '../../fixtures/two-stories.ts';

/** Joe Bloggs denies what the minister said, and takes that back (or revises it) in the follow-up. */
const later = (kind: string): Patch => ({
  'articles/bridge/post-follow-up.md': String(twoStories['articles/bridge/post-follow-up.md']).concat(
    '\n“I was wrong,” Joe Bloggs said on Monday.\n',
  ),
  'claims/bridge/bloggs-was-wrong.md': `---
story: bridge
point: inspection
speaker: joe-bloggs
gist: The denial was wrong.
said: 2023-06-19
saidBasis: on Monday
appearances:
  - { article: bridge/post-follow-up, quote: I was wrong, as: Joe Bloggs, cue: said, mode: direct }
updates:
  - { claim: bridge-not-inspected, kind: ${kind}, note: He says that he was wrong. }
---
`,
  'permalinks.yaml': String(twoStories['permalinks.yaml']).replace('claims:', 'claims:\n  bloggs-was-wrong: live'),
});

const withdrawn = twoStoriesCorpus(later('withdraws'));
const revised = twoStoriesCorpus(later('revises'));

test('a dispute that was taken back is told with what came after it, one that was revised stands', () => {
  expect([withdrawn, revised].map((corpus) => claimLink('bridge-inspected', corpus).disputedMark)).toEqual([
    'Disputed; the reply was later taken back',
    'Disputed',
  ]);
  const replies = [withdrawn, revised].flatMap((corpus) =>
    replyGroups(disputesReceived(getRecord(corpus.claims, 'bridge-inspected'), corpus), corpus),
  );
  expect(replies.flatMap((group) => group.replies.flatMap((reply) => reply.later))).toEqual([
    {
      words: 'Taken back by its speaker, on 19 June 2023',
      address: '/claims/bridge-not-inspected/#updated-by-bloggs-was-wrong',
    },
    {
      words: 'Revised by its speaker, on 19 June 2023',
      address: '/claims/bridge-not-inspected/#updated-by-bloggs-was-wrong',
    },
  ]);
});

test('search, citations, feeds and cards tell it too, of the denial and of what it denied', () => {
  const of = (id: string) => getRecord(withdrawn.claims, id);
  const marks = searchSource(withdrawn).claims.map(({ id, disputedMark }) => [id, disputedMark]);
  expect(Object.fromEntries(marks)['bridge-inspected']).toBe('Disputed; the reply was later taken back');
  const cited = (id: string) =>
    claimCitation(of(id), withdrawn, site).split(' Reported by ')[1]?.split('. ').slice(1, -1);
  expect([cited('bridge-inspected'), cited('bridge-not-inspected')]).toEqual([
    ['Disputed; the reply was later taken back'],
    ['Taken back by its speaker'],
  ]);
  expect(['bridge-inspected', 'bridge-not-inspected'].map((id) => claimCard(of(id), withdrawn, site).mark)).toEqual([
    'Disputed; the reply was later taken back',
    'Taken back by its speaker',
  ]);
  expect(claimCard(getRecord(revised.claims, 'bridge-inspected'), revised, site).mark).toBe('Disputed by Joe Bloggs');
  const texts = siteFeed(withdrawn, site).items.map(({ address, text }) => [address, text.split('\n')[0]]);
  expect(Object.fromEntries(texts)['/claims/bridge-not-inspected/']).toBe(
    'Attributed to Joe Bloggs, about June 2023. Taken back by its speaker.',
  );
});

test('the statement and the timeline say what the later claim does', () => {
  const bands = storyBands(getRecord(withdrawn.stories, 'bridge'), withdrawn);
  const statements = bands.flatMap(({ rows }) =>
    rows
      .flat()
      .flatMap(({ shown, folded }) => [...shown, ...folded].map(({ claim, does }) => [claim.id, does] as const)),
  );
  expect(statements.filter(([, does]) => does.length > 0)).toEqual([
    ['bridge-not-inspected', ['disputes a statement']],
    ['bloggs-was-wrong', ['takes back an earlier statement']],
  ]);
  const dated = timelineView(getRecord(revised.stories, 'bridge'), revised).bars.flatMap(({ groups }) =>
    groups.flatMap(({ speakers }) => speakers.flatMap(({ claims }) => claims)),
  );
  expect(dated.flatMap(({ id, updates }) => updates.map(({ words, claim }) => [id, words, claim.id]))).toEqual([
    ['bloggs-was-wrong', 'Revises', 'bridge-not-inspected'],
  ]);
});
