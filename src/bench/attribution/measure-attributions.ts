import { isRightSpeaker, isSameCue, needsRepair } from './compare-speakers.ts';
import type { GoldMode } from './gold-article.ts';
import type { Pairing } from './match-statements.ts';
import { wordsOf } from './word-sets.ts';

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How often the statements of some modes are found: at all, with their cue, with their speaker, and by their words. */
export interface ModeMeasures {
  readonly statement: Rates;
  readonly cue: Rates;
  readonly speaker: Rates;
  readonly words: Rates;
}

/**
 * Of the findings in these modes the share that is right, and of the statements expected in these modes the share that
 * is found, in whatever mode. By words: of the words found, those that are annotated at all.
 */
export function measureModes(pairings: readonly Pairing[], modes: readonly GoldMode[]): ModeMeasures {
  const found = pairings.filter((pair) => pair.found !== null && modes.includes(markedMode(pair)));
  const expected = pairings.filter(({ gold }) => gold?.isExpected && modes.includes(gold.mode));
  const rates = (isRight: (pair: Pairing) => boolean) => ratesOf(share(found, isRight), share(expected, isRight));
  return {
    statement: rates(isMatched),
    cue: rates(({ found, gold }) => found !== null && gold !== null && isSameCue(found, gold)),
    speaker: rates(hasRightSpeaker),
    words: measureWords(pairings, modes),
  };
}

/** Whether a finding is the whole statement, by its speaker. */
export function hasRightSpeaker({ article, found, gold }: Pairing): boolean {
  return found !== null && gold !== null && isRightSpeaker(found, gold, article);
}

function isMatched({ found, gold }: Pairing): boolean {
  return found !== null && gold !== null;
}

/** The annotation knows no documents: what one is reported to say has the mode of its marks. */
function markedMode({ article, found }: Pairing): GoldMode {
  if (found === null) return 'indirect';
  if (found.mode !== 'document') return found.mode;
  const points = Array.from(article.text);
  const hasMarks = found.spans.some(({ start, end }) => /["“”‘«»]/u.test(points.slice(start, end).join('')));
  return hasMarks ? 'mixed' : 'indirect';
}

function share(pairs: readonly Pairing[], isRight: (pair: Pairing) => boolean): number {
  return pairs.length === 0 ? 0 : pairs.filter(isRight).length / pairs.length;
}

function ratesOf(precision: number, recall: number): Rates {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function measureWords(pairings: readonly Pairing[], modes: readonly GoldMode[]): Rates {
  let [found, rightFound, expected, rightExpected] = [0, 0, 0, 0];
  for (const [article, own] of Map.groupBy(pairings, (pair) => pair.article)) {
    const words = wordsOf(article.text);
    const wordsIn = (pairs: readonly Pairing[], side: 'found' | 'gold') =>
      words.set(pairs.flatMap((pair) => pair[side]?.spans ?? []));
    const ours = wordsIn(
      own.filter((pair) => pair.found !== null && modes.includes(markedMode(pair))),
      'found',
    );
    const theirs = wordsIn(
      own.filter(({ gold }) => gold?.isExpected && modes.includes(gold.mode)),
      'gold',
    );
    found += ours.size;
    rightFound += ours.intersection(wordsIn(own, 'gold')).size;
    expected += theirs.size;
    rightExpected += theirs.intersection(wordsIn(own, 'found')).size;
  }
  return ratesOf(found === 0 ? 0 : rightFound / found, expected === 0 ? 0 : rightExpected / expected);
}

/** Findings whose confidence lies from `from` on and below the next bin: how many, and the share that is right with its speaker. */
export interface ConfidenceBin {
  readonly from: number;
  readonly count: number;
  readonly precision: number;
}

/** By tenths of confidence, highest first; empty bins are left out. */
export function measureConfidence(pairings: readonly Pairing[]): ConfidenceBin[] {
  const bins = Map.groupBy(
    pairings.filter(({ found }) => found !== null),
    ({ found }) => Math.min(9, Math.floor((found?.confidence ?? 0) * 10 + 1e-9)) / 10,
  );
  return [...bins]
    .map(([from, pairs]) => ({ from, count: pairs.length, precision: share(pairs, hasRightSpeaker) }))
    .sort((a, b) => b.from - a.from);
}

/** Of the names proposed for statements whose speaker is annotated by a name, once an article: how many an editor must repair. */
export function measureRepairs(pairings: readonly Pairing[]): { readonly names: number; readonly repairs: number } {
  const byName = new Map<string, boolean>();
  for (const pair of pairings) {
    const name = proposedName(pair);
    if (name === null || pair.gold === null) continue;
    const key = `${pair.article.id} ${name}`;
    byName.set(key, (byName.get(key) ?? false) || needsRepair(name, pair.gold, pair.article.text));
  }
  return { names: byName.size, repairs: [...byName.values()].filter(Boolean).length };
}

function proposedName({ found, gold }: Pairing): string | null {
  if (found === null || gold === null || found.speaker === 'unnamed' || 'known' in found.speaker) return null;
  const expected = gold.name ?? gold.mention ?? '';
  return /(?:^|\s)(?!I\b)\p{Lu}/u.test(expected) && !/^(?:He|She|It|They|We|You|Who|Which)$/.test(expected)
    ? found.speaker.proposed
    : null;
}
