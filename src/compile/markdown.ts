import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';

/**
 * Front matter, and the text of an article, which remark reads as *only paragraphs*, with every other construct
 * switched off, so that no character of a newspaper's text can mean anything but itself.
 */

/** Every construct of micromark that an article's text must not be read for. Blank lines alone divide it. */
const constructs = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const articleParser = remark()
  .data('micromarkExtensions', [{ disable: { null: constructs } }])
  .freeze();

/** Front matter and body of a Markdown file; offsets are UTF-16 units in its normalised text. */
export interface MarkdownParts {
  /** The YAML between the fences, and the line of the file on which it starts; null when there is none. */
  readonly frontMatter: { readonly yaml: string; readonly line: number } | null;
  readonly bodyStart: number;
}

/** Divides a Markdown file into front matter and body. */
export function splitFrontMatter(text: string): MarkdownParts {
  const block = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(text);
  if (block === null) return { frontMatter: null, bodyStart: 0 };
  return { frontMatter: { yaml: block[1] ?? '', line: 2 }, bodyStart: block[0].length };
}

/** A paragraph's place in an article's body; UTF-16 units, whole lines, `end` exclusive. */
export interface ParagraphRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of an article's body, in order. Each reaches from the start of its first line to the end of
 * its last, so leading and trailing spaces, which Markdown drops, stay.
 */
export function articleParagraphs(body: string): ParagraphRange[] {
  const tree: Root = articleParser.parse(body);
  return tree.children.map((node) => wholeLines(body, node));
}

function wholeLines(body: string, node: Nodes): ParagraphRange {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? body.length;
  const lineEnd = body.indexOf('\n', to);
  return { start: body.lastIndexOf('\n', from - 1) + 1, end: lineEnd === -1 ? body.length : lineEnd };
}
