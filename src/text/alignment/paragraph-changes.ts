import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of a paragraph that both texts have, or one of them. */
export interface ChangedWords {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** A paragraph that two texts do not share word by word. */
export interface ParagraphChange {
  /** Its number in the earlier and in the later text, counted from 1; null where that text has none like it. */
  readonly before: number | null;
  readonly after: number | null;
  readonly words: readonly ChangedWords[];
}

/** The paragraphs in which two texts differ, in their order, word by word; those that are most alike stand together. */
export function paragraphChanges(before: readonly string[], after: readonly string[]): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let [old, now] = [0, 0];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]): void => {
    changes.push(...pairedChanges(removed, added, old - removed.length, now));
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) {
      old += part.value.length;
      removed = part.value;
      continue;
    }
    flush(part.added ? part.value : []);
    now += part.value.length;
    if (!part.added) old += part.value.length;
  }
  flush([]);
  return changes;
}

/** So much of the words must be the same for one paragraph to be another, changed. */
const leastAlike = 0.4;

/** Paragraphs that stood where others stand now: each beside the first of those that is like it, in their order. */
function pairedChanges(
  removed: readonly string[],
  added: readonly string[],
  old: number,
  now: number,
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let next = 0;
  const putIn = (until: number): void => {
    for (; next < until; next += 1)
      changes.push({ before: null, after: now + next + 1, words: changedWords('', added[next] ?? '') });
  };
  for (const [at, text] of removed.entries()) {
    const like = added.findIndex((other, to) => to >= next && likeness(text, other) >= leastAlike);
    if (like === -1) {
      changes.push({ before: old + at + 1, after: null, words: changedWords(text, '') });
      continue;
    }
    putIn(like);
    changes.push({ before: old + at + 1, after: now + like + 1, words: changedWords(text, added[like] ?? '') });
    next = like + 1;
  }
  putIn(added.length);
  return changes;
}

/** The share of the letters that two texts have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const same = diffWordsWithSpace(a, b)
    .filter(({ removed, added }) => !removed && !added)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  return same / Math.max(a.length, b.length, 1);
}

function changedWords(before: string, after: string): readonly ChangedWords[] {
  return diffWordsWithSpace(before, after).map(({ value, removed, added }) => ({
    text: value,
    change: removed ? 'removed' : added ? 'added' : 'same',
  }));
}
