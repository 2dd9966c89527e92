import type { WordRun } from '../claim/reported-words.ts';

const omission: WordRun = { text: ' […]', spoken: false };
const wordOf = /\S+\s*/gu;

/**
 * The beginning of what a paper prints, of at most so many words: up to the end of a sentence where one lies in its
 * second half, else up to a whole word, and then ` […]`, outside of any quotation. What is short enough stays as it is.
 */
export function shortenRuns(runs: readonly WordRun[], most: number): readonly WordRun[] {
  if (runs.reduce((sum, { text }) => sum + countWords(text), 0) <= most) return runs;
  const kept: WordRun[] = [];
  let left = most;
  for (const run of runs) {
    const words = countWords(run.text);
    if (words > left) {
      if (left > most / 2) kept.push({ ...run, text: beginning(run.text, left) });
      break;
    }
    kept.push(run);
    left -= words;
  }
  return [...withoutGap(kept), omission];
}

/** The first words of a text, of at most so many. */
function beginning(text: string, most: number): string {
  const words = Array.from(text.matchAll(wordOf), ([word]) => word).slice(0, most);
  const end = words.findLastIndex((word) => /[.!?][”’"')\]]*\s*$/u.test(word));
  return words
    .slice(0, end + 1 >= most / 2 ? end + 1 : most)
    .join('')
    .trimEnd();
}

/** An omission at the end is said once. */
function withoutGap(runs: readonly WordRun[]): readonly WordRun[] {
  const last = runs.at(-1);
  return last !== undefined && last.text.trim() === '[…]' ? runs.slice(0, -1) : runs;
}

const countWords = (text: string): number => Array.from(text.matchAll(wordOf)).length;
