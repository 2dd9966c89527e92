import { lineJoint, openLineEnds, trimLineEnd, trimLineStart, wrappedEnds, wrapWidth } from './wrapped-lines.ts';

/** A text whose wrapped lines are joined, and what there is to say of it. */
export interface JoinedLines {
  readonly text: string;
  /** The width at which the lines were wrapped, in code points; null where nothing says that they were. */
  readonly width: number | null;
  /** How many line ends were taken out. */
  readonly joined: number;
  /** How many stay that may part a sentence: within a block, and before neither a list's item nor an indented line. */
  readonly kept: number;
  /** What a hyphen at a line end held together, in the order of the text; one word or two, nobody can tell: `inspec-tor`. */
  readonly hyphenated: readonly string[];
}

/**
 * Joins the lines of a text that was wrapped at a width. Only white space at line ends changes: every word stays, in its
 * order, and so does a hyphen at a line end, since it may belong to the word.
 * @param text with line ends `\n`
 */
export function joinLines(text: string): JoinedLines {
  const blocks = blocksOf(text);
  const written = blocks.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
  const width = wrapWidth(written.map(({ lines }) => lines));
  const joined = blocks.map(({ lines, gap }) => {
    const wrapped = width === null ? [] : wrappedEnds(lines, width);
    // Where no blank line parts them, what is left of line ends parts the paragraphs.
    const open = written.length > 1 ? openLineEnds(lines).filter((end, at) => end !== null && !wrapped[at]).length : 0;
    return { ...joinBlock(lines, wrapped), gap, open };
  });
  return {
    text: joined.map((block) => block.lines.join('\n') + block.gap).join(''),
    width,
    joined: joined.reduce((sum, { joints }) => sum + joints, 0),
    kept: joined.reduce((sum, { open }) => sum + open, 0),
    hyphenated: joined.flatMap(({ hyphenated }) => hyphenated),
  };
}

interface Block {
  readonly lines: readonly string[];
  /** The blank lines after it, with the line end before them. */
  readonly gap: string;
}

function blocksOf(text: string): Block[] {
  const parts = text.split(/((?:^|\n)(?:[ \t]*\n)+|\n[ \t]*$)/);
  return parts.flatMap((lines, at) => (at % 2 === 0 ? { lines: lines.split('\n'), gap: parts[at + 1] ?? '' } : []));
}

function joinBlock(lines: readonly string[], wrapped: readonly boolean[]) {
  const whole: string[] = [];
  const hyphenated: string[] = [];
  let open = '';
  for (const [at, line] of lines.entries()) {
    if (at === 0 || !wrapped[at - 1]) {
      if (at > 0) whole.push(open);
      open = line;
      continue;
    }
    const [head, tail] = [trimLineEnd(open), trimLineStart(line)];
    const joint = lineJoint(head, tail);
    if (joint === '' && head.endsWith('-')) hyphenated.push(wordAcross(head, tail));
    open = head + joint + tail;
  }
  return { lines: [...whole, open], joints: lines.length - whole.length - 1, hyphenated };
}

/** The word that a hyphen at a line end may have cut, with what stands around it up to the next spaces. */
function wordAcross(head: string, tail: string): string {
  return `${/\S+$/.exec(head)?.[0] ?? ''}${/^[\p{L}\p{N}]+/u.exec(tail)?.[0] ?? ''}`;
}
