import type { FoundDifference, MarkKind } from './key-words.ts';
import { isContent, stemOf, type WordToken } from './word-tokens.ts';

/** A piece of a version's text, as printed. */
export interface Segment {
  readonly text: string;
  /** Whether other versions differ here. */
  readonly differs: boolean;
  /** The number of the difference, from 1, the same in every version that takes part in it. */
  readonly group: number | null;
  readonly kind: MarkKind | null;
  /** Whether these are key words in common, in a text that is otherwise worded differently. */
  readonly shared: boolean;
}

type Mark = Omit<Segment, 'text'>;

const plain: Mark = { differs: false, group: null, kind: null, shared: false };
const sharedMark: Mark = { ...plain, shared: true };

/** The mark of each word: the first difference that takes part in it, or what it shares. */
function marksOf(found: readonly FoundDifference[]): ReadonlyMap<WordToken, Mark> {
  const marks = new Map<WordToken, Mark>();
  for (const [index, { kind, marked }] of found.entries()) {
    const mark: Mark = { differs: true, group: index + 1, kind, shared: false };
    for (const token of marked) if (!marks.has(token)) marks.set(token, mark);
  }
  return marks;
}

/** Appends a piece of text, to the last segment where that has the same mark. */
function append(segments: Segment[], text: string, mark: Mark): void {
  const last = segments.at(-1);
  if (text === '') return;
  const joins = last && last.group === mark.group && last.shared === mark.shared;
  if (joins) segments[segments.length - 1] = { ...last, text: last.text + text };
  else segments.push({ text, ...mark });
}

/** Whether what stands between two words goes with their mark: in a difference all of it, between key words a space. */
const goesWith = (between: string, mark: Mark): boolean => !mark.shared || /^\s+$/u.test(between);

/**
 * A text cut at the words that are marked. What stands between two words goes with them when both have one mark
 * (between key words only a space does), and is plain otherwise, so that no mark begins or ends with a space or a comma.
 * @param stems the key words to mark as shared, or null to mark none.
 */
export function markedSegments(
  text: string,
  tokens: readonly WordToken[],
  found: readonly FoundDifference[],
  stems: ReadonlySet<string> | null,
): readonly Segment[] {
  const marks = marksOf(found);
  const markOf = (token: WordToken): Mark =>
    marks.get(token) ?? (stems?.has(stemOf(token)) && isContent(token) ? sharedMark : plain);
  const segments: Segment[] = [];
  let [end, before] = [0, plain];
  for (const token of tokens) {
    const mark = markOf(token);
    const between = text.slice(end, token.start);
    append(segments, between, mark === before && goesWith(between, mark) ? mark : plain);
    append(segments, token.text, mark);
    [end, before] = [token.end, mark];
  }
  append(segments, text.slice(end), plain);
  return segments;
}
