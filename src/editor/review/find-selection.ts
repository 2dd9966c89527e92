import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import { recordPath } from '../../model/record-paths.ts';
import { cutWord, findQuote } from '../../text/find-quote.ts';
import { writeDraft } from '../drafting/draft-text.ts';
import { placeOf, reportedBefore } from '../drafting/make-draft.ts';
import { matchStories } from '../drafting/match-claims.ts';
import { proposeId } from '../drafting/propose-id.ts';
import { quoteSpecOf } from '../drafting/quote-spec.ts';
import { storiesOfArticle } from '../drafting/stories-of-article.ts';
import { takenIds } from '../drafting/taken-ids.ts';

/** Words of an article, as a record quotes them. */
export interface Selection {
  readonly article: ParsedArticle;
  readonly words: string;
  readonly spec: QuoteSpec;
}

/**
 * Words of an article, at the place where they were selected, or where they stand first.
 * @param start code points from the start of the text; left out for words that were typed
 * @returns null where the article does not hold them
 */
export function findSelection(content: ParsedContent, id: string, words: string, start?: number): Selection | null {
  const article = content.articles.find((one) => one.id === id);
  if (article === undefined) return null;
  const near = start === undefined ? 0 : article.codePoints.toUtf16(start);
  const matches = findQuote(article.text, { exact: words }).filter((match) => cutWord(article.text, match) === null);
  const match = matches.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0];
  const spec = match === undefined ? null : quoteSpecOf(article.text, match);
  return spec === null ? null : { article, words, spec };
}

/**
 * Quotes as a record writes them: those that did not change stay as they are, others get what makes them unique.
 * @param written what the record has now
 */
export function quoteSpecs(
  content: ParsedContent,
  id: string,
  quotes: readonly string[],
  written: unknown,
): QuoteSpec[] {
  const node = written as { toJSON?: () => unknown } | undefined;
  const now = typeof node?.toJSON === 'function' ? node.toJSON() : written;
  const known = (Array.isArray(now) ? now : [now]) as (QuoteSpec | undefined)[];
  const exactOf = (spec: QuoteSpec | undefined) => (typeof spec === 'object' ? spec.exact : spec);
  return quotes.map(
    (words) => known.find((spec) => exactOf(spec) === words) ?? findSelection(content, id, words)?.spec ?? words,
  );
}

/** The file of a draft that an editor begins with words of an article. It is the editor's own: no run replaces it. */
export function proposeText(content: ParsedContent, { article, words, spec }: Selection) {
  const place = placeOf(
    article,
    matchStories(storiesOfArticle(content, article.id), article.id).pointLike(words, null),
  );
  const id = proposeId(null, words, takenIds(content));
  const draft = writeDraft({
    status: 'draft',
    draft: { confidence: 1, reason: 'Marked by an editor.' },
    ...place,
    ...reportedBefore(article),
    appearances: [{ article: article.id, quote: spec, mode: 'indirect' }],
  });
  return { id, path: recordPath('claims', place.story, id), text: draft.replace(/^ {2}hash: .*\n/m, '') };
}
