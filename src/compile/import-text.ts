import { stringify } from 'yaml';
import type { z } from 'zod';
import type { articleFileSchema } from '../model/content-files.ts';
import { normaliseText } from './content-file.ts';

/** What an imported article must be told, since a plain text does not say it; a web page may say all of it. */
export interface ImportFacts
  extends Pick<z.input<typeof articleFileSchema>, 'headline' | 'byline' | 'url' | 'archived' | 'lang'> {
  /** Where the file is not named after it. */
  readonly outlet?: string | undefined;
  readonly published: string;
  readonly publishedBasis?: string | undefined;
  readonly outletBasis?: string | undefined;
}

/** The order in which they are written. */
const factNames = [
  'outlet',
  'outletBasis',
  'headline',
  'byline',
  'url',
  'archived',
  'lang',
  'published',
  'publishedBasis',
] as const;

/**
 * The article file of a plain text. Where the text has blank lines, these divide its paragraphs and single
 * line breaks stay inside them; where it has none, every line is a paragraph. No character of a paragraph
 * changes: an article's text is read without any Markdown construct (markdown.ts), so there is nothing that
 * would have to be escaped.
 * @throws Error when the text holds no word.
 */
export function importText(source: string, facts: ImportFacts): string {
  const paragraphs = paragraphsOf(normaliseText(source));
  const given = factNames.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]));
  const fields = { ...Object.fromEntries(given), annotation: 'partial' };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A line is blank when it holds nothing but spaces and tabs, as in Markdown. */
const isWritten = (line: string): boolean => !/^[ \t]*$/.test(line);
const blankLines = /\n(?:[ \t]*\n)+/;

/**
 * The paragraphs of a plain text: blank lines divide them, or where there is none, every line end.
 * @throws Error when the text holds no word.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n');
  const first = lines.findIndex(isWritten);
  if (first === -1) throw new Error('the file holds no text');
  const written = lines.slice(first, lines.findLastIndex(isWritten) + 1);
  return written.every(isWritten) ? written : written.join('\n').split(blankLines);
}
