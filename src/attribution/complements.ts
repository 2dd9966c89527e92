import { clauseEnd } from './clause-ends.ts';
import { addressingLemmas, type CueClass, cueClasses, cueLemma, isQuotingCue } from './cue-lexicon.ts';
import { type ItemRange, isNominal, isTimeWord, isVerbal, nounPhraseStarting } from './noun-phrases.ts';
import type { ReportRule } from './report.ts';
import type { Item } from './split-sentences.ts';
import { isStop } from './split-sentences.ts';

/** What follows a cue and holds the statement. */
export interface Complement extends ItemRange {
  readonly rule: Extract<
    ReportRule,
    'quote-after' | 'that-clause' | 'question-clause' | 'bare-clause' | 'infinitive' | 'object'
  >;
}

const farthestComplement = 16;
const farthestVerb = 28;
const questionWords = new Set(['why', 'how', 'what', 'whether', 'where', 'when', 'if', 'who']);
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

const modal = /^(?:can|could|should|might|must|may|would)$/;

/** The complement of the cue at `at`, or null where nothing that follows is a statement. */
export function complementAfter(items: readonly Item[], at: number): Complement | null {
  const cue = items[at] as Item;
  const lemma = cueLemma(cue.lemma, cue.lower);
  const classes = cueClasses(cue.lemma, cue.lower);
  return (
    quoteAfter(items, at) ??
    clauseWithThat(items, at) ??
    questionAfter(items, at, classes) ??
    infinitiveAfter(items, at, classes) ??
    objectAfter(items, at, lemma, classes) ??
    bareClauseAfter(items, at, lemma)
  );
}

function quoteAfter(items: readonly Item[], at: number): Complement | null {
  const cue = items[at] as Item;
  if (!isQuotingCue(cue.lemma, cue.lower)) return null;
  const limit = Math.min(items.length, at + farthestComplement);
  for (let next = at + 1; next < limit; next += 1) {
    const item = items[next] as Item;
    if (item.tag === 'QUOTE') return isIntroduced(items, at, next) ? endAt(items, 'quote-after', next) : null;
    if (isStop(item) || item.lower === ';' || item.lower === 'that') return null;
    if (isVerbal(item) && !item.lower.endsWith('ing')) return null;
  }
  return null;
}

/** Whether a quotation stands where a cue's own words stand: after it, a comma, a colon, or the person told. */
function isIntroduced(items: readonly Item[], at: number, quote: number): boolean {
  const before = items[quote - 1] as Item;
  if (quote === at + 1 || before.lower === ':') return true;
  if (before.lower === ',' && (items[quote]?.capital === true || quote === at + 2)) return true;
  const isAddressed = addressingLemmas.has(cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? ''));
  return isAddressed && isNominal(before) && nounPhraseStarting(items, at + 1)?.to === quote;
}

function clauseWithThat(items: readonly Item[], at: number): Complement | null {
  const limit = Math.min(items.length - 1, at + farthestComplement);
  for (let next = at + 1; next < limit; next += 1) {
    const item = items[next] as Item;
    if (item.lower === 'that') return isClauseStart(items, at, next) ? endAt(items, 'that-clause', next + 1) : null;
    if (isStop(item) || item.lower === ';' || item.lower === ':') return null;
    if (isVerbal(item) || (item.lower === 'to' && isVerbal(items[next + 1])) || item.tag === 'QUOTE') return null;
  }
  return null;
}

function isClauseStart(items: readonly Item[], at: number, that: number): boolean {
  const before = items[that - 1] as Item;
  const lemma = cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? '');
  if (that === at + 1) return !isStop(items[that + 1] as Item);
  if (isTimeWord(before) || before.lower === ',' || addressingLemmas.has(lemma) || before.tag === 'ADV') return true;
  return items[at + 1]?.tag === 'ADP' || items[at + 1]?.lower === 'to';
}

function questionAfter(items: readonly Item[], at: number, classes: readonly CueClass[]): Complement | null {
  const lemma = cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? '');
  const next = skipAddressee(items, at + 1, lemma);
  if (!questionWords.has(items[next]?.lower ?? '') || classes.includes('commitment')) return null;
  if (modal.test(items[at - 1]?.lower ?? '')) return null;
  if (!items.slice(next + 1, next + farthestVerb).some(isVerbal)) return null;
  return endAt(items, 'question-clause', next);
}

function infinitiveAfter(items: readonly Item[], at: number, classes: readonly CueClass[]): Complement | null {
  if (classes.includes('commitment') && items[at + 1]?.lower === 'to') return endAt(items, 'infinitive', at + 1);
  if (!classes.includes('demand')) return null;
  const phrase = nounPhraseStarting(items, at + 1);
  if (phrase === null || items[phrase.to]?.lower !== 'to' || !isVerbal(items[phrase.to + 1])) return null;
  return endAt(items, 'infinitive', at + 1);
}

function objectAfter(
  items: readonly Item[],
  at: number,
  lemma: string,
  classes: readonly CueClass[],
): Complement | null {
  const callsFor = (lemma === 'call' || lemma === 'press' || lemma === 'push') && items[at + 1]?.lower === 'for';
  const rulesOut = lemma === 'rule' && items[at + 1]?.lower === 'out';
  const takesObject = (classes.includes('rejection') && lemma !== 'rule') || lemma === 'demand' || lemma === 'promise';
  if (!callsFor && !rulesOut && !takesObject) return null;
  const first = callsFor || rulesOut ? at + 2 : at + 1;
  const starts =
    nounPhraseStarting(items, first) !== null || items[first]?.tag === 'QUOTE' || items[first]?.lower.endsWith('ing');
  return starts ? endAt(items, 'object', first) : null;
}

function bareClauseAfter(items: readonly Item[], at: number, lemma: string): Complement | null {
  if (!bareLemmas.has(lemma)) return null;
  const from = skipTime(items, at + 1);
  const past = skipAddressee(items, from, lemma);
  for (const start of addressingLemmas.has(lemma) ? [past, from + 1, from + 2, from + 3] : [past]) {
    if (startsClause(items, start, lemma)) return endAt(items, 'bare-clause', start);
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
  for (let at = from; at < Math.min(items.length, from + farthestVerb); at += 1) {
    const item = items[at] as Item;
    if (isStop(item) || item.lower === ';') return false;
    if (subject && (isFiniteVerb(items, at) || opensInMidClause(item))) return true;
    if (isNominal(item) || item.tag === 'QUOTE') subject = true;
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
  const item = items[at] as Item;
  return isVerbal(item) && !item.lower.endsWith('ing') && items[at - 1]?.lower !== 'to';
}

function skipTime(items: readonly Item[], at: number): number {
  const after = pastTime(items, at);
  return after > at && items[after]?.lower === ',' ? after + 1 : after;
}

function pastTime(items: readonly Item[], at: number): number {
  if (isTimeWord(items[at])) return at + 1;
  if (items[at]?.tag === 'ADP' && isTimeWord(items[at + 1])) return at + 2;
  return items[at]?.tag === 'ADV' ? at + 1 : at;
}

function skipAddressee(items: readonly Item[], at: number, lemma: string): number {
  if (!addressingLemmas.has(lemma)) return at;
  const phrase = nounPhraseStarting(items, at);
  return phrase === null ? at : skipTime(items, phrase.to);
}

function endAt(items: readonly Item[], rule: Complement['rule'], from: number): Complement {
  return { rule, from, to: rule === 'quote-after' ? quoteEnd(items, from) : clauseEnd(items, from) };
}

/** A quotation that goes on in the reporter's words runs to the end of its clause, another one to its own end. */
function quoteEnd(items: readonly Item[], quote: number): number {
  const next = items[quote + 1];
  if (next === undefined || /^(?:PUNCT|ADP|QUOTE|CCONJ|SCONJ)$/.test(next.tag)) return quote + 1;
  return clauseEnd(items, quote);
}
