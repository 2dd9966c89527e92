import type { ClaimRecord } from '../../model/corpus.ts';
import { isContent, stemOf, wordTokens } from '../../text/alignment/word-tokens.ts';

/**
 * The places of a claim's appearances in the order in which pages show them: paper by paper, and of each paper first the
 * passage whose words have most of the gist's, so that what the papers say of the same thing stands side by side. What
 * is left, and passages that have as much, stay in the order of the record.
 */
export function leadFirst({ gist, appearances }: Pick<ClaimRecord, 'gist' | 'appearances'>): number[] {
  const nearness = nearnessTo(gist);
  const scores = appearances.map(({ quotes }) => nearness(quotes.map(({ exact }) => exact).join(' ')));
  const papers = Map.groupBy(appearances.keys(), (at) => appearances[at]?.outlet);
  return [...papers.values()].flatMap((own) => {
    const lead = own.reduce((best, at) => ((scores[at] ?? 0) > (scores[best] ?? 0) ? at : best));
    return [lead, ...own.filter((at) => at !== lead)];
  });
}

/** How many of a gist's words that say something a text has too. */
export function nearnessTo(gist: string): (text: string) => number {
  const wanted = stems(gist);
  return (text) => wanted.intersection(stems(text)).size;
}

function stems(text: string): Set<string> {
  return new Set(wordTokens(text).filter(isContent).map(stemOf));
}
