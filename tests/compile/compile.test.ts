import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { ferryStory } from '../fixtures/ferry-story.ts';
import type { Patch } from '../fixtures/patch-content.ts';

const rulesOf = (patch: Patch): string[] => compile(ferryStory(patch)).diagnostics.map(({ rule }) => rule);
const tribune = 'claims/ferry/closed-pier.md';
const words = '“I closed it myself.”';

test('the ferry story compiles as it stands, with quotes that touch', () => {
  expect(compile(ferryStory()).diagnostics).toEqual([]);
});

test('files for people, README.md in any folder, are passed over', () => {
  expect(rulesOf({ 'README.md': 'How to write.', 'claims/ferry/README.md': 'What is here.' })).toEqual([]);
  expect(rulesOf({ 'claims/ferry/MYREADME.md': 'x', 'README.mdx': 'x' })).not.toEqual([]);
});

test('quotes that overlap by one letter are a fault', () => {
  expect(rulesOf({ 'claims/ferry/pier-sound.md': ['- The pier is sound', '- The pier is sound—'] })).toEqual([
    'claim/quotes-overlap',
  ]);
});

/** The article is complete: without its quote the words in marks would be reported too, and only repeat the fault. */
test.each([
  ['claim/quote-missing', '“I shut it myself.”'],
  ['claim/quote-ambiguous', 'the'],
  ['claim/quote-cuts-word', '“I closed it my'],
  ['claim/quote-across-paragraphs', '“I closed it myself.”\\n\\nThe'],
])('where a quote has the fault %s, that alone is reported', (rule, quote) => {
  expect(rulesOf({ [tribune]: [words, JSON.stringify(quote).replaceAll('\\\\n', '\\n')] })).toEqual([rule]);
});

test('in another article than that of the faulty quote, words in marks that nothing covers are still reported', () => {
  const patch: Patch = {
    [tribune]: [words, '“I shut it myself.”'],
    'claims/ferry/no-ferry-before-winter.md': [
      'quote: It will not sail before the first of June\n    as: Northern Ferries\n    cue: added\n    mode: direct',
      'quote: Northern Ferries added\n    as: Northern Ferries\n    cue: added\n    mode: indirect',
    ],
  };
  expect(rulesOf(patch)).toEqual(['article/quotation-uncovered', 'claim/quote-missing']);
});
