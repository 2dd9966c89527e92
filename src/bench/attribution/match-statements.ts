import type { Attribution } from '../../editor/attribution/attribution.ts';
import type { GoldArticle, GoldStatement } from './gold-article.ts';
import { likeness, wordsOf } from './word-sets.ts';

/** A finding with the statement that it is; one of the two is null where the other stands alone. */
export interface Pairing {
  readonly article: GoldArticle;
  readonly found: Attribution | null;
  readonly gold: GoldStatement | null;
}

const minimumOverlap = 0.5;

/**
 * Each finding of an article with the statement it shares most words with, one to one; the rest alone. They are the
 * same only where the F1 of their words is at least a half: a finding that is cut, or that runs on, is none.
 */
export function matchStatements(article: GoldArticle, found: readonly Attribution[]): Pairing[] {
  const words = wordsOf(article.text);
  const foundWords = found.map((attribution) => ({ attribution, set: words.set(attribution.spans) }));
  const goldWords = article.statements.map((statement) => ({ statement, set: words.set(statement.spans) }));
  const candidates = foundWords.flatMap((one) =>
    goldWords.map((other) => ({
      found: one.attribution,
      gold: other.statement,
      overlap: likeness(one.set, other.set),
    })),
  );
  const usedFound = new Set<Attribution>();
  const usedGold = new Set<GoldStatement>();
  const pairs: Pairing[] = [];
  for (const { found, gold, overlap } of candidates.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < minimumOverlap || usedFound.has(found) || usedGold.has(gold)) continue;
    usedFound.add(found);
    usedGold.add(gold);
    pairs.push({ article, found, gold });
  }
  const lone = found.filter((attribution) => !usedFound.has(attribution));
  const missed = article.statements.filter((statement) => !usedGold.has(statement));
  return [
    ...pairs,
    ...lone.map((attribution) => ({ article, found: attribution, gold: null })),
    ...missed.map((gold) => ({ article, found: null, gold })),
  ];
}
