import type { Diagnostic, FieldPath } from '../model/diagnostic.ts';
import type { QuoteSpec } from '../model/field-schemas.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { type AnchoredClaim, anchorSpec } from './anchor-claims.ts';
import type { ParsedArticle } from './parse-article.ts';
import { repeatedQuotes } from './repeated-entries.ts';

/** The words of an article that its own file accounts for: mere terms, and what needs no record. */
export interface AnchoredTerms {
  readonly article: string;
  readonly scareQuotes: readonly AnchoredQuote[];
  readonly ignored: readonly AnchoredQuote[];
  /** Passages that an editor has decided upon: they are proposed no more, and account for nothing. */
  readonly decided: readonly AnchoredQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Anchors the scare quotes of an article and the passages it says to ignore. */
export function anchorTerms(article: ParsedArticle): AnchoredTerms {
  const { scareQuotes = [], ignore = [], decided: settled = [] } = article.value ?? {};
  const terms = anchorList(article, 'scareQuotes', scareQuotes, []);
  const ignored = anchorList(
    article,
    'ignore',
    ignore.map(({ quote }) => quote),
    ['quote'],
  );
  const decided = anchorList(article, 'decided', settled, []);
  return {
    article: article.id,
    scareQuotes: terms.quotes,
    ignored: ignored.quotes,
    decided: decided.quotes,
    diagnostics: [...terms.diagnostics, ...ignored.diagnostics, ...decided.diagnostics],
  };
}

/** @param rest the way from an entry of the list to its quote */
function anchorList(article: ParsedArticle, field: string, specs: readonly QuoteSpec[], rest: FieldPath) {
  const anchored = specs.map((spec, at) => {
    const place = article.placeOf([field, at, ...rest]);
    return { place, ...anchorSpec(article, spec, place) };
  });
  const found = anchored.flatMap(({ quote, place }) => (quote === null ? [] : [{ quote, place }]));
  const entries = found.map(({ quote, place }) => ({ article: article.id, quotes: [quote], place }));
  return {
    quotes: found.map(({ quote }) => quote),
    diagnostics: [...anchored.flatMap((one) => one.diagnostics), ...repeatedQuotes(entries, field)],
  };
}

type Passages = ReadonlyMap<string, readonly AnchoredQuote[]>;

/** By article, every passage that a claim's appearance quotes or that is listed as a mere term. */
export function quotedPassages(
  claims: readonly Pick<AnchoredClaim, 'appearances'>[],
  terms: readonly AnchoredTerms[],
): Passages {
  const passages = new Map<string, AnchoredQuote[]>(
    terms.map(({ article, scareQuotes }) => [article, [...scareQuotes]] as const),
  );
  // Words of an earlier edition account for nothing in the current text.
  for (const { article, edition, quotes } of claims.flatMap((claim) => claim.appearances))
    if (edition === null) passages.get(article)?.push(...quotes);
  return passages;
}

/** By article, every passage that is accounted for: those that are quoted or a mere term, and what needs no record. */
export function accountedPassages(
  claims: readonly Pick<AnchoredClaim, 'appearances'>[],
  terms: readonly AnchoredTerms[],
): Passages {
  const quoted = quotedPassages(claims, terms);
  return new Map(terms.map(({ article, ignored }) => [article, [...(quoted.get(article) ?? []), ...ignored]] as const));
}
