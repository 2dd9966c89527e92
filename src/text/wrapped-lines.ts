/**
 * Lines that some program wrapped at a width: which line ends a writer never meant. A program that wraps fills each line
 * as far as it goes, so a width explains a line end when the line fits into it and the next word would not have.
 */

/** A line end between two lines of one block that their looks leave open. */
interface LineEnd {
  readonly line: string;
  readonly next: string;
  /** The narrowest and the widest column, in code points, in which a program would break here. */
  readonly from: number;
  readonly to: number;
}

/** A bullet, a dash, a number or a letter that begins an item of a list. */
const itemMark = /^[ \t]*(?:[-–—*•·‣▪◦○●■□]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+(?=\S)/u;
/** What ends a sentence, a clause or a line of verse, and seldom a line that was cut within a sentence. */
const closingMark = /[\p{Po}\p{Pd}\p{Pe}\p{Pf}]$/u;
/** Scripts that write no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The columns between which a wrapped text is looked for: below, verse and lists abound; above, a line is a paragraph. */
const narrowest = 30;
const widest = 120;

export const trimLineEnd = (line: string): string => line.replace(/[ \t]+$/, '');
export const trimLineStart = (line: string): string => line.replace(/^[ \t]+/, '');
const lengthOf = (text: string): number => [...text].length;

/**
 * For each line end of a block, what there is to judge; null where the next line looks like an item of a list or like an
 * indented paragraph, and so begins anew.
 */
export function openLineEnds(block: readonly string[]): (LineEnd | null)[] {
  const isList = block.filter((line) => itemMark.test(line)).length > 1;
  return block.slice(1).map((next, at) => {
    const line = block[at] ?? '';
    return beginsAnew(line, next, isList) ? null : lineEnd(trimLineEnd(line), trimLineStart(next));
  });
}

function lineEnd(line: string, next: string): LineEnd {
  const from = lengthOf(line);
  return { line, next, from, to: from + lineJoint(line, next).length + lengthOf(firstUnit(next)) - 1 };
}

/** What a program would have moved to the next line: a word, or where no spaces part words, a character. */
function firstUnit(line: string): string {
  const [first = ''] = line;
  return unspaced.test(first) ? first : (/^\S+/.exec(line)?.[0] ?? '');
}

function beginsAnew(line: string, next: string, isList: boolean): boolean {
  // A dash at the start of one line alone goes on with a sentence, unless the one before has ended.
  if (itemMark.test(next) && (isList || closingMark.test(trimLineEnd(line)))) return true;
  const wordsFrom = itemMark.exec(line)?.[0].length ?? indentOf(line);
  return indentOf(next) > wordsFrom;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** What stands between two lines that become one; nothing after a hyphen, which may be within a word. */
export function lineJoint(line: string, next: string): string {
  if (/[\p{L}\p{N}][-—]$/u.test(line)) return '';
  const [last, first] = [[...line].at(-1) ?? '', [...next][0] ?? ''];
  return unspaced.test(last) && unspaced.test(first) ? '' : ' ';
}

const isExplained = ({ from, to }: LineEnd, width: number): boolean => from <= width && width <= to;
/** Whether the words go on over the line end, as far as marks and capitals show it; many scripts have no capitals. */
const runsOn = ({ line }: LineEnd): boolean => !closingMark.test(line);
const goesOn = ({ line, next }: LineEnd): boolean => !/[.!?:;…]$/u.test(line) && !/^\P{L}*\p{Lu}/u.test(next);
const goesOnSmall = (end: LineEnd): boolean => goesOn(end) && /^\p{Ll}/u.test(end.next);

/**
 * The width, in code points, at which the lines of a text were wrapped; null where nothing says that they were. Verse, lists
 * and headlines must not be taken for it: no one width explains their line ends, and their lines begin with capitals.
 * @param blocks what blank lines part, each a list of lines
 */
export function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  const ends = blocks.map(openLineEnds);
  const all = ends.flat().filter((end) => end !== null);
  const width = bestWidth(all);
  if (width === null) return null;
  // Without blank lines, the ends of paragraphs are among the line ends.
  const counted = ends
    .map((block) => countedEnds(block, width))
    .filter((block) => isFilled(block, width))
    .flat();
  const explained = counted.filter((end) => isExplained(end, width));
  if (explained.length === 0 || explained.length * 3 < all.length) return null;
  const isProse = explained.filter(goesOn).length * 3 >= explained.length;
  if (explained.length >= 3) return isProse ? width : null;
  const isCertain = explained.length === counted.length && explained.every(runsOn);
  return isCertain && explained.filter(goesOnSmall).length * 2 >= explained.length ? width : null;
}

/** The line ends by which a block is judged: short lines at its head, such as a headline and a byline, are left out. */
function countedEnds(ends: readonly (LineEnd | null)[], width: number): LineEnd[] {
  const first = ends.findIndex((end) => end !== null && isExplained(end, width));
  return first === -1 ? [] : ends.slice(first).filter((end) => end !== null);
}

/** Whether a width explains most line ends of a block. */
function isFilled(counted: readonly LineEnd[], width: number): boolean {
  return counted.length > 0 && counted.filter((end) => isExplained(end, width)).length * 5 >= counted.length * 3;
}

/** The width that explains most line ends, the narrowest of several. */
function bestWidth(ends: readonly LineEnd[]): number | null {
  const candidates = [...new Set(ends.flatMap(({ from, to }) => [from, to]))]
    .filter((width) => width >= narrowest && width <= widest)
    .sort((a, b) => a - b);
  let best: { readonly width: number; readonly count: number } | null = null;
  for (const width of candidates) {
    const count = ends.filter((end) => isExplained(end, width)).length;
    if (best === null || count > best.count) best = { width, count };
  }
  return best?.width ?? null;
}

/**
 * For each line end of a block, whether wrapping at that width made it. A block most of whose line ends the width does
 * not explain (verse, an address) keeps them all.
 */
export function wrappedEnds(block: readonly string[], width: number): readonly boolean[] {
  const ends = openLineEnds(block);
  const counted = countedEnds(ends, width);
  if (!isFilled(counted, width)) return ends.map(() => false);
  const first = ends.indexOf(counted[0] ?? null);
  return ends.map((end, at) => end !== null && ((at >= first && isExplained(end, width)) || goesOnSmall(end)));
}
