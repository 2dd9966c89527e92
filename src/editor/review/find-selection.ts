import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { type QuoteSpec, quoteQuery } from '../../model/field-schemas.ts';
import { recordPath } from '../../model/record-paths.ts';
import { anchorQuote } from '../../text/anchor-quote.ts';
import { cutWord, findQuote } from '../../text/find-quote.ts';
import { attributeText } from '../attribution/attribute-text.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { knownActors } from '../drafting/draft-article.ts';
import { type DraftFields, writeDraft } from '../drafting/draft-text.ts';
import { makeDraft, placeOf, reportedBefore } from '../drafting/make-draft.ts';
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
export function writtenQuotes(
  content: ParsedContent,
  id: string,
  quotes: readonly string[],
  written: unknown,
): QuoteSpec[] {
  const node = written as { toJSON?: () => unknown } | undefined;
  const now = typeof node?.toJSON === 'function' ? node.toJSON() : written;
  const known = (Array.isArray(now) ? now : [now]) as (QuoteSpec | undefined)[];
  return quotes.map(
    (words) =>
      known.find((spec) => spec !== undefined && quoteQuery(spec).exact === words) ??
      findSelection(content, id, words)?.spec ??
      words,
  );
}

/**
 * The file of a draft that an editor begins with words of an article, with what the program finds in them: who says it, by
 * which word, and how. It is the editor's own: no run replaces it.
 */
export function proposeText(content: ParsedContent, { article, words, spec }: Selection) {
  const matcher = matchStories(storiesOfArticle(content, article.id), article.id);
  const actors = knownActors(content);
  const found = findingAround(article, spec, attributeText(article.text, actors, article.value?.published ?? null));
  const made = found === null ? null : makeDraft(article, found, actors, matcher);
  const id = proposeId(made?.handle ?? null, words, takenIds(content));
  const fields: DraftFields =
    made === null
      ? {
          status: 'draft',
          draft: { confidence: 1, reason: 'Marked by an editor.' },
          ...placeOf(article, matcher.pointLike(words, null)),
          ...reportedBefore(article),
          appearances: [{ article: article.id, quote: spec, mode: 'indirect' }],
        }
      : { ...made.fields, draft: { ...made.fields.draft, reason: `Marked by an editor. ${made.fields.draft.reason}` } };
  const text = writeDraft(fields).replace(/^ {2}hash: .*\n/m, '');
  return { id, path: recordPath('claims', fields.story, id), text };
}

/** The finding that most nearly takes in the words, with these words for its own; null where none touches them by half. */
function findingAround(article: ParsedArticle, spec: QuoteSpec, findings: readonly Attribution[]): Attribution | null {
  const anchored = anchorQuote(article, quoteQuery(spec));
  if (anchored.outcome !== 'anchored') return null;
  const { start, end } = anchored.quote;
  const shareOf = ({ spans }: Attribution): number => {
    const common = spans.map((span) => Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)));
    return common.reduce((sum, length) => sum + length, 0) / (end - start);
  };
  const best = findings.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
  return best === undefined || shareOf(best) < 0.5 ? null : { ...best, spans: [{ start, end }] };
}
