import type { ParsedArticle } from '../../compile/parse-article.ts';

/** Words of the article that something accounts for; code points of its text. */
export interface ReviewSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'proposed' | 'accepted' | 'term';
  /** The record; null for what the article lists itself. */
  readonly id: string | null;
}

/** A stretch of a paragraph over which the same spans lie. */
export interface ReviewSegment {
  readonly text: string;
  /** The kind to be shown: what still needs a look comes first. */
  readonly kind: ReviewSpan['kind'] | null;
  readonly id: string | null;
}

export interface ReviewParagraph {
  readonly number: number;
  /** Code points from the start of the article's text. */
  readonly start: number;
  readonly segments: readonly ReviewSegment[];
}

/** The paragraphs of an article, cut where a span begins or ends; joined again, the segments are the text. */
export function markParagraphs(article: ParsedArticle, spans: readonly ReviewSpan[]): ReviewParagraph[] {
  return article.paragraphs.map(({ number, start, end }) => {
    const own = spans.filter((span) => span.start < end && span.end > start);
    const cuts = [start, end, ...own.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)])];
    const offsets = [...new Set(cuts)].sort((a, b) => a - b);
    const segments = offsets.slice(0, -1).map((from, at) => {
      const to = offsets[at + 1] ?? end;
      const text = article.text.slice(article.codePoints.toUtf16(from), article.codePoints.toUtf16(to));
      return { text, ...shown(own.filter((span) => span.start <= from && to <= span.end)) };
    });
    return { number, start, segments };
  });
}

/** Of several spans over the same words the one to show: a proposal before a record, the shorter before the longer. */
function shown(spans: readonly ReviewSpan[]): Pick<ReviewSegment, 'kind' | 'id'> {
  const order: readonly ReviewSpan['kind'][] = ['proposed', 'accepted', 'term'];
  const [first] = spans.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.end - a.start - (b.end - b.start),
  );
  return { kind: first?.kind ?? null, id: first?.id ?? null };
}
