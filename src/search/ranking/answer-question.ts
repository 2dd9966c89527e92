import { itemAt } from '../index/sorted-list.ts';
import { lifts } from './grade-speakers.ts';
import type { ClaimScores, NeededWord } from './score-claims.ts';

/** Words that begin a question; not those that are names as well: Will Anderson asks nothing. */
const asking =
  /^\P{L}*(?:who|whom|whose|what|which|when|where|why|how|did|do|does|is|are|was|were|has|have|had|can|could|would|should)(?!\p{L})|\?\s*$/iu;
/** A claim answers that holds so much of what is asked for, rare words counting more. */
const enough = 0.5;
/** Weights as whole numbers, so that they order the claims before what their words score. */
const scale = 64;

/**
 * What may answer a question of which no claim has all words: the claims that hold most of them, and every one that names
 * a speaker; those that hold more come first. Null for what is no question, in words or by its mark, and where a word is
 * unknown: it may be whom the question is about.
 */
export function scoreAnswers(text: string, found: ClaimScores): ClaimScores | null {
  const { needed } = found;
  if (needed.length < 2 || needed.some(({ isUnknown }) => isUnknown) || !asking.test(text)) return null;
  const weights = needed.map(({ scores }) => Math.log2(1 + scores.length / (1 + countHeld(scores))));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const naming = needed.filter(isNamingWord);
  const scores = new Uint16Array(needed[0]?.scores.length ?? 0);
  for (let claim = 0; claim < scores.length; claim++) {
    if (naming.some((word) => itemAt(word.scores, claim) === 0)) continue;
    const held = needed.reduce((sum, word, at) => sum + (itemAt(word.scores, claim) > 0 ? itemAt(weights, at) : 0), 0);
    const points = needed.reduce((sum, word) => sum + itemAt(word.scores, claim), 0);
    if (naming.length > 0 ? points > 0 : held >= enough * whole)
      scores[claim] = Math.round((held / whole) * scale) * scale * 8 + points;
  }
  return { ...found, scores };
}

function countHeld(scores: Uint16Array): number {
  return scores.reduce((count, score) => count + Number(score > 0), 0);
}

/** Whether the word names a speaker. */
function isNamingWord({ scores }: NeededWord): boolean {
  return scores.some((score) => score >= lifts.office);
}
