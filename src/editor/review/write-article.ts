import { quotedRanges } from '../../compile/check-coverage.ts';
import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { AppearanceFile } from '../../model/claim-file.ts';
import { articleFileSchema } from '../../model/content-files.ts';
import { type QuoteSpec, quoteQuery, quoteSpecs } from '../../model/field-schemas.ts';
import { findQuote } from '../../text/find-quote.ts';
import { addEntry, editFrontMatter } from './edit-record.ts';
import type { ActionOf } from './review-action.ts';
import {
  articleFile,
  type Change,
  draftFile,
  type FileChange,
  type ReviewContext,
  selectionOf,
} from './review-context.ts';
import { settleDraft } from './settle-draft.ts';

/** The fields of an article in the order in which a person writes them. */
export const articleFieldOrder = Object.keys(articleFileSchema.shape);

type Listing = readonly [field: 'scareQuotes' | 'ignore' | 'decided', entry: unknown];

/** Lists words of an article as a mere term. */
export function listTerm(context: ReviewContext, action: ActionOf<'term'>): Change {
  const { spec } = selectionOf(context, action);
  return { changes: [listIn(context, action.article, [['scareQuotes', spec]])], focus: null };
}

/** Lists words of an article as what needs no record. */
export function ignoreSelection(context: ReviewContext, action: ActionOf<'ignore'>): Change {
  const { spec } = selectionOf(context, action);
  return {
    changes: [listIn(context, action.article, listings(context, action.article, spec, action.reason))],
    focus: null,
  };
}

/**
 * Takes a draft away, and no run proposes its words again: the articles say that they are decided, or with a reason that they
 * need no record.
 */
export function rejectDraft(context: ReviewContext, action: ActionOf<'reject'>): Change {
  const file = draftFile(context, action.record, action.version);
  const gone: FileChange = { path: file.path, text: null };
  const draft = context.content.drafts.find((one) => one.id === action.record)?.value;
  const appearances = draft?.appearances ?? [];
  const articles = [...new Set(appearances.map(({ article }) => article))];
  const { reason } = action;
  const lists = articles.map((id) => {
    const specs = specsIn(appearances, id);
    return listIn(
      context,
      id,
      specs.flatMap((spec) => (reason === undefined ? [decision(spec)] : listings(context, id, spec, reason))),
    );
  });
  return { changes: settleDraft(context, action.record, null, [gone, ...lists]), focus: null };
}

const decision = (spec: QuoteSpec): Listing => ['decided', spec];

/** Every quote of appearances in an article. */
function specsIn(appearances: readonly Pick<AppearanceFile, 'article' | 'quote'>[], id: string): QuoteSpec[] {
  return appearances.filter(({ article }) => article === id).flatMap(({ quote }) => quoteSpecs(quote));
}

/**
 * What the articles of a draft must say when it becomes a record with other words: that those of which the record has less
 * than half are decided, so that no run proposes them again.
 * @param appearances those of the draft
 * @param quotes the words of the record in the article under review
 * @param text the record as it will be
 */
export function decidedPassages(
  context: ReviewContext,
  appearances: readonly Pick<AppearanceFile, 'article' | 'quote'>[],
  quotes: readonly string[],
  text: string,
): FileChange[] {
  const isKept = (exact: string): boolean =>
    text.includes(exact) || quotes.some((words) => exact.includes(words) && 2 * words.length >= exact.length);
  const articles = [...new Set(appearances.map(({ article }) => article))];
  return articles.flatMap((id) => {
    const lost = specsIn(appearances, id).filter((spec) => !isKept(quoteQuery(spec).exact));
    return lost.length === 0 ? [] : [listIn(context, id, lost.map(decision))];
  });
}

function listIn(context: ReviewContext, id: string, entries: readonly Listing[]): FileChange {
  const file = articleFile(context, id);
  const text = entries.reduce<string>(
    (before, [field, entry]) =>
      editFrontMatter(before, (fields, document) => addEntry(fields, document, field, entry, articleFieldOrder)),
    file.text,
  );
  return { path: file.path, text };
}

/** That words need no record; and, since that alone covers no quotation (docs/rules.md, rule 6), that words in marks are a mere term. */
function listings({ content }: ReviewContext, id: string, spec: QuoteSpec, reason: string): Listing[] {
  const article = content.articles.find((one) => one.id === id);
  const terms: Listing[] = article !== undefined && isBareQuotation(article, spec) ? [['scareQuotes', spec]] : [];
  return [...terms, ['ignore', { quote: spec, reason }]];
}

/** Whether the words are those of one quotation and no others, with its marks or without. */
function isBareQuotation(article: ParsedArticle, spec: QuoteSpec): boolean {
  const [place] = findQuote(article.text, quoteQuery(spec));
  if (place === undefined) return false;
  return quotedRanges(article).some(({ start, end }) => {
    const around = article.text.slice(place.start, start) + article.text.slice(end, place.end);
    return place.start <= start && end <= place.end && !/[\p{L}\p{N}]/u.test(around);
  });
}
