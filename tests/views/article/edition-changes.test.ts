import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedArticles } from '../../../src/exports/data/published-article.ts';
import { publishedClaims } from '../../../src/exports/data/published-records.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { articleView } from '../../../src/views/article/article-view.ts';
import { editionChanges } from '../../../src/views/article/edition-changes.ts';
import { appearanceViews } from '../../../src/views/claim/paper-columns.ts';
import { compiled } from '../../fixtures/compiled.ts';

const folder = 'tests/site/cases/changed-text/content';
const corpus = compiled(readContent(folder));
const herald = getRecord(corpus.articles, 'clock/quay-herald');
const tide = getRecord(corpus.articles, 'clock/tide-news');

test('what touches a recorded statement comes first, then the rest in the order of the text', () => {
  const [change, ...others] = editionChanges(herald, corpus);
  expect(others).toEqual([]);
  expect(change?.from).toMatchObject({ address: '/articles/clock/quay-herald/2025-04-02/' });
  expect(change?.to).toMatchObject({ address: '/articles/clock/quay-herald/' });
  expect(change?.headlines).toEqual(['Clock stops at noon', 'Clock stops at midnight']);
  expect(change?.paragraphs.map(({ claims, words }) => [claims.map(({ id }) => id), words.length > 1])).toEqual([
    [['stopped-at-midnight', 'stopped-at-noon'], true],
    [[], false],
  ]);
});

test('of a text that may not be shown only how much was changed is told', () => {
  expect(editionChanges(tide, corpus).map(({ count, paragraphs }) => [count, paragraphs])).toEqual([[2, []]]);
  const page = JSON.stringify(articleView(getRecord(corpus.editions, 'clock/tide-news/2025-04-03'), corpus).paragraphs);
  expect(page).toContain('the hands had stood still since midnight');
  expect(page).not.toContain('whispered');
});

test('a claim whose words are gone says so, leads to the edition that has them, and stays on the article’s page', () => {
  expect(articleView(herald, corpus).gone.map(({ id }) => id)).toEqual(['stopped-at-noon']);
  const [view] = appearanceViews(getRecord(corpus.claims, 'stopped-at-noon'), corpus);
  expect(view).toMatchObject({
    passageAddress: '/articles/clock/quay-herald/2025-04-02/#stopped-at-noon',
    edition: { isGone: true },
    paperAddress: null,
  });
});

test('a page has the marks of its own text alone', () => {
  const targets = (id: string) =>
    articleView(corpus.articles.get(id) ?? getRecord(corpus.editions, id), corpus).paragraphs.flatMap(({ segments }) =>
      segments.flatMap((one) => one.targets),
    );
  expect(targets('clock/quay-herald')).toEqual(['stopped-at-midnight', 'nobody-hurt']);
  expect(targets('clock/quay-herald/2025-04-02')).toEqual(['stopped-at-noon']);
});

test('positions count in the text of the edition that they name', () => {
  const site = 'https://example.org';
  const texts = new Map<string, string | null>(
    publishedArticles(corpus, site).flatMap(({ id, edition, text, editions }) => [
      [`${id} ${edition}`, text] as const,
      ...editions.map((one) => [`${id} ${one.edition}`, one.text] as const),
    ]),
  );
  const quotes = publishedClaims(corpus, site).flatMap(({ appearances }) =>
    appearances.flatMap(({ article, edition, quotes }) =>
      quotes.map((one) => ({ key: `${article} ${edition}`, ...one })),
    ),
  );
  expect([...texts.keys()]).toEqual([
    ...['clock/quay-herald 2025-04-05', 'clock/quay-herald 2025-04-02'],
    ...['clock/tide-news 2025-04-06', 'clock/tide-news 2025-04-03'],
  ]);
  for (const { key, exact, start, end } of quotes) {
    expect(texts.has(key)).toBe(true);
    const text = texts.get(key) ?? null;
    if (text !== null) expect(Array.from(text).slice(start, end).join('')).toBe(exact);
  }
  expect(readFileSync(`${folder}/articles/clock/quay-herald/2025-04-02.md`, 'utf8')).toContain('at noon on Monday');
});
