import { type ArticleFile, articleFileSchema } from '../model/content-files.ts';
import type { Paragraph } from '../model/corpus.ts';
import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import { type CodePointIndex, codePointIndex } from '../text/code-points.ts';
import type { ContentFile } from './content-file.ts';
import { articleParagraphs } from './markdown.ts';
import { type ParsedRecord, parseMarkdownRecord } from './parse-record.ts';
import type { MemoryOfKind } from './read-record.ts';

/** An article file, parsed: its fields, and its plain text with the paragraphs in it. */
export interface ParsedArticle extends ParsedRecord<ArticleFile> {
  /** The story in whose folder it lies; others may list it too. */
  readonly story: string;
  readonly outlet: string;
  /** From the first paragraph to the last, letter for letter as in the file. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly codePoints: CodePointIndex;
  /** The place in the file of a UTF-16 offset in the text. */
  readonly placeAt: (offset: number) => Place;
}

/** Parses `articles/<story>/<article>.md`; without the field `outlet`, the file is named after its outlet. */
export function parseArticle(file: ContentFile, story: string, name: string, memory?: MemoryOfKind): ParsedArticle {
  const record = parseMarkdownRecord(file, `${story}/${name}`, articleFileSchema, memory);
  return { ...record, story, outlet: record.fields?.outlet ?? name, ...readText(record) };
}

/** The plain text of a file's body, with its paragraphs; an empty one is reported where the fields could be read. */
export function readText(record: ParsedRecord<unknown>) {
  const ranges = articleParagraphs(record.body);
  const from = ranges[0]?.start ?? 0;
  const text = record.body.slice(from, ranges.at(-1)?.end ?? 0);
  const codePoints = codePointIndex(text);
  const paragraphs = ranges.map((range, at) => ({
    number: at + 1,
    start: codePoints.fromUtf16(range.start - from),
    end: codePoints.fromUtf16(range.end - from),
    text: record.body.slice(range.start, range.end),
  }));
  const placeAt = placeIn(record.file, record.body, record.bodyLine, from);
  const empty = record.value !== null && ranges.length === 0;
  const diagnostics: readonly Diagnostic[] = empty
    ? [...record.diagnostics, diagnose('article/empty', { file: record.file, line: record.bodyLine, column: 1 }, {})]
    : record.diagnostics;
  return { diagnostics, text, paragraphs, codePoints, placeAt };
}

function placeIn(file: string, body: string, bodyLine: number, from: number): (offset: number) => Place {
  return (offset) => {
    const before = body.slice(0, from + offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { file, line: bodyLine + before.split('\n').length - 1, column: before.length - lineStart + 1 };
  };
}
