import type { Attribution } from '../../editor/attribution/attribution.ts';
import { isRightSpeaker, isSameCue, isSameMention } from './compare-speakers.ts';
import type { GoldArticle, GoldMode, GoldStatement } from './gold.ts';
import { isInside, likeness, wordsOf } from './word-sets.ts';

/** Counts from which precision, recall and F1 follow; fractions where a match is partial. */
export interface Tally {
  readonly found: number;
  readonly expected: number;
  /** The share of what was found that is right, in the unit of `found`. */
  readonly rightFound: number;
  /** The share of what was expected that was found, in the unit of `expected`. */
  readonly rightExpected: number;
}

export type Measure = 'exact' | 'overlap' | 'words' | 'cue' | 'speaker text' | 'speaker' | 'with speaker';
export const measures: readonly Measure[] = [
  'exact',
  'overlap',
  'words',
  'cue',
  'speaker text',
  'speaker',
  'with speaker',
];

/** A finding and the statement that it matches best; one of the two is null where the other stands alone. */
export interface Pairing {
  readonly article: GoldArticle;
  readonly found: Attribution | null;
  readonly gold: GoldStatement | null;
  /** The F1 of the words they share, from 0 to 1. */
  readonly overlap: number;
}

const matchingOverlap = 0.3;

/** How the marks in it make a finding's mode comparable with the annotation, which knows no documents. */
export function markedMode(text: string, found: Attribution): GoldMode {
  if (found.mode !== 'document') return found.mode as GoldMode;
  const points = Array.from(text);
  return found.spans.some((span) => /["“”‘«]/u.test(points.slice(span.start, span.end).join('')))
    ? 'mixed'
    : 'indirect';
}

/** Each finding of one article with the statement it shares most words with, each used once; the rest alone. */
export function pairFindings(article: GoldArticle, found: readonly Attribution[]): Pairing[] {
  const words = wordsOf(article.text);
  const foundSets = found.map((attribution) => words.set(attribution.spans));
  const goldSets = article.statements.map((statement) => words.set(statement.spans));
  const candidates = found.flatMap((_, f) =>
    article.statements.map((__, g) => ({
      f,
      g,
      overlap: likeness(foundSets[f] as Set<number>, goldSets[g] as Set<number>),
    })),
  );
  const usedFound = new Set<number>();
  const usedGold = new Set<number>();
  const pairs: Pairing[] = [];
  for (const { f, g, overlap } of candidates.filter((c) => c.overlap > 0).sort((a, b) => b.overlap - a.overlap)) {
    if (usedFound.has(f) || usedGold.has(g)) continue;
    if (overlap < matchingOverlap && !isInside(goldSets[g] as Set<number>, foundSets[f] as Set<number>)) continue;
    usedFound.add(f);
    usedGold.add(g);
    pairs.push({ article, found: found[f] as Attribution, gold: article.statements[g] as GoldStatement, overlap });
  }
  const lone = found.flatMap((attribution, f) => (usedFound.has(f) ? [] : [attribution]));
  const missed = article.statements.filter((_, g) => !usedGold.has(g));
  pairs.push(...lone.map((attribution) => ({ article, found: attribution, gold: null, overlap: 0 })));
  pairs.push(...missed.map((gold) => ({ article, found: null, gold, overlap: 0 })));
  return pairs;
}

/** The tally of one measure over all pairings whose mode, on either side, is among these. */
export function tally(pairings: readonly Pairing[], measure: Measure, modes: readonly GoldMode[]): Tally {
  if (measure === 'words') return tallyWords(pairings, modes);
  if (measure === 'with speaker') return tallyWithSpeaker(pairings, modes);
  const found = pairings.filter(
    (pair) => pair.found !== null && modes.includes(markedMode(pair.article.text, pair.found)),
  );
  const expected = pairings.filter((pair) => pair.gold !== null && modes.includes(pair.gold.mode));
  const matchedOnly = measure === 'cue' || measure === 'speaker' || measure === 'speaker text';
  const inFound = matchedOnly ? found.filter((pair) => pair.gold !== null) : found;
  const inExpected = matchedOnly ? expected.filter((pair) => pair.found !== null) : expected;
  const sum = (pairs: readonly Pairing[]) => pairs.reduce((total, pair) => total + credit(pair, measure), 0);
  return {
    found: inFound.length,
    expected: inExpected.length,
    rightFound: sum(inFound),
    rightExpected: sum(inExpected),
  };
}

function tallyWords(pairings: readonly Pairing[], modes: readonly GoldMode[]): Tally {
  const totals = { found: 0, expected: 0, rightFound: 0, rightExpected: 0 };
  for (const article of new Set(pairings.map((pair) => pair.article))) {
    const words = wordsOf(article.text);
    const own = pairings.filter((pair) => pair.article === article);
    const found = words.set(
      own.flatMap(({ found }) =>
        found !== null && modes.includes(markedMode(article.text, found)) ? found.spans : [],
      ),
    );
    const gold = words.set(own.flatMap(({ gold }) => (gold !== null && modes.includes(gold.mode) ? gold.spans : [])));
    const shared = found.intersection(gold).size;
    totals.found += found.size;
    totals.expected += gold.size;
    totals.rightFound += shared;
    totals.rightExpected += shared;
  }
  return totals;
}

/**
 * Statements that are there at all with the right speaker, however they are cut: a finding is right where half its
 * words, or half of a statement's, are shared with one of the same speaker; a statement is found the same way.
 */
function tallyWithSpeaker(pairings: readonly Pairing[], modes: readonly GoldMode[]): Tally {
  const totals = { found: 0, expected: 0, rightFound: 0, rightExpected: 0 };
  for (const [article, own] of Map.groupBy(pairings, (pair) => pair.article)) {
    const words = wordsOf(article.text);
    const found = own.flatMap(({ found }) => (found === null ? [] : [{ found, set: words.set(found.spans) }]));
    const gold = own.flatMap(({ gold }) => (gold === null ? [] : [{ gold, set: words.set(gold.spans) }]));
    const agree = (f: (typeof found)[number], g: (typeof gold)[number]) =>
      sharesHalf(f.set, g.set) && isRightSpeaker(f.found, g.gold);
    const ownFound = found.filter((f) => modes.includes(markedMode(article.text, f.found)));
    const ownGold = gold.filter((g) => modes.includes(g.gold.mode));
    totals.found += ownFound.length;
    totals.expected += ownGold.length;
    totals.rightFound += ownFound.filter((f) => gold.some((g) => agree(f, g))).length;
    totals.rightExpected += ownGold.filter((g) => found.some((f) => agree(f, g))).length;
  }
  return totals;
}

function sharesHalf(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.intersection(other).size * 2 >= Math.min(one.size, other.size) && one.intersection(other).size > 0;
}

/** Precision, recall and F1 of a tally; 0 where there is nothing to divide by. */
export function ratesOf({ found, expected, rightFound, rightExpected }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = expected === 0 ? 0 : rightExpected / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function credit(pair: Pairing, measure: Measure): number {
  const { found, gold } = pair;
  if (found === null || gold === null) return 0;
  if (measure === 'overlap') return pair.overlap;
  if (measure === 'exact') return pair.overlap === 1 || holdsExactly(pair.article.text, found, gold) ? 1 : 0;
  if (measure === 'cue') return isSameCue(found, gold) ? 1 : 0;
  if (measure === 'speaker text') return isSameMention(found, gold) ? 1 : 0;
  return isRightSpeaker(found, gold) ? 1 : 0;
}

/** One of the spans is the statement, where a quotation goes on after its speaker and the annotation does not. */
function holdsExactly(text: string, found: Attribution, gold: GoldStatement): boolean {
  const words = wordsOf(text);
  const goldWords = words.set(gold.spans);
  return found.spans.some((span) => likeness(words.set([span]), goldWords) === 1);
}
