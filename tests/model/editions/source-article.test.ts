import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../../src/model/corpus.ts';
import { earlierEditions, sourceArticle, sourceId } from '../../../src/model/editions/source-article.ts';
import { returnsDeal } from '../../fixtures/corpus.ts';

const current = returnsDeal.articles.get('s/the-sun') ?? expect.unreachable('the article `s/the-sun`');

function edition(of: string, id: string): [string, ArticleRecord] {
  return [`${of}/${id}`, { ...current, id: `${of}/${id}`, edition: { ...current.edition, of, id } }];
}

/** The latest first, so that an order is something made. */
const corpus = {
  ...returnsDeal,
  editions: new Map([
    edition('s/the-sun', '2023-08-09'),
    edition('s/the-telegraph', '2023-08-01'),
    edition('s/the-sun', '2023-08-02'),
    edition('s/the-sun', '2023-08-08'),
  ]),
};

test('the earlier editions of an article are its own, the oldest first', () => {
  const of = (article: string) => earlierEditions(article, corpus).map(({ id }) => id);
  expect(of('s/the-sun')).toEqual(['s/the-sun/2023-08-02', 's/the-sun/2023-08-08', 's/the-sun/2023-08-09']);
  expect(of('s/the-telegraph')).toEqual(['s/the-telegraph/2023-08-01']);
  expect(of('s/daily-mail')).toEqual([]);
});

test('words stand in the article, or in the edition that is named', () => {
  expect(sourceId({ article: 's/the-sun', edition: null })).toBe('s/the-sun');
  expect(sourceId({ article: 's/the-sun', edition: '2023-08-02' })).toBe('s/the-sun/2023-08-02');
  expect(sourceArticle({ article: 's/the-sun', edition: null }, corpus)).toBe(current);
  expect(sourceArticle({ article: 's/the-sun', edition: '2023-08-02' }, corpus).id).toBe('s/the-sun/2023-08-02');
  expect(() => sourceArticle({ article: 's/the-sun', edition: '2023-08-03' }, corpus)).toThrow('s/the-sun/2023-08-03');
});
