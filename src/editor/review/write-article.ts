import { quotedRanges } from '../../compile/check-coverage.ts';
import type { ParsedArticle } from '../../compile/parse-article.ts';
import { articleFileSchema } from '../../model/content-files.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
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

const articleFieldOrder = Object.keys(articleFileSchema.shape);

type Listing = readonly [field: 'scareQuotes' | 'ignore', entry: unknown];

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

/** Takes a draft away; with a reason, the article says that its words need no record, and no run proposes them again. */
export function rejectDraft(context: ReviewContext, action: ActionOf<'reject'>): Change {
  const file = draftFile(context, action.record, action.version);
  const gone: FileChange = { path: file.path, text: null };
  if (action.reason === undefined) return { changes: [gone], focus: null };
  const { article: id, reason } = action;
  const draft = context.content.drafts.find((one) => one.id === action.record)?.value;
  const specs = (draft?.appearances ?? [])
    .filter(({ article }) => article === id)
    .flatMap(({ quote: written }): QuoteSpec[] => (Array.isArray(written) ? written : [written]));
  const entries = specs.flatMap((spec) => listings(context, id, spec, reason));
  return { changes: [gone, listIn(context, id, entries)], focus: null };
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
  const [place] = findQuote(article.text, typeof spec === 'string' ? { exact: spec } : spec);
  if (place === undefined) return false;
  return quotedRanges(article).some(({ start, end }) => {
    const around = article.text.slice(place.start, start) + article.text.slice(end, place.end);
    return place.start <= start && end <= place.end && !/[\p{L}\p{N}]/u.test(around);
  });
}
