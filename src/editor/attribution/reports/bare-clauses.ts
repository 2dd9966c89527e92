import { addressingLemmas, cueLemma } from '../language/cue-lexicon.ts';
import { isNominal, isVerbal, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';
import { skipAddressee, skipTime } from '../reports/addressees.ts';

const maxVerbDistance = 28;
const bareLemmas = new Set(
  `say tell think believe claim insist hope know feel fear suspect add admit warn argue state note suggest show find
  reveal estimate confirm agree understand assure convince stress concede guess reckon indicate explain announce
  maintain acknowledge allege declare promise worry realise realize assume write reply complain predict mean observe prove demonstrate discover learn accept project forecast calculate`.split(
    /\s+/,
  ),
);

/** Cues whose clause may begin with anything: what follows them is hardly ever a plain object. */
const sayLemmas = new Set([
  'say',
  'tell',
  'think',
  'believe',
  'claim',
  'insist',
  'hope',
  'feel',
  'fear',
  'suspect',
  'add',
  'admit',
  'warn',
  'argue',
  'state',
  'assure',
  'convince',
  'stress',
  'allege',
]);

/** Where a clause without `that` begins after the cue at `at`; null where no clause follows. */
export function bareClauseAfter(items: readonly Item[], at: number): number | null {
  const lemma = cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? '');
  if (!bareLemmas.has(lemma)) return null;
  const from = skipTime(items, at + 1);
  if (items[from]?.tag === 'SCONJ') return null;
  const past = skipAddressee(items, from, lemma);
  if (items[0]?.lower === 'as' && items[past]?.lower === ',') return hasFiniteClause(items, past + 1) ? past + 1 : null;
  for (const start of addressingLemmas.has(lemma) ? [past, from + 1, from + 2, from + 3] : [past]) {
    if (startsClause(items, start, lemma)) return start;
  }
  return null;
}

function startsClause(items: readonly Item[], from: number, lemma: string): boolean {
  const first = items[from];
  if (first === undefined || first.tag === 'PUNCT' || first.tag === 'AUX' || first.lower === 'to') return false;
  if (sayLemmas.has(lemma)) return hasFiniteClause(items, from);
  if (first.tag === 'ADP') return hasLateSubject(items, from);
  return first.tag !== 'SCONJ' && hasOwnVerb(items, from);
}

/** Whether a subject and then its verb follow, with anything before them. */
function hasFiniteClause(items: readonly Item[], from: number): boolean {
  let subject = items[from]?.lower.endsWith('ing') ?? false;
  for (let at = from; at < Math.min(items.length, from + maxVerbDistance); at += 1) {
    const item = itemAt(items, at);
    if (isStop(item) || item.lower === ';') return false;
    if (subject && (isFiniteVerb(items, at) || opensInMidClause(item))) return true;
    if (isNominal(item) || item.tag === 'QUOTE' || item.tag === 'DET') subject = true;
  }
  return false;
}

/** `the minister | “remained open” to talks`: a quotation that opens in lower case may hold the verb. */
function opensInMidClause(item: Item): boolean {
  return item.tag === 'QUOTE' && !item.capital;
}

/** Whether the clause's first phrase is the subject of a verb: `found | the man | was`, not `found the man who was`. */
function hasOwnVerb(items: readonly Item[], from: number): boolean {
  const phrase = nounPhraseStarting(items, from);
  if (phrase === null && items[from + 1]?.tag === 'AUX') return true;
  if (phrase === null) return items[from]?.lower.endsWith('ing') === true && hasFiniteClause(items, from);
  let at = phrase.to;
  while (at < phrase.to + 12 && isBetweenSubjectAndVerb(items[at])) at += 1;
  const verb = items[at];
  if (verb === undefined || !isFiniteVerb(items, at)) return false;
  return (
    verb.tag === 'AUX' ||
    !/(?:ed|en|wn)$/.test(verb.lower) ||
    items.slice(at + 1, at + 3).some((item) => item.tag === 'DET' || item.tag === 'NUM' || item.lower === 'to')
  );
}

function isBetweenSubjectAndVerb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.tag === 'ADV' ||
      item.tag === 'ADP' ||
      item.tag === 'DET' ||
      item.tag === 'QUOTE' ||
      (isNominal(item) && item.tag !== 'PRON') ||
      item.tag === 'ADJ')
  );
}

function hasLateSubject(items: readonly Item[], from: number): boolean {
  const comma = items.findIndex((item, at) => at > from && at < from + 9 && item.lower === ',');
  return comma > 0 && hasFiniteClause(items, comma + 1);
}

function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  return isVerbal(item) && !item.lower.endsWith('ing') && items[at - 1]?.lower !== 'to';
}
