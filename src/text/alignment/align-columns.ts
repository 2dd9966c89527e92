import { diffArrays } from 'diff';
import { isSpellingVariant } from './spelling.ts';
import type { WordToken } from './word-tokens.ts';

/** One place in the alignment: each version's word there, or null where it has none. In the order of the versions. */
export type AlignedColumn = readonly (WordToken | null)[];

type Words = readonly WordToken[];

const wordsIn = (column: AlignedColumn): Words => column.filter((token) => token !== null);

/** Whether a word stands for another: the same word, or one name in another spelling. */
const matches = (a: Words, b: Words): boolean =>
  a.some((left) => b.some((right) => left.key === right.key || isSpellingVariant(left.text, right.text)));

/** How many columns and how many new words a stretch takes: common to both, or everything between two such. */
interface DiffRun {
  readonly common: boolean;
  columns: number;
  tokens: number;
}

/** The diff of the columns so far and the words of one more version, along the longest run that they share. */
function diffRuns(columns: readonly AlignedColumn[], tokens: readonly WordToken[]): DiffRun[] {
  const words = tokens.map((token): Words => [token]);
  const runs: DiffRun[] = [];
  for (const { added, removed, count } of diffArrays(columns.map(wordsIn), words, { comparator: matches })) {
    const common = !added && !removed;
    const previous = runs.at(-1);
    const run = previous === undefined || common || previous.common ? { common, columns: 0, tokens: 0 } : previous;
    if (run !== previous) runs.push(run);
    if (!added) run.columns += count;
    if (!removed) run.tokens += count;
  }
  return runs;
}

/** Adds one version to the columns: its words stand opposite those they match or replace, what is over comes after. */
function addVersion(
  columns: readonly AlignedColumn[],
  version: number,
  tokens: readonly WordToken[],
  empty: AlignedColumn,
): readonly AlignedColumn[] {
  let [column, token] = [0, 0];
  return diffRuns(columns, tokens).flatMap((stretch) => {
    const [firstColumn, firstToken] = [column, token];
    column += stretch.columns;
    token += stretch.tokens;
    return Array.from({ length: Math.max(stretch.columns, stretch.tokens) }, (_, index) => {
      const at = index < stretch.columns ? columns[firstColumn + index] : undefined;
      const word = index < stretch.tokens ? tokens[firstToken + index] : undefined;
      return (at ?? empty).with(version, word ?? null);
    });
  });
}

/**
 * Aligns any number of versions of one text, word by word: progressively, the longest first, each against all the
 * words of those before it (after CollateX's alignment table). Every word stands in exactly one column, in order.
 */
export function alignColumns(versions: readonly (readonly WordToken[])[]): readonly AlignedColumn[] {
  const empty: AlignedColumn = versions.map(() => null);
  const longestFirst = versions.map((tokens, version) => ({ tokens, version }));
  longestFirst.sort((a, b) => b.tokens.length - a.tokens.length || a.version - b.version);
  return longestFirst.reduce<readonly AlignedColumn[]>(
    (columns, { tokens, version }) => addVersion(columns, version, tokens, empty),
    [],
  );
}
