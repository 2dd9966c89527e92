import { expect, test } from 'vitest';
import { importText } from '../../../src/compile/import-text.ts';
import { parseArticle } from '../../../src/compile/parse-article.ts';
import { proposeDate } from '../../../src/editor/stories/propose-date.ts';

const printedOn = (published: string) =>
  parseArticle({ path: 'articles/a/b.md', text: importText('A word.', { published }) }, 'a', 'b');

test.each<readonly [sentence: string, published: string, date: { said: string; saidBasis: string } | null]>([
  ['Mr Holt said on Tuesday that', '2024-05-15', { said: '2024-05-14', saidBasis: 'on Tuesday' }],
  ['On Wednesday evening Mr Holt said', '2024-05-15', { said: '2024-05-15', saidBasis: 'On Wednesday evening' }],
  ['Mr Holt said yesterday', '2024-03-01', { said: '2024-02-29', saidBasis: 'yesterday' }],
  ['Last night Mr Holt said', '2024-01-01', { said: '2023-12-31', saidBasis: 'Last night' }],
  ['Mr Holt said on Tuesday and on Friday', '2024-05-15', null],
  ['Mr Holt said', '2024-05-15', null],
  ['Mr Holt said on Tuesday', '2024-05~', null],
])('the date of %j in a paper of %s', (sentence, published, date) => {
  expect(proposeDate(sentence, printedOn(published))).toEqual(date);
});
