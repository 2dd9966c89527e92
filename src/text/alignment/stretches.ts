import { type AlignedColumn, alignColumns } from './align-columns.ts';
import { isSpellingVariant } from './spelling.ts';
import { isContent, type WordToken } from './word-tokens.ts';

/**
 * How versions part at one place: the same words in another order, one name spelt in two ways, words that one version
 * has and another lacks, words that only one version quotes before or after what they share, or other words.
 */
export type DifferenceKind = 'order' | 'spelling' | 'added' | 'extent' | 'words';

/** A stretch of the alignment in which the versions that speak there agree throughout, or differ. */
export interface Stretch {
  readonly kind: DifferenceKind | 'same';
  /** Each version's words; null where it is silent, because all it quotes stands before or after. */
  readonly words: readonly (readonly WordToken[] | null)[];
}

type Agreement = 'same' | 'spelling' | 'differs';

interface Run {
  readonly agreement: Agreement;
  readonly columns: readonly AlignedColumn[];
}

/** The farthest that the same words may move and still be read as an order ("8 December 2022", "December 8, 2022"). */
const longestMove = 4;

const wordsOf = (columns: readonly AlignedColumn[], version: number): WordToken[] =>
  columns.flatMap((column) => column[version] ?? []);

const wordsByVersion = (columns: readonly AlignedColumn[]): WordToken[][] =>
  (columns[0] ?? []).map((_, version) => wordsOf(columns, version));

const keysInOrder = (words: readonly WordToken[]): string => words.map(({ key }) => key).join(' ');
const keysSorted = (words: readonly WordToken[]): string =>
  words
    .map(({ key }) => key)
    .sort()
    .join(' ');
const isOneValue = (values: readonly string[]): boolean => new Set(values).size === 1;

/** Between which columns each version has words: outside, it is silent, and silence is no difference. */
function extentsOf(columns: readonly AlignedColumn[]): readonly (readonly [first: number, last: number])[] {
  return (columns[0] ?? []).map((_, version) => [
    columns.findIndex((column) => column[version] !== null),
    columns.findLastIndex((column) => column[version] !== null),
  ]);
}

/** Two at least must speak to agree. */
function agreementOf(speaking: readonly (WordToken | null)[]): Agreement {
  if (speaking.length < 2 || speaking.includes(null)) return 'differs';
  const words = speaking.filter((token) => token !== null);
  const [first, ...rest] = words;
  if (first === undefined || rest.every(({ key }) => key === first.key)) return 'same';
  const alike = rest.every(({ key, text }) => key === first.key || isSpellingVariant(first.text, text));
  return alike ? 'spelling' : 'differs';
}

/** Cuts columns into runs in which the same versions agree, runs of names spelt in two ways, and runs that differ. */
function runsOf(columns: readonly AlignedColumn[]): Run[] {
  const extents = extentsOf(columns);
  const runs: { kind: string; agreement: Agreement; columns: AlignedColumn[] }[] = [];
  for (const [at, column] of columns.entries()) {
    const speaks = extents.map(([first, last]) => at >= first && at <= last);
    const agreement = agreementOf(column.filter((_, version) => speaks[version]));
    const kind = agreement === 'differs' ? agreement : `${agreement} ${speaks.join()}`;
    const run = runs.at(-1);
    if (run?.kind === kind) run.columns.push(column);
    else runs.push({ kind, agreement, columns: [column] });
  }
  return runs;
}

const isReordered = (columns: readonly AlignedColumn[]): boolean =>
  isOneValue(wordsByVersion(columns).flatMap((words) => (words.length > 0 ? [keysSorted(words)] : [])));

/** Whether a run that agrees is too slight to stand between two that differ: it would make confetti of a paraphrase. */
function isSlight(before: Run, run: Run, after: Run): boolean {
  const hasContent = run.columns.some((column) => column.some((token) => token !== null && isContent(token)));
  return !hasContent && run.columns.length <= Math.max(before.columns.length, after.columns.length);
}

type Absorbs = (before: Run, run: Run, after: Run) => boolean;

/** Joins a run that agrees with the two that differ around it, wherever the rule says so. */
function absorb(runs: readonly Run[], absorbs: Absorbs): readonly Run[] {
  const at = runs.findIndex((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const differ = before?.agreement === 'differs' && after?.agreement === 'differs';
    return run.agreement === 'same' && differ && absorbs(before, run, after);
  });
  if (at === -1) return runs;
  const joined = runs.slice(at - 1, at + 2).flatMap(({ columns }) => columns);
  return absorb(
    [...runs.slice(0, at - 1), { agreement: 'differs', columns: joined } as const, ...runs.slice(at + 2)],
    absorbs,
  );
}

const isMove: Absorbs = (before, run, after) =>
  run.columns.length <= longestMove && isReordered([...before.columns, ...run.columns, ...after.columns]);

function differenceKind(speaking: readonly (readonly WordToken[])[]): DifferenceKind {
  if (speaking.length < 2) return 'extent';
  const present = speaking.filter(({ length }) => length > 0);
  if (present.length < speaking.length) return isOneValue(present.map(keysInOrder)) ? 'added' : 'words';
  return isOneValue(present.map(keysSorted)) ? 'order' : 'words';
}

function stretchOf({ agreement }: Run, words: readonly WordToken[][], isSilent: (version: number) => boolean): Stretch {
  const heard = words.map((tokens, version) => (isSilent(version) ? null : tokens));
  const speaking = heard.filter((tokens) => tokens !== null);
  return { kind: agreement === 'differs' ? differenceKind(speaking) : agreement, words: heard };
}

/**
 * Versions of one statement, cut into stretches that agree and stretches that differ. Words moved a little become one
 * stretch (`order`); agreement on nothing but "of the" between two differences is swallowed by them.
 */
export function alignedStretches(versions: readonly (readonly WordToken[])[]): readonly Stretch[] {
  const runs = absorb(absorb(runsOf(alignColumns(versions)), isMove), isSlight);
  const words = runs.map(({ columns }) => wordsByVersion(columns));
  const speaks = versions.map((_, version) => words.map((run) => (run[version]?.length ?? 0) > 0));
  return runs.map((run, at) =>
    stretchOf(run, words[at] ?? [], (version) => {
      const where = speaks[version] ?? [];
      return at < where.indexOf(true) || at > where.lastIndexOf(true);
    }),
  );
}

/** Whether versions have the same words in the same order. */
export const isSameWording = (versions: readonly (readonly WordToken[])[]): boolean =>
  isOneValue(versions.map(keysInOrder));
