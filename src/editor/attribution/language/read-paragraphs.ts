import type { TextRange } from './read-tokens.ts';

const maxWrappedLine = 110;
const endsSentence = /[.!?…:]["”’»“')\]]*\s*$/u;

/**
 * The paragraphs of a text that hold anything but white space, in UTF-16 units and without their line breaks: its
 * lines, or, where it is wrapped to a width as wire copy and e-mail are, the lines between blank ones together.
 */
export function readParagraphs(text: string): TextRange[] {
  const lines = Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/gu))
    .filter(([line]) => /\S/u.test(line))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  if (!isWrapped(text, lines)) return lines;
  const width = Math.max(...lines.map(({ start, end }) => end - start));
  const paragraphs: TextRange[] = [];
  let last: TextRange | undefined;
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || last === undefined || isBreak(text, last, line, width)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { start: paragraph.start, end: line.end };
    last = line;
  }
  return paragraphs;
}

/** Most lines that another follows at once stop in mid-sentence, and none is longer than a page is wide. */
function isWrapped(text: string, lines: readonly TextRange[]): boolean {
  if (lines.some(({ start, end }) => end - start > maxWrappedLine)) return false;
  const followed = lines.filter((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && !hasBlankLine(text, line, next);
  });
  const open = followed.filter(({ start, end }) => !endsSentence.test(text.slice(start, end)));
  return (
    open.length > 0 && open.length * 2 >= followed.length && open.some(({ end }) => /^\s*\p{Ll}/u.test(text.slice(end)))
  );
}

function hasBlankLine(text: string, line: TextRange, next: TextRange): boolean {
  return (text.slice(line.end, next.start).match(/\r\n|[\r\n\u2028\u2029]/gu) ?? []).length > 1;
}

/** A blank line, an indented line, or a short one that ends a sentence. */
function isBreak(text: string, line: TextRange, next: TextRange, width: number): boolean {
  if (hasBlankLine(text, line, next) || /^(?: {2,}|\t)/u.test(text.slice(next.start, next.end))) return true;
  return endsSentence.test(text.slice(line.start, line.end)) && (line.end - line.start) * 4 < width * 3;
}
