import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { parseContent } from '../../src/compile/parse-content.ts';
import { partIds } from '../../src/compile/part-ids.ts';
import { getRecord } from '../../src/model/corpus.ts';
import type { Patch } from '../fixtures/patch-content.ts';
import { smallStory } from '../fixtures/small-story.ts';
import { twoStories, twoStoriesCorpus } from '../fixtures/two-stories.ts';

const report = (patch: Patch): readonly string[] =>
  compile(smallStory({ ...twoStories, ...patch })).diagnostics.map(
    ({ file, line, column, message, rule }) => `${file}:${line}:${column} ${message} ${rule}`,
  );

test('an article in two stories is one record, listed by both, in the order of papers and then of dates', () => {
  const { stories, articles } = twoStoriesCorpus();
  expect([...stories.values()].map(({ id, papers, articles: own }) => ({ id, papers, articles: own }))).toEqual([
    {
      id: 'bridge',
      papers: ['morning-post', 'evening-star'],
      articles: ['bridge/morning-post', 'bridge/post-follow-up', 'bridge/evening-star'],
    },
    {
      id: 'tunnel',
      papers: ['evening-star', 'morning-post'],
      articles: ['tunnel/evening-star', 'bridge/post-follow-up'],
    },
  ]);
  expect([...articles.values()].map(({ id, story, stories: all, outlet }) => [id, story, all, outlet])).toEqual([
    ['bridge/evening-star', 'bridge', ['bridge'], 'evening-star'],
    ['bridge/morning-post', 'bridge', ['bridge'], 'morning-post'],
    ['bridge/post-follow-up', 'bridge', ['bridge', 'tunnel'], 'morning-post'],
    ['tunnel/evening-star', 'tunnel', ['tunnel'], 'evening-star'],
  ]);
});

test('of a paper’s articles the earlier stands first, whatever they are called', () => {
  const patch: Patch = { 'articles/bridge/morning-post.md': ['published: 2023-06-02', 'published: 2023-06-21'] };
  expect(getRecord(twoStoriesCorpus(patch).stories, 'bridge').articles).toEqual([
    'bridge/post-follow-up',
    'bridge/morning-post',
    'bridge/evening-star',
  ]);
});

test('appearances follow the papers of the claim’s own story', () => {
  const { appearances } = getRecord(twoStoriesCorpus().claims, 'tunnel-shut');
  expect(appearances.map(({ article }) => article)).toEqual(['tunnel/evening-star', 'bridge/post-follow-up']);
});

test('appearances in two articles of a paper keep the order of the record, whatever the dates: their addresses count them', () => {
  const patch: Patch = {
    'claims/bridge/repair-cost.md': [
      `  - article: bridge/morning-post
    quote: Repairs will cost £3m`,
      `  - article: bridge/post-follow-up
    quote: The tunnel stays shut
    mode: outlet
  - article: bridge/morning-post
    quote: Repairs will cost £3m`,
    ],
  };
  const { appearances } = getRecord(twoStoriesCorpus(patch).claims, 'repair-cost');
  expect(appearances.map(({ article }) => article)).toEqual(['bridge/post-follow-up', 'bridge/morning-post']);
  const parts = partIds(parseContent(smallStory({ ...twoStories, ...patch }))).appearances;
  expect([...parts.keys()].filter((id) => id.startsWith('repair-cost#'))).toEqual([
    'repair-cost#in-morning-post',
    'repair-cost#in-morning-post-2',
  ]);
});

test('a complete article is covered by the claims of every story that has it', () => {
  expect(report({})).toEqual([]);
  expect(
    report({
      'articles/bridge/post-follow-up.md': twoStories['articles/bridge/post-follow-up.md']
        ?.toString()
        .replace('The tunnel stays shut,', '“The tunnel stays shut,”') as string,
    }),
  ).toEqual([]);
});

test('words in marks of our own may stand in any article of any story of an article', () => {
  const rights = (words: string): Patch => ({
    'articles/bridge/post-follow-up.md': twoStories['articles/bridge/post-follow-up.md']
      ?.toString()
      .replace('annotation:', `rights: The agency that wrote ‘${words}’ holds them.\nannotation:`) as string,
  });
  expect(report(rights('The tunnel is shut'))).toEqual([]);
  expect(report(rights('The tunnel is open'))).toEqual([
    'articles/bridge/post-follow-up.md:4:9 Unexpected quotation marks around `The tunnel is open` in our own words, expected words of an article of the story; did you mean `The tunnel stays shut`; copy them letter for letter, take the marks away, or list the words under `notQuoted` where they quote nobody prose/not-verbatim',
  ]);
});

test('a story that lists an article has its earlier texts too, of which claims and our own words may be', () => {
  const content: Patch = {
    'articles/bridge/post-follow-up/2023-06-19.md': `---
date: 2023-06-19
---

The tunnel may open, the council said.
`,
    'claims/tunnel/tunnel-shut.md': String(twoStories['claims/tunnel/tunnel-shut.md'])
      .replace('gist: The tunnel is shut.', 'gist: The tunnel “may open”.')
      .replace(
        'post-follow-up\n    quote: The tunnel stays shut',
        'post-follow-up\n    edition: 2023-06-19\n    quote: The tunnel may open',
      ),
    'permalinks.yaml': `${twoStories['permalinks.yaml']}editions: { bridge/post-follow-up/2023-06-19: live }\n`,
  };
  expect(report(content)).toEqual([]);
  const { editions, claims } = twoStoriesCorpus(content);
  expect(getRecord(editions, 'bridge/post-follow-up/2023-06-19')).toMatchObject({
    ...{ story: 'bridge', stories: ['bridge', 'tunnel'], outlet: 'morning-post' },
    edition: { id: '2023-06-19', of: 'bridge/post-follow-up' },
  });
  expect(getRecord(claims, 'tunnel-shut').appearances.map(({ article, edition }) => [article, edition])).toEqual([
    ['tunnel/evening-star', null],
    ['bridge/post-follow-up', '2023-06-19'],
  ]);
});

test('an article that a story lists is there, and its outlet is one of the papers', () => {
  expect(
    report({ 'stories/tunnel.md': storyWith('[bridge/post-follow-up, bridge/post-follow-op, bridge/evening-star]') }),
  ).toEqual([
    'stories/tunnel.md:6:35 Cannot find article `bridge/post-follow-op`; did you mean `bridge/post-follow-up`; correct the id or add the article reference/unknown',
  ]);
  expect(report({ 'stories/tunnel.md': storyWith('[bridge/post-follow-up, bridge/post-follow-up]') })).toEqual([
    'stories/tunnel.md:6:35 Unexpected second entry for `bridge/post-follow-up` in `articles`, expected it once; merge the two or remove one record/duplicate-entry',
  ]);
});

const storyWith = (articles: string): string =>
  String(twoStories['stories/tunnel.md']).replace('[bridge/post-follow-up]', articles);

test('a difference counts papers: another article of a paper that speaks is not silent, nor one printed before all was said', () => {
  const ofStory = (patch: Patch) => {
    const { silent, unchecked } = getRecord(twoStoriesCorpus(patch).differences, 'month-of-inspection');
    return { silent, unchecked };
  };
  expect(ofStory({})).toEqual({ silent: [], unchecked: [] });
  const patched = (said: string): Patch => ({
    'differences/bridge/month-of-inspection.md': `---
story: bridge
point: inspection
question: When was it inspected?
kind: date
values:
  - { value: twice, passages: [{ article: bridge/post-follow-up, quote: It was inspected twice, claim: inspected-twice }] }
  - { value: on Tuesday, passages: [{ article: bridge/post-follow-up, quote: on Tuesday }] }
---
`,
    'claims/bridge/inspected-twice.md': String(twoStories['claims/bridge/inspected-twice.md']).replace(
      'said: 2023-06-20',
      `said: ${said}`,
    ),
    'articles/bridge/evening-star.md': ['published: 2023-06~', 'published: 2023-06-10'],
  });
  expect(ofStory(patched('2023-06-09'))).toEqual({ silent: [], unchecked: ['bridge/evening-star'] });
  expect(ofStory(patched('2023-06-19'))).toEqual({ silent: [], unchecked: [] });
});
