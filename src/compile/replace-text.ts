import { parseDocument } from 'yaml';
import { type ContentFile, normaliseText } from './content-file.ts';
import { paragraphsOf } from './import-text.ts';
import { splitFrontMatter } from './markdown.ts';

/** An article file with another text, and what it kept. */
export interface ReplacedText {
  readonly text: string;
  /** The fields that stay as they were, each in one line as it is written: `fullText: false`. */
  readonly kept: readonly string[];
}

/**
 * An article's file with a new text under its fields, which stay as they are, comments and order included: what the paper
 * is, who holds the rights, and whether the text may be shown, a new text does not change.
 * @param published a date that takes the place of the file's own, and of what that rested on
 * @throws Error when the text holds no word, or the fields cannot be read.
 */
export function replaceText(article: ContentFile, source: string, published: string | undefined): ReplacedText {
  const before = normaliseText(article.text);
  const { frontMatter } = splitFrontMatter(before);
  const document = parseDocument(frontMatter?.yaml ?? '');
  const fault = document.errors[0];
  if (frontMatter === null || fault !== undefined)
    throw new Error(
      `the fields of \`${article.path}\` cannot be read${fault === undefined ? '' : ` (${fault.message})`}`,
    );
  const fields = document.toJS() as Readonly<Record<string, unknown>> | null;
  const replaced = published === undefined ? [] : ['published', 'publishedBasis'];
  if (published !== undefined) {
    document.set('published', published);
    document.delete('publishedBasis');
  }
  const head = published === undefined ? `${frontMatter.yaml}\n` : document.toString({ lineWidth: 0 });
  const kept = Object.entries(fields ?? {}).filter(([name]) => !replaced.includes(name));
  return {
    text: `---\n${head.replace(/^\n$/, '')}---\n\n${paragraphsOf(normaliseText(source)).join('\n\n')}\n`,
    kept: kept.map(([name, value]) => (typeof value === 'object' ? name : `${name}: ${String(value)}`)),
  };
}
