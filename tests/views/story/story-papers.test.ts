import { expect, test } from 'vitest';
import type { Absence } from '../../../src/dates/article-absence.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { alignWordings } from '../../../src/text/alignment/align-wordings.ts';
import { absenceIn, absenceWords } from '../../../src/views/absence.ts';
import { paperColumns } from '../../../src/views/claim/paper-columns.ts';
import { wordingSummary } from '../../../src/views/claim/wording-summary.ts';
import { storyBands } from '../../../src/views/story/story-bands.ts';
import { articleName, storyPapers } from '../../../src/views/story/story-papers.ts';
import type { Patch } from '../../fixtures/patch-content.ts';
import { twoStories, twoStoriesCorpus } from '../../fixtures/two-stories.ts';

const papersOf = (story: string, patch: Patch = {}) => {
  const corpus = twoStoriesCorpus(patch);
  return storyPapers(getRecord(corpus.stories, story), corpus);
};

test('a paper of several articles stands once, with its articles by their dates', () => {
  const drawn = (story: string, patch: Patch = {}) =>
    papersOf(story, patch).map(({ name, articles }) => [
      name,
      ...articles.map(({ id, printed }) => `${id} ${printed}`),
    ]);
  expect(drawn('bridge')).toEqual([
    ['The Morning Post', 'bridge/morning-post 2 June 2023', 'bridge/post-follow-up 20 June 2023'],
    ['The Evening Star', 'bridge/evening-star null'],
  ]);
  expect(drawn('tunnel')).toEqual([
    ['The Evening Star', 'tunnel/evening-star null'],
    ['The Morning Post', 'bridge/post-follow-up null'],
  ]);
  const followUp = String(twoStories['articles/bridge/post-follow-up.md']);
  const dated = (date: string): Patch => ({
    'articles/bridge/post-follow-up.md': followUp.replace('2023-06-20', date),
    'claims/bridge/inspected-twice.md': String(twoStories['claims/bridge/inspected-twice.md']).replace(
      '2023-06-20',
      '2023',
    ),
  });
  expect(drawn('bridge', dated('2023-05'))[0]).toEqual([
    'The Morning Post',
    'bridge/post-follow-up May 2023',
    'bridge/morning-post 2 June 2023',
  ]);
  expect(drawn('bridge', dated('2023-06-02'))[0]).toEqual([
    'The Morning Post',
    'bridge/morning-post 2 June 2023',
    'bridge/post-follow-up 2 June 2023 (2)',
  ]);
});

test('an article is called by its paper, and by its date only where the paper has another in the story', () => {
  const corpus = twoStoriesCorpus();
  expect(articleName('bridge/post-follow-up', 'bridge', corpus)).toBe('The Morning Post, 20 June 2023');
  expect(articleName('bridge/post-follow-up', 'tunnel', corpus)).toBe('The Morning Post');
});

/** The claim of the Morning Post again in its follow-up. */
const again: Patch = {
  'claims/bridge/bridge-inspected.md': [
    `  - article: bridge/morning-post
    quote: the bridge “was inspected in March”
    as: Zoë Doe
    cue: said
    mode: mixed
`,
    `  - article: bridge/morning-post
    quote: the bridge “was inspected in March”
    as: Zoë Doe
    cue: said
    mode: mixed
  - article: bridge/post-follow-up
    quote: It was inspected twice
    as: the minister
    cue: said
    mode: direct
`,
  ],
};

test('a claim stands in one column a paper, and each passage says which article it is from', () => {
  const corpus = twoStoriesCorpus(again);
  const columns = paperColumns(getRecord(corpus.claims, 'bridge-inspected'), corpus);
  expect(
    columns.map(({ outlet, articles }) => [
      outlet.short,
      ...articles.map(({ printed, appearances }) => [
        printed,
        ...appearances.map((one) => `${one.anchor} ${one.printed}`),
      ]),
    ]),
  ).toEqual([
    ['Post', ['2 June 2023', 'in-morning-post 2 June 2023'], ['20 June 2023', 'in-morning-post-2 20 June 2023']],
    ['Star', [null, 'in-evening-star null']],
  ]);
});

test('the statement in a paper’s column says in which of its articles it stands, and in which others', () => {
  const corpus = twoStoriesCorpus(again);
  const [band] = storyBands(getRecord(corpus.stories, 'bridge'), corpus);
  const shown = band?.rows.flatMap((cells) =>
    cells.flatMap(({ paper, shown: statements }) =>
      statements.map(({ claim, printed }) => [claim.id, paper.short, printed]),
    ),
  );
  expect(shown).toEqual([
    ['bridge-inspected', 'Post', '2 June 2023, also 20 June 2023'],
    ['bridge-inspected', 'Star', null],
    ['bridge-not-inspected', 'Post', '2 June 2023'],
  ]);
});

test('words are the same in papers, not in articles, and no paper is compared with itself', () => {
  const summary = (...texts: readonly (readonly [source: string, text: string])[]) => {
    const versions = texts.map(([source, text], at) => ({ id: `${source}/${at}`, source, text }));
    return wordingSummary(alignWordings(versions), new Map(versions.map(({ id, source }) => [id, source])), false);
  };
  const [words, others] = ['the bridge was inspected in spring', 'nobody had looked at anything'];
  expect(summary(['Post', words], ['Post', words], ['Star', words])).toEqual(['The same 6 words in both.']);
  expect(summary(['Post', words], ['Post', others], ['Star', words])).toEqual([
    'The same 6 words in Post and Star.',
    'The papers use several wordings.',
  ]);
  expect(summary(['Post', words], ['Post', words], ['Star', others])).toEqual(['Each paper words it differently.']);
});

test.each<[string, readonly string[], Absence]>([
  ['bridge', ['2023-06-10'], 'checked'],
  ['bridge', ['2023-06-25'], 'printed-before'],
  ['bridge', ['2023-06-25', '2023-06-01'], 'checked'],
  ['bridge', [], 'checked'],
])('of %s a paper with articles of 2 and 20 June has not what was said at %j: %s', (story, said, expected) => {
  const corpus = twoStoriesCorpus();
  const [post] = storyPapers(getRecord(corpus.stories, story), corpus);
  expect(absenceIn(post ?? expect.unreachable('a paper'), said, corpus)).toBe(expected);
});

test('an article that was printed before need not have been gone through', () => {
  const corpus = twoStoriesCorpus({
    'articles/bridge/morning-post.md': ['annotation: complete', 'annotation: partial'],
  });
  const [post] = storyPapers(getRecord(corpus.stories, 'bridge'), corpus);
  const of = (day: string) => absenceIn(post ?? expect.unreachable('a paper'), [day], corpus);
  expect([of('2023-06-10'), of('2023-06-01')]).toEqual(['checked', 'not-checked']);
});

test('the words for an absence say whether the paper has one article or several', () => {
  expect(
    (['checked', 'printed-before', 'not-checked'] as const).flatMap((absence) =>
      [['one'], ['one', 'two']].map((articles) => absenceWords(absence, { articles })),
    ),
  ).toEqual([
    'Not in this article',
    'Not in its articles',
    'Printed before this was said',
    'Its articles were printed before this was said',
    'We have not been through this article yet',
    'We have not been through all of its articles yet',
  ]);
});
