import { expect, test } from 'vitest';
import { type ClaimRecord, type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { storyPages } from '../../../src/views/story/story-pages.ts';
import { storyStatements } from '../../../src/views/story/story-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const corpus = ferryCorpus();
const story = getRecord(corpus.stories, 'ferry');
const pier = { id: 'pier', question: 'Is the pier sound?', statements: 7 };
const sailings = { id: 'sailings', question: 'When will the ferry sail?', statements: 6 };
const [one, two] = ['/stories/ferry/', '/stories/ferry/_page-2/'];

/** How many statements a page may have, and the questions of each. */
test.each([
  [{ first: 13, further: 13 }, [[pier, sailings]]],
  [{ first: 12, further: 13 }, [[pier], [sailings]]],
  [{ first: 1, further: 1 }, [[pier], [sailings]]],
])('%j', (most, points) => {
  expect(storyPages(story, corpus, most).map((page) => page.points)).toEqual(points);
});

test('a page says where it is, and what comes before and after it', () => {
  expect(storyPages(story, corpus, { first: 1, further: 1 }).map(({ points, ...page }) => page)).toEqual([
    { address: one, number: 1, previous: null, next: two },
    { address: two, number: 2, previous: one, next: null },
  ]);
});

test('a story without a claim has one page, without questions', () => {
  const empty: Corpus = { ...corpus, claims: new Map() };
  expect(storyPages(story, empty)).toEqual([{ address: one, number: 1, previous: null, next: null, points: [] }]);
});

/** The ferry story with one of its claims so many times more. */
function longCorpus(id: string, times: number): Corpus {
  const claim: ClaimRecord = getRecord(corpus.claims, id);
  const more = Array.from({ length: times }, (_, at) => [`${id}-${at}`, { ...claim, id: `${id}-${at}` }] as const);
  return { ...corpus, claims: new Map([...corpus.claims, ...more]) };
}

test('the first page of a long story tells the questions of the others, and a further one shows them', () => {
  const long = longCorpus('pier-sound', 100);
  const [first, second] = [storyStatements(story, 1, long), storyStatements(story, 2, long)];
  expect([first.pages, first.bands.map(({ id }) => id), first.further]).toEqual([
    2,
    ['pier'],
    [{ ...sailings, address: `${two}#sailings` }],
  ]);
  expect([second.pages, second.bands.map(({ id }) => id), second.further]).toEqual([2, ['sailings'], []]);
  expect(second.speakers).toEqual(first.speakers);
  expect(() => storyStatements(story, 3, long)).toThrow('Cannot find page 3 of the story `ferry`, which has 2');
});
