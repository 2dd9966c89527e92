import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyGroups } from '../../../src/exports/dataset/story-groups.ts';

test.each<[stories: string, least: number, sizes: number[]]>([
  ['', 2, []],
  ['a', 2, [1]],
  ['aab', 1, [2, 1]],
  ['aab', 2, [2, 1]],
  ['aab', 3, [3]],
  ['abbcc', 2, [3, 2]],
  ['aaaaab', 2, [5, 1]],
])('rows of the stories %s, at least %i a group', (stories, least, sizes) => {
  expect(storyGroups([...stories], least)).toEqual(sizes);
});

test('every row is in a group, no story is in two, and only the last group may be short', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 12 }), (perStory, least) => {
      const stories = perStory.flatMap((count, at) => Array.from({ length: count }, () => String(at)));
      const sizes = storyGroups(stories, least);
      const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
      const groups = sizes.map((size, at) => new Set(stories.slice(starts[at], (starts[at] ?? 0) + size)));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(stories.length);
      expect(groups.flatMap((group) => [...group])).toEqual([...new Set(stories)]);
      expect(sizes.slice(0, -1).every((size) => size >= least)).toBe(true);
    }),
  );
});
