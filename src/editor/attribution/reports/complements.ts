import { addressingLemmas, type CueClass, cueClasses, cueLemma, isQuotingCue } from '../language/cue-lexicon.ts';
import { type ItemRange, isNominal, isTimeWord, isVerbal, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';
import { skipAddressee } from '../reports/addressees.ts';
import { demandAfter } from '../reports/demands.ts';
import type { ReportRule } from '../reports/report.ts';
import { bareClauseAfter } from './bare-clauses.ts';
import { clauseEnd, isTrailingReport } from './clause-ends.ts';

/** What follows a cue and holds the statement. */
export interface Complement extends ItemRange {
  readonly rule: Extract<
    ReportRule,
    'quote-after' | 'that-clause' | 'question-clause' | 'bare-clause' | 'infinitive' | 'object'
  >;
}

const maxComplementDistance = 16;
const maxVerbDistance = 28;
const questionWords = new Set(['why', 'how', 'what', 'whether', 'where', 'when', 'if', 'who']);
const modal = /^(?:can|could|should|might|must|may|would)$/;

/** An intention or a judgement has no words of its own but its object. */
function isActOnly(cueClass: CueClass): boolean {
  return cueClass === 'intention' || cueClass === 'judgement';
}

/** The complement of the cue at `at`, or null where nothing that follows is a statement. */
export function complementAfter(items: readonly Item[], at: number): Complement | null {
  const cue = itemAt(items, at);
  const classes = cueClasses(cue.lemma, cue.lower);
  const hasWords = !classes.every(isActOnly);
  const words = hasWords ? wordsAfter(items, at, classes) : null;
  if (words !== null) return words;
  const demand = demandAfter(items, at);
  if (demand !== null) return endAt(items, demand.rule, demand.from);
  const clause = hasWords ? bareClauseAfter(items, at) : null;
  return clause === null ? null : endAt(items, 'bare-clause', clause);
}

function wordsAfter(items: readonly Item[], at: number, classes: readonly CueClass[]): Complement | null {
  return quoteAfter(items, at) ?? clauseWithThat(items, at) ?? questionAfter(items, at, classes);
}

function quoteAfter(items: readonly Item[], at: number): Complement | null {
  const cue = itemAt(items, at);
  if (!isQuotingCue(cue.lemma, cue.lower)) return null;
  const limit = Math.min(items.length, at + maxComplementDistance);
  for (let next = at + 1; next < limit; next += 1) {
    const item = itemAt(items, next);
    if (item.tag === 'QUOTE') return isIntroduced(items, at, next) ? endAt(items, 'quote-after', next) : null;
    if (isStop(item) || item.lower === ';' || item.lower === 'that') return null;
    if (isVerbal(item) && !item.lower.endsWith('ing')) return null;
  }
  return null;
}

/** Whether a quotation stands where a cue's own words stand: after it, a comma, a colon, or the person told. */
function isIntroduced(items: readonly Item[], at: number, quote: number): boolean {
  const before = itemAt(items, quote - 1);
  if (before.lower === ':') return quote === at + 2 || !isTrailingReport(items, quote + 1);
  if (quote === at + 1) return true;
  if (before.lower === ',' && (items[quote]?.capital === true || quote === at + 2)) return true;
  const isAddressed = addressingLemmas.has(cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? ''));
  return isAddressed && isNominal(before) && nounPhraseStarting(items, at + 1)?.to === quote;
}

function clauseWithThat(items: readonly Item[], at: number): Complement | null {
  const limit = Math.min(items.length - 1, at + maxComplementDistance);
  for (let next = at + 1; next < limit; next += 1) {
    const item = itemAt(items, next);
    if (item.lower === 'that') return isClauseStart(items, at, next) ? endAt(items, 'that-clause', next + 1) : null;
    if (isStop(item) || item.lower === ';' || item.lower === ':') return null;
    if (isVerbal(item) || (item.lower === 'to' && isVerbal(items[next + 1])) || item.tag === 'QUOTE') return null;
  }
  return null;
}

function isClauseStart(items: readonly Item[], at: number, that: number): boolean {
  const before = itemAt(items, that - 1);
  const lemma = cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? '');
  if (that === at + 1) return !isStop(itemAt(items, that + 1));
  if (isTimeWord(before) || before.lower === ',' || addressingLemmas.has(lemma) || before.tag === 'ADV') return true;
  return items[at + 1]?.tag === 'ADP' || items[at + 1]?.lower === 'to';
}

function questionAfter(items: readonly Item[], at: number, classes: readonly CueClass[]): Complement | null {
  const lemma = cueLemma(items[at]?.lemma ?? '', items[at]?.lower ?? '');
  const next = skipAddressee(items, at + 1, lemma);
  if (!questionWords.has(items[next]?.lower ?? '') || classes.includes('commitment')) return null;
  if (modal.test(items[at - 1]?.lower ?? '')) return null;
  if (!items.slice(next + 1, next + maxVerbDistance).some(isVerbal)) return null;
  return endAt(items, 'question-clause', next);
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
