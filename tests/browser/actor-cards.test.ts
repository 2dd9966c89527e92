import { expect, test } from 'vitest';
import { cardCounts } from '../../src/browser/search/actor-cards.ts';

test.each([
  [{ 'said-by': 8, 'said-about': 7 }, 1, '8 claims, 1 disputed · 7 about them'],
  [{ 'said-by': 1, 'said-about': 0 }, 0, '1 claim'],
  [{ 'said-by': 3 }, null, '3 claims'],
  [{ 'said-by': 0, 'said-about': 2 }, 0, '2 about them'],
  [{ 'said-by': 0, 'said-about': 0 }, 0, ''],
])('counts on a card of %j with %j disputed: %s', (counts, disputed, words) => {
  expect(cardCounts({ counts, disputed })).toBe(words);
});
