import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { type AnchoredClaim, anchorClaim, anchorSpec } from './anchor-claims.ts';
import { checkActors } from './check-actors.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDates } from './check-dates.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkReferences } from './check-references.ts';
import type { ContentFile } from './content-file.ts';
import { linkCorpus } from './link-corpus.ts';
import type { ParsedArticle } from './parse-article.ts';
import { parseContent } from './parse-content.ts';
import { sortDiagnostics } from './report.ts';

/** A corpus, or every reason why there is none. */
export type Compilation =
  | { readonly corpus: Corpus; readonly diagnostics: readonly [] }
  | { readonly corpus: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles the files of `content/` into a corpus: parse, anchor, check, link. Collects every problem of one run
 * before it judges; never throws on bad content; reads no file and knows no framework.
 */
export function compile(files: readonly ContentFile[]): Compilation {
  const content = parseContent(files);
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  const readable = new Map([...articles].filter(([, article]) => article.paragraphs.length > 0));
  const claims = content.claims.map((claim) => anchorClaim(claim, readable));
  const scare = content.articles.map((article) => anchorScareQuotes(article));
  const diagnostics = [
    ...content.diagnostics,
    ...claims.flatMap((claim) => claim.diagnostics),
    ...scare.flatMap((one) => one.diagnostics),
    ...checkReferences(content),
    ...checkDates(content),
    ...checkActors(content, readable),
    ...checkPermalinks(content),
    ...checkQuotationMarks(content.articles.filter(isSettled(claims, scare)), claims, scare),
  ];
  if (diagnostics.length > 0) return { corpus: null, diagnostics: sortDiagnostics(diagnostics) };
  const corpus = linkCorpus(content, claims, new Map(scare.map(({ article, quotes }) => [article, quotes])));
  return { corpus, diagnostics: [] };
}

interface ScareQuotes {
  readonly article: string;
  readonly quotes: readonly AnchoredQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

function anchorScareQuotes(article: ParsedArticle): ScareQuotes {
  const anchored = (article.value?.scareQuotes ?? []).map((spec, at) =>
    anchorSpec(article, spec, article.placeOf(['scareQuotes', at])),
  );
  return {
    article: article.id,
    quotes: anchored.flatMap(({ quote }) => (quote === null ? [] : [quote])),
    diagnostics: anchored.flatMap((one) => one.diagnostics),
  };
}

/**
 * Whether everything that could cover an article's quotation marks was read and anchored. Where it was not,
 * that fault is reported, and marks it leaves uncovered would only repeat it.
 */
function isSettled(claims: readonly AnchoredClaim[], scare: readonly ScareQuotes[]) {
  const unread = new Set(claims.flatMap(({ parsed }) => (parsed.value === null ? parsed.folder : [])));
  const unanchored = claims.filter(({ diagnostics }) =>
    diagnostics.some(({ rule }) => rule.startsWith('claim/quote-')),
  );
  const doubtful = new Set([
    ...unanchored.flatMap(({ appearances }) => appearances.map(({ article }) => article)),
    ...scare.flatMap(({ article, diagnostics }) => (diagnostics.length > 0 ? article : [])),
  ]);
  return ({ id, story }: ParsedArticle): boolean => !unread.has(story) && !doubtful.has(id);
}

function checkQuotationMarks(
  articles: readonly ParsedArticle[],
  claims: readonly AnchoredClaim[],
  scare: readonly ScareQuotes[],
): Diagnostic[] {
  const passages = new Map(scare.map(({ article, quotes }) => [article, [...quotes]]));
  for (const { article, quotes } of claims.flatMap((claim) => claim.appearances))
    passages.get(article)?.push(...quotes);
  return articles.flatMap((article) => checkCoverage(article, passages.get(article.id) ?? []));
}
