import { editDistance } from './edit-distance.ts';
import { foldLetters } from './fold-letters.ts';

/**
 * For error messages only: where a text comes nearest to words that it does not hold. Matching itself is
 * always exact (find-quote.ts).
 */

/** Curly and straight marks, dashes, spaces and case made one, so that a difference in glyphs alone is found first. */
function fold(word: string): string {
  return foldLetters(word)
    .replace(/[‘’‚‛“”„‟'"`´]/g, "'")
    .replace(/[‐-―−]/g, '-');
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function words(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/gu), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The passage of the text, as many words long as the quote, that shares the most words with it; null when less
 * than half of the words are shared.
 */
export function nearestPassage(text: string, quote: string): string | null {
  const wanted = words(quote).map((word) => word.folded);
  const given = words(text);
  const size = Math.min(wanted.length, given.length);
  let best = { score: 0, at: -1 };
  for (let at = 0; at + size <= given.length; at += 1) {
    const score = sharedWords(wanted, given.slice(at, at + size));
    if (score > best.score) best = { score, at };
  }
  if (best.at === -1 || best.score * 2 < wanted.length) return null;
  return withoutEdges(text.slice(given[best.at]?.start, given[best.at + size - 1]?.end), quote);
}

/** The passage without punctuation at an end where the quote has none: what is proposed will be copied. */
function withoutEdges(passage: string, quote: string): string {
  const lead = /^\s*\p{P}/u.test(quote) ? /^/ : /^\p{P}+/u;
  const tail = /\p{P}\s*$/u.test(quote) ? /$/ : /\p{P}+$/u;
  return passage.replace(lead, '').replace(tail, '') || passage;
}

/** How many words two passages share in the same order of places, counting near spellings for half. */
function sharedWords(wanted: readonly string[], window: readonly Word[]): number {
  const bag = new Set(window.map((word) => word.folded));
  return wanted.reduce((sum, word, at) => {
    const here = window[at]?.folded ?? '';
    if (word === here) return sum + 1;
    if (word.length > 3 && isNear(word, here)) return sum + 0.75;
    return sum + (bag.has(word) ? 0.5 : 0);
  }, 0);
}

/** Whether two edits at most lie between two words; words whose lengths differ by more are not compared. */
function isNear(word: string, other: string): boolean {
  return Math.abs(word.length - other.length) <= 2 && editDistance(word, other) <= 2;
}

/** The candidate with the fewest edits from the given id, or null when more than a third of it (and more than one letter) would change. */
export function nearestId(id: string, candidates: Iterable<string>): string | null {
  let best: { id: string; edits: number } | null = null;
  for (const candidate of candidates) {
    if (best !== null && Math.abs(id.length - candidate.length) >= best.edits) continue;
    const edits = editDistance(id, candidate);
    if (best === null || edits < best.edits) best = { id: candidate, edits };
  }
  return best !== null && best.edits <= Math.max(1, Math.floor(id.length / 3)) ? best.id : null;
}
