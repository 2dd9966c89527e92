import { addressingLemmas, type CueClass, cueClasses, cueLemma, isQuotingCue } from './cue-lexicon.ts';
import { type ItemRange, isNominal, isTimeWord, isVerbal, nounPhraseStarting, subjectBefore } from './noun-phrases.ts';
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
  maintain acknowledge allege declare promise worry realise realize assume write reply complain predict mean`.split(
    /\s+/,
  ),
);

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
  if (before.lower === ',') return true;
  return addressingLemmas.has(cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? '')) && isNominal(before);
}

function clauseWithThat(items: readonly Item[], at: number): Complement | null {
  const limit = Math.min(items.length - 1, at + farthestComplement);
  for (let next = at + 1; next < limit; next += 1) {
    const item = items[next] as Item;
    if (item.lower === 'that') return isClauseStart(items, at, next) ? endAt(items, 'that-clause', next) : null;
    if (isStop(item) || item.lower === ';' || item.lower === ':') return null;
    if (isVerbal(item) || item.lower === 'to' || item.tag === 'QUOTE') return null;
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
  const from = skipAddressee(items, skipTime(items, at + 1), lemma);
  const first = items[from];
  if (first === undefined || first.lower === ',' || isStop(first) || isVerbal(first)) return null;
  return hasFiniteClause(items, from) ? endAt(items, 'bare-clause', from) : null;
}

/** Whether a subject and then its verb follow. */
function hasFiniteClause(items: readonly Item[], from: number): boolean {
  let subject = false;
  for (let at = from; at < Math.min(items.length, from + farthestVerb); at += 1) {
    const item = items[at] as Item;
    if (isStop(item) || item.lower === ';') return false;
    if (isVerbal(item) && subject && !item.lower.endsWith('ing') && items[at - 1]?.lower !== 'to') return true;
    if (isNominal(item) || item.tag === 'QUOTE') subject = true;
  }
  return false;
}

function skipTime(items: readonly Item[], at: number): number {
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
  if (next === undefined || next.tag === 'PUNCT' || next.lower === 'and' || next.tag === 'ADP' || next.tag === 'QUOTE')
    return quote + 1;
  return clauseEnd(items, quote);
}

/** Where a clause that starts at `from` ends: at the sentence's end, a semicolon, or where another report begins. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at += 1) {
    if (items[at]?.lower === ';' || (items[at]?.lower === ',' && startsNewReport(items, at + 1))) return at;
  }
  return items.length;
}

function startsNewReport(items: readonly Item[], at: number): boolean {
  const first = items[at]?.lower ?? '';
  if (first === 'according') return true;
  if (
    /^(?:but|and|while|although|though|whereas|yet|adding|saying|arguing|claiming|insisting|warning|stating|noting)$/.test(
      first,
    )
  ) {
    return newReportWithin(items, at, at + 14);
  }
  return false;
}

function newReportWithin(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(items.length, to); at += 1) {
    const item = items[at] as Item;
    if (item.tag !== 'VERB' || cueClasses(item.lemma, item.lower).length === 0) continue;
    return at === from || item.lower.endsWith('ing') === false ? isReportOpening(items, from, at) : false;
  }
  return false;
}

function isReportOpening(items: readonly Item[], from: number, cue: number): boolean {
  if (cue === from) return true;
  const subject = subjectBefore(items, cue);
  return cue === from + 1 || (subject !== null && subject.from <= from + 4);
}
