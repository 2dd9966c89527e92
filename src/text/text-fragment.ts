import type { ArticleRecord } from '../model/corpus.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { codePointIndex } from './code-points.ts';
import type { Range } from './find-quote.ts';

/** Beyond this many characters a quote is given by its first and last words, as the specification advises. */
const maximumExact = 300;
const maximumContextWords = 12;

interface LocatedQuote {
  readonly paragraph: string;
  /** Folded, all paragraphs of the article. */
  readonly haystacks: readonly string[];
  readonly words: readonly Range[];
  /** Indices of the quote's first and last word in `words`. */
  readonly first: number;
  readonly last: number;
}

/** By the rules of Unicode, which know the scripts without spaces whatever the language. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The address of a quote on the paper's own page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/)
 * that matches once, and only there, in the article's text as we hold it. Null where the article's address is
 * unknown, the quote has no word, or no context within its paragraph makes it unique. Of an article that may not be
 * republished no word outside the quote goes into it.
 */
export function textFragmentAddress(article: ArticleRecord, quote: AnchoredQuote): string | null {
  if (article.url === null) return null;
  const quoted = locateQuote(article, quote);
  const directive = quoted === null ? null : uniqueDirective(quoted, article.fullText ? maximumContextWords : 0);
  if (directive === null) return null;
  const [address = ''] = article.url.split(':~:');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The quote as whole words, since browsers match nothing less; or those within it, where the rest may not be told. */
function locateQuote(article: ArticleRecord, quote: AnchoredQuote): LocatedQuote | null {
  const paragraph = article.paragraphs.find(({ number }) => number === quote.paragraph);
  if (paragraph === undefined) return null;
  const words = wordRanges(paragraph.text);
  const { toUtf16 } = codePointIndex(paragraph.text);
  const [start, end] = [toUtf16(quote.start - paragraph.start), toUtf16(quote.end - paragraph.start)];
  const { fullText } = article;
  const first = words.findIndex((word) => (fullText ? word.end > start : word.start >= start));
  const last = words.findLastIndex((word) => (fullText ? word.start < end : word.end <= end));
  if (first === -1 || last < first) return null;
  return { paragraph: paragraph.text, haystacks: article.paragraphs.map(({ text }) => fold(text)), words, first, last };
}

function wordRanges(text: string): readonly Range[] {
  return [...segmenter.segment(text)].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

/**
 * What browsers take for the same, and so another folding than fold-letters.ts (they fold ß to SS, and drop soft hyphens): they ignore case, accents and the shape of quotation marks, and space where the
 * parts of a directive meet. Coarser than they are, since all space goes: what is unique here is unique there.
 */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, '')
    .toUpperCase();
}

/** As little context as makes it unique: the same number of words on both sides, from none on. */
function uniqueDirective(quoted: LocatedQuote, maximumContext: number): string | null {
  for (let context = 0; context <= maximumContext; context++) {
    const directive = directiveWith(quoted, context);
    if (directive !== null) return directive;
  }
  return null;
}

function directiveWith(quoted: LocatedQuote, context: number): string | null {
  const { paragraph, words, first, last } = quoted;
  const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
  const [before, after] = [wordAt(words, first - context).start, wordAt(words, last + context).end];
  if (end - start > maximumExact) return rangeDirective(quoted, before);
  if (occurrences(quoted.haystacks, fold(paragraph.slice(before, after))) !== 1) return null;
  return formatDirective(paragraph.slice(before, start), [paragraph.slice(start, end)], paragraph.slice(end, after));
}

/** The word at an index, or the nearest one there is. */
function wordAt(words: readonly Range[], index: number): Range {
  return words[Math.min(Math.max(index, 0), words.length - 1)] ?? { start: 0, end: 0 };
}

/** First words that are unique in the article, and last words that come nowhere sooner after them. */
function rangeDirective({ paragraph, haystacks, words, first, last }: LocatedQuote, before: number): string | null {
  const [start, end] = [wordAt(words, first).start, wordAt(words, last).end];
  for (let count = 4; count <= (last - first) / 2; count++) {
    const headEnd = wordAt(words, first + count - 1).end;
    const tail = paragraph.slice(wordAt(words, last - count + 1).start, end);
    const rest = fold(paragraph.slice(headEnd, end));
    const endsFirst = rest.indexOf(fold(tail)) === rest.length - fold(tail).length;
    if (!endsFirst || occurrences(haystacks, fold(paragraph.slice(before, headEnd))) !== 1) continue;
    return formatDirective(paragraph.slice(before, start), [paragraph.slice(start, headEnd), tail], '');
  }
  return null;
}

function occurrences(haystacks: readonly string[], needle: string): number {
  let count = 0;
  for (const haystack of haystacks)
    for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) count++;
  return count;
}

/** `[prefix-,]start[,end][,-suffix]`, the grammar of the specification. */
function formatDirective(before: string, texts: readonly string[], after: string): string {
  const [prefix, suffix] = [encode(before.trim()), encode(after.trim())];
  const parts = [prefix && `${prefix}-`, ...texts.map(encode), suffix && `-${suffix}`];
  return parts.filter((part) => part !== '').join(',');
}

/** The hyphen has a meaning in a directive; `encodeURIComponent` leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
