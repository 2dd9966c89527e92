/**
 * How many rows stand in each group of rows, where no group parts a story: each begins with a story and ends with one, as soon as it
 * has `least` rows. The last may have fewer.
 * @param stories the story of each row; rows of one story stand together
 */
export function storyGroups(stories: readonly string[], least: number): number[] {
  const sizes: number[] = [];
  let size = 0;
  for (const [at, story] of stories.entries()) {
    size += 1;
    const isEnd = stories[at + 1] !== story;
    if (isEnd && (size >= least || at === stories.length - 1)) {
      sizes.push(size);
      size = 0;
    }
  }
  return sizes;
}
