import { expect, test } from 'vitest';
import { articleOf, editionId } from '../../../src/model/editions/edition-id.ts';

test.each<[since: string, taken: readonly string[], id: string]>([
  ['2024-05-06', [], '2024-05-06'],
  ['2024-05', [], '2024-05'],
  ['2024~', [], '2024'],
  ['2023-08~', [], '2023-08'],
  ['[..2024-05-06]', [], '2024-05-06'],
  ['2024?-05', [], '2024'],
  ['', [], 'undated'],
  ['2024-05-06', ['2024-05'], '2024-05-06'],
  ['2024-05-06', ['2024-05-06'], '2024-05-06-edition-2'],
  ['2024-05-06', ['2024-05-06', '2024-05-06-edition-2'], '2024-05-06-edition-3'],
  ['2024-05-06', ['2024-05-06', '2024-05-06-edition-3'], '2024-05-06-edition-2'],
  ['', ['undated'], 'undated-edition-2'],
])('the edition since %j is, beside %j, %s', (since, taken, id) => {
  expect(editionId(since, taken)).toBe(id);
});

test.each([
  ['ferry/courier', 'ferry/courier'],
  ['ferry/courier/2024-05-06', 'ferry/courier'],
])('the text %s is of the article %s', (text, article) => {
  expect(articleOf(text)).toBe(article);
});
