import { inUtf16 } from '../../compile/check-coverage.ts';
import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { AppearanceFile } from '../../model/claim-file.ts';
import { quoteQuery, quoteSpecs } from '../../model/field-schemas.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { anchorQuote } from '../../text/anchor-quote.ts';
import type { Range } from '../../text/find-quote.ts';
import { sentenceRanges } from '../../text/sentence-around.ts';

/** An appearance that was found in its article, with what stands around its words. UTF-16 units of the text. */
export interface Surroundings {
  readonly article: ParsedArticle;
  readonly appearance: AppearanceFile;
  /** The quotes in the order of the text; never empty. */
  readonly quotes: readonly Range[];
  /** The sentence or sentences that the quotes touch. */
  readonly sentences: Range;
  /** From where to where the source of the words is looked for: their paragraphs, and those whose quotation they go on. */
  readonly near: Range;
  /** The beginning of the first quote's paragraph, for a message. */
  readonly lead: string;
}

const openingMark = /^[“"„«‘']/u;

/** Where an appearance stands; null where its article or one of its quotes was not found, which the compiler reports. */
export function surroundingsOf(
  appearance: AppearanceFile,
  articles: ReadonlyMap<string, ParsedArticle>,
): Surroundings | null {
  const article = articles.get(appearance.article);
  if (article === undefined) return null;
  const specs = quoteSpecs(appearance.quote);
  const anchored = specs.map((spec) => anchorQuote(article, quoteQuery(spec)));
  const found = anchored.flatMap((one) => (one.outcome === 'anchored' ? [inUtf16(article, one.quote)] : []));
  const quotes = found.toSorted((a, b) => a.start - b.start);
  const [first, last] = [quotes[0], quotes.at(-1)];
  if (first === undefined || last === undefined || quotes.length < specs.length) return null;
  const paragraphs = article.paragraphs.map((one) => inUtf16(article, one));
  const at = paragraphs.findIndex(({ end }) => first.start < end);
  const to = paragraphs.findIndex(({ end }) => last.end <= end);
  const start = paragraphs[firstOfQuotation(article.text, paragraphs, at)]?.start ?? 0;
  const sentences = {
    start: sentenceAt(article.text, paragraphs[at], first.start).start,
    end: sentenceAt(article.text, paragraphs[to], last.end - 1).end,
  };
  const lead = article.text.slice(paragraphs[at]?.start, paragraphs[at]?.end).slice(0, 60);
  return { article, appearance, quotes, sentences, near: { start, end: paragraphs[to]?.end ?? last.end }, lead };
}

/** Of a quotation that runs over paragraphs, the one before its first: who speaks stands there, or at its beginning. */
function firstOfQuotation(text: string, paragraphs: readonly Range[], at: number): number {
  let first = at;
  while (first > 0 && openingMark.test(text.slice(paragraphs[first]?.start).trimStart())) first -= 1;
  return Math.max(0, first - 1);
}

function sentenceAt(text: string, paragraph: Range | undefined, at: number): Range {
  if (paragraph === undefined) return { start: at, end: at };
  const words = text.slice(paragraph.start, paragraph.end);
  const found = sentenceRanges(words).find(
    ({ start, end }) => start <= at - paragraph.start && at - paragraph.start < end,
  );
  return found === undefined ? paragraph : { start: paragraph.start + found.start, end: paragraph.start + found.end };
}

/** Its quotes in code points, as an article's own spans are given. */
export function spansOf({ article, quotes }: Pick<Surroundings, 'article' | 'quotes'>): TextPositionSelector[] {
  const { fromUtf16 } = article.codePoints;
  return quotes.map(({ start, end }) => ({ start: fromUtf16(start), end: fromUtf16(end) }));
}

/** The words of a range of its article. */
export function textAt({ article }: Pick<Surroundings, 'article'>, { start, end }: Range): string {
  return article.text.slice(start, end);
}

/** All words of an appearance, its quotes joined by spaces. */
export function quotedText(one: Surroundings): string {
  return one.quotes.map((quote) => textAt(one, quote)).join(' ');
}

/** A sentence for a message: a hundred and sixty characters at most. */
export function sentenceText(one: Surroundings): string {
  const text = textAt(one, one.sentences).replaceAll('\n', ' ');
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** The paragraphs around an appearance, and the one after them. */
export function wideText(one: Surroundings): string {
  const { paragraphs, codePoints } = one.article;
  const next = paragraphs.find(({ start }) => codePoints.toUtf16(start) > one.near.end);
  return textAt(one, { start: one.near.start, end: next === undefined ? one.near.end : codePoints.toUtf16(next.end) });
}
