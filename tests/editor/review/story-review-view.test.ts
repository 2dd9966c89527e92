import { expect, test } from 'vitest';
import { filesAfter } from '../../../src/editor/review/refuse-problems.ts';
import { storyReviewView } from '../../../src/editor/review/story-review-view.ts';
import { draftStory } from '../../../src/editor/stories/draft-story.ts';
import { threePapers } from '../stories/three-papers.ts';

const files = filesAfter(threePapers, draftStory(threePapers, 'ferry')?.drafts ?? []);

test('a story under review has every draft once, with all its papers, what most carry first', () => {
  const view = storyReviewView(files, 'ferry');
  const { title, articles, accepted, drafts = [] } = view ?? {};
  expect({ title, articles, accepted, drafts: drafts.length }).toEqual({
    title: 'A second ferry',
    articles: ['ferry/evening-star', 'ferry/harbour-globe', 'ferry/north-mail'],
    accepted: 0,
    drafts: 13,
  });
  expect(drafts.map(({ passages }) => passages.length)).toEqual([2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const joint = drafts.find(({ record }) => record.id === 'ferry-carried-41-000-passengers-last-year');
  expect([joint?.record.speaker, joint?.passages.map(({ article }) => article)]).toEqual([
    'harbour-globe, north-mail',
    ['ferry/harbour-globe', 'ferry/north-mail'],
  ]);
});

test('a draft shows what it would dispute, and what around it can be edited', () => {
  const view = storyReviewView(files, 'ferry');
  const denial = view?.drafts.find(({ record }) => record.id === 'smythe-chloe-denies-agreed-lower-wages');
  expect(denial?.record.edges).toEqual([
    { family: 'disputes', claim: 'smythe-chloe-agreed-lower-wages', note: expect.stringContaining('denied') },
  ]);
  expect({
    names: view?.around.actors.map(({ name, aliases }) => `${name}: ${aliases}`),
    heads: view?.around.heads.map(({ article, headline }) => `${article}: ${headline}`),
    questions: view?.around.stories.flatMap(({ points }) => points.map(({ id }) => id)),
    differences: view?.around.differences,
  }).toEqual({
    names: ['Chloe Smythe: The union leader', 'Owen Smythe: Mr Smythe', 'Pam Orr: ', 'Tom Ives: '],
    heads: ['ferry/evening-star: ', 'ferry/harbour-globe: ', 'ferry/north-mail: '],
    questions: ['second-ferry', 'wages', 'chairman'],
    differences: [],
  });
});

test('there is no story to review that has no record', () => {
  expect(storyReviewView(files, 'bridge')).toBeNull();
});
