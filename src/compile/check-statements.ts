import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { TextPositionSelector } from '../model/selector.ts';
import { shorten } from './check-coverage.ts';
import type { ParsedArticle } from './parse-article.ts';

/** A statement that somebody reading an article would expect a record of. */
export interface ExpectedStatement {
  /** Code points of the article's text; in its order. */
  readonly spans: readonly TextPositionSelector[];
  /** Why it is expected, in a sentence. */
  readonly reason: string;
}

/** Lists what an article's text should have records of. The compiler knows no language: it is told how. */
export type ListStatements = (text: string) => readonly ExpectedStatement[];

/** A statement counts as recorded when this much of it is. Records leave out what merely leads to the words. */
const enough = 0.5;

/** Warns of every expected statement of a complete article of which less than half is accounted for. */
export function checkStatements(
  article: ParsedArticle,
  passages: readonly TextPositionSelector[],
  listStatements: ListStatements,
): Diagnostic[] {
  if (article.value?.annotation !== 'complete') return [];
  return listStatements(article.text)
    .filter(({ spans }) => !isAccountedFor(article, spans, passages))
    .map(({ spans, reason }) => {
      const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0].map(article.codePoints.toUtf16) as [
        number,
        number,
      ];
      const words = shorten(article.text.slice(start, end));
      return diagnose('article/statement-uncovered', article.placeAt(start), { words, reason });
    });
}

/** Whether at least half of the letters of a statement lie in passages. All in code points of the article's text. */
export function isAccountedFor(
  article: Pick<ParsedArticle, 'text' | 'codePoints'>,
  spans: readonly TextPositionSelector[],
  passages: readonly TextPositionSelector[],
): boolean {
  const pieces = spans.flatMap((span) => overlaps(span, passages));
  return lettersIn(article, pieces) >= enough * lettersIn(article, spans);
}

/** The parts of a span that lie in passages, each part once though passages overlap. */
function overlaps(span: TextPositionSelector, passages: readonly TextPositionSelector[]): TextPositionSelector[] {
  let from = span.start;
  const inside: TextPositionSelector[] = [];
  for (const passage of passages.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(from, passage.start), Math.min(span.end, passage.end)];
    if (start >= end) continue;
    inside.push({ start, end });
    from = end;
  }
  return inside;
}

function lettersIn(
  { text, codePoints }: Pick<ParsedArticle, 'text' | 'codePoints'>,
  spans: readonly TextPositionSelector[],
): number {
  const words = spans.map(({ start, end }) => text.slice(codePoints.toUtf16(start), codePoints.toUtf16(end)));
  return words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
