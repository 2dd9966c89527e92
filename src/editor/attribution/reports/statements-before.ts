import { cueClasses, isQuotingCue } from '../language/cue-lexicon.ts';
import { type ItemRange, isVerbal } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';
import { clauseEnd } from './clause-ends.ts';
import type { Complement } from './complements.ts';
import type { FoundSpeaker } from './find-speakers.ts';

const maxTail = 10;
const maxSecondPartDistance = 14;

/** The index of a quotation that stands directly before `at`, or null. */
export function quotationBefore(items: readonly Item[], at: number): number | null {
  if (items[at - 1]?.tag === 'QUOTE') return at - 1;
  return items[at - 2]?.tag === 'QUOTE' && items[at - 1]?.tag === 'PUNCT' && items[at - 1]?.lower !== ';'
    ? at - 2
    : null;
}

/** The statement to the left of a speaker and cue that stand after it or in its midst; `start` is where these two start. */
export function statementBefore(
  items: readonly Item[],
  start: number,
  cue: number,
  complement: Complement | null,
): ItemRange | null {
  const quotation = quotationBefore(items, start);
  const isQuotable = quotesOrThinks(itemAt(items, cue));
  if (quotation !== null)
    return isQuotable || complement === null ? { from: statementStart(items, start), to: quotation + 1 } : null;
  if (complement !== null || !isQuotable || items[start - 1]?.lower !== ',') return null;
  if (itemAt(items, cue).lower.endsWith('ing') || !hasShortTail(items, cue)) return null;
  const from = statementStart(items, start);
  const isStatement =
    items.slice(from, start - 1).some((item) => isVerbal(item) || item.tag === 'QUOTE') || isInterrupted(items, cue);
  return isStatement ? { from, to: start - 1 } : null;
}

function quotesOrThinks(item: Item): boolean {
  const classes = cueClasses(item.lemma, item.lower);
  return (
    classes.length === 0 ||
    isQuotingCue(item.lemma, item.lower) ||
    classes.includes('finding') ||
    classes.includes('belief')
  );
}

/** After an earlier semicolon, with a quotation that a colon sets apart, or at the sentence's start; `As officials said,` has no statement before it. */
function statementStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at > 0; at -= 1)
    if (items[at - 1]?.lower === ';' || (items[at - 1]?.lower === ':' && items[at]?.tag === 'QUOTE')) return at;
  return 0;
}

function hasShortTail(items: readonly Item[], cue: number): boolean {
  const rest = items.slice(cue + 1);
  const stop = rest.findIndex(
    (item) => isStop(item) || item.lower === ',' || item.lower === ';' || item.lower === 'as',
  );
  const tail = stop < 0 ? rest : rest.slice(0, stop);
  return tail.length <= maxTail && !tail.some(isVerbal);
}

/** What goes on after the cue: a second quotation, or the rest of a sentence that the cue interrupts. */
export function statementAfter(
  items: readonly Item[],
  cue: number,
  speaker: FoundSpeaker,
  complement: Complement | null,
): ItemRange | null {
  if (complement?.rule === 'quote-after') return complement;
  const from = speaker.isInverted ? (speaker.subject?.to ?? cue + 1) : cue + 1;
  for (let at = from; at < Math.min(items.length, from + maxSecondPartDistance); at += 1) {
    const item = itemAt(items, at);
    if (item.tag === 'QUOTE') return items[at - 1]?.tag === 'PUNCT' ? { from: at, to: quoteTail(items, at) } : null;
    if (isStop(item) || isVerbal(item)) return null;
  }
  return null;
}

/** Where a quotation ends that opens in mid-sentence: with the clause that it is part of. */
function quoteTail(items: readonly Item[], quote: number): number {
  const { capital, lastMark } = itemAt(items, quote);
  return capital || lastMark !== '' || itemAt(items, quote + 1).tag === 'PUNCT' ? quote + 1 : clauseEnd(items, quote);
}

/** Whether a verb goes on after the cue and a comma: `The plan, officials said, will …`. */
function isInterrupted(items: readonly Item[], cue: number): boolean {
  const next = itemAt(items, cue + 2);
  if (itemAt(items, cue + 1).lower !== ',') return false;
  return next.tag === 'AUX' || (next.tag === 'QUOTE' ? !next.capital : items.slice(cue + 2).some(isVerbal));
}

/** `If the demands are not met, officials said, …`: a clause that waits for another. */
function isSubordinate(words: readonly Item[]): boolean {
  return /^(?:if|when|while|although|though|unless|because|since|once|after|before|whether)$/.test(
    itemAt(words, 0).lower,
  );
}

/** `The plan, officials said, will …`: the rest of a sentence that the cue interrupts; null where it is complete without. */
export function interruptedRest(
  items: readonly Item[],
  cue: number,
  speaker: FoundSpeaker,
  before: ItemRange,
): ItemRange | null {
  const from = speaker.isInverted ? (speaker.subject?.to ?? cue + 1) : cue + 1;
  const comma = items.findIndex((item, at) => at >= from && at < from + maxTail && item.lower === ',');
  const next = items[comma + 1];
  if (comma < 0 || next === undefined) return null;
  const words = items.slice(before.from, before.to);
  const isIncomplete = !words.some((item) => isVerbal(item) || item.tag === 'QUOTE') || isSubordinate(words);
  const goesOn = !isVerbal(next) && !items.slice(comma + 1).some(isVerbal);
  return isIncomplete && !goesOn ? { from: comma + 1, to: clauseEnd(items, comma + 1) } : null;
}
