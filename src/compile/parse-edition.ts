import { type EditionFile, editionFileSchema } from '../model/editions/edition-file.ts';
import type { ContentFile } from './content-file.ts';
import { type ParsedArticle, readText } from './parse-article.ts';
import { type ParsedRecord, parseMarkdownRecord } from './parse-record.ts';
import type { MemoryOfKind } from './read-record.ts';

/** An earlier edition of an article, parsed: its fields, and its plain text with the paragraphs in it. */
export interface ParsedEdition
  extends ParsedRecord<EditionFile>,
    Pick<ParsedArticle, 'text' | 'paragraphs' | 'codePoints' | 'placeAt'> {
  /** The id of the article that it is an edition of. */
  readonly article: string;
  /** Its own name, which is that of its file. */
  readonly edition: string;
}

/** Parses `articles/<story>/<article>/<edition>.md`. */
export function parseEdition(
  file: ContentFile,
  article: string,
  edition: string,
  memory?: MemoryOfKind,
): ParsedEdition {
  const record = parseMarkdownRecord(file, `${article}/${edition}`, editionFileSchema, memory);
  return { ...record, article, edition, ...readText(record) };
}

/**
 * Every text that words can be anchored in, by its id: the articles, and of each its earlier editions as articles with the fields
 * of the article, but their own text and date. Of an edition of no article there is none.
 */
export function anchorableTexts(
  articles: ReadonlyMap<string, ParsedArticle>,
  editions: readonly ParsedEdition[],
): ReadonlyMap<string, ParsedArticle> {
  const earlier = editions.flatMap((one) => {
    const article = articles.get(one.article);
    if (article === undefined) return [];
    const { id, file, text, paragraphs, codePoints, placeAt } = one;
    return [[id, { ...article, id, file, text, paragraphs, codePoints, placeAt }] as const];
  });
  return new Map([...articles, ...earlier]);
}
