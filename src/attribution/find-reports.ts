import { type Complement, complementAfter } from './complements.ts';
import { type CueClass, cueClasses, isQuotingCue } from './cue-lexicon.ts';
import { beforeVerbGroup, type ItemRange, isVerbal, nounPhraseStarting, subjectBefore } from './noun-phrases.ts';
import type { TextRange } from './read-tokens.ts';
import type { Report, ReportRule } from './report.ts';
import { isReportingVerb } from './reporting-verbs.ts';
import type { Item, Sentence } from './split-sentences.ts';
import { isStop } from './split-sentences.ts';

const longestTail = 10;

/** Every statement that a word of saying, thinking, finding, promising, asking or denying reports in a sentence. */
export function findReports(sentence: Sentence): Report[] {
  return sentence.items.flatMap((item, at) => {
    const classes = isReportingVerb(sentence.items, at) ? cueClasses(item.lemma, item.lower) : [];
    return classes.length === 0 && !isSpeakerTag(sentence.items, at)
      ? []
      : reportAt(sentence, at, classes[0] ?? 'speech');
  });
}

/** `“…,” Smith thundered.`: any verb at all, between its subject and the sentence's end, after a quotation that ends in a comma. */
function isSpeakerTag(items: readonly Item[], at: number): boolean {
  if (items[at]?.tag !== 'VERB') return false;
  const next = items[at + 1];
  if (next !== undefined && next.tag !== 'PUNCT') return false;
  const subject = subjectBefore(items, at);
  return subject !== null && subject.from > 0 && leftQuote(items, subject.from) !== null && subject.to === at;
}

function reportAt(sentence: Sentence, at: number, cueClass: CueClass): Report[] {
  const { items } = sentence;
  const found = speakerOf(items, at);
  const complement = found.inverted ? null : complementAfter(items, at);
  const start = found.inverted ? at : (found.subject?.from ?? at);
  const before = contentBefore(items, start, complement, at);
  if (before !== null)
    return [quoteReport(sentence, at, cueClass, found.subject, before, contentRight(items, at, found, complement))];
  if (complement === null) return [];
  if (found.subject === null) return [];
  const rule = complement.rule;
  return [makeReport(sentence, at, cueClass, found.subject, rule, [complement])];
}

interface FoundSpeaker {
  readonly subject: ItemRange | null;
  readonly inverted: boolean;
}

function speakerOf(items: readonly Item[], at: number): FoundSpeaker {
  const last = beforeVerbGroup(items, at);
  const before = items[last];
  const opensHere = before === undefined || before.lower === ',' || before.tag === 'QUOTE';
  if (opensHere && !(items[at] as Item).lower.endsWith('ing')) {
    const left = before?.lower === ',' && items[last - 1]?.tag !== 'QUOTE' ? subjectBefore(items, at) : null;
    if (left !== null) return { subject: left, inverted: false };
    return { subject: nounPhraseStarting(items, at + 1), inverted: true };
  }
  return { subject: subjectBefore(items, at) ?? sharedSubject(items, at, last), inverted: false };
}

/** The subject of a second verb: `She left and said …`, `She left, saying …`. */
function sharedSubject(items: readonly Item[], at: number, last: number): ItemRange | null {
  const before = items[last];
  const isShared = before?.tag === 'CCONJ' || (items[at] as Item).lower.endsWith('ing') || before?.lower === 'to';
  if (!isShared) return null;
  for (let verb = 1; verb < at; verb += 1) {
    const item = items[verb] as Item;
    const subject = isVerbal(item) && !item.lower.endsWith('ing') ? subjectBefore(items, verb) : null;
    if (subject !== null) return subject;
  }
  return null;
}

/** The index of a quotation that stands directly before `at`, or null. */
function leftQuote(items: readonly Item[], at: number): number | null {
  if (items[at - 1]?.tag === 'QUOTE') return at - 1;
  return items[at - 2]?.tag === 'QUOTE' && items[at - 1]?.tag === 'PUNCT' ? at - 2 : null;
}

/** The statement to the left of a speaker and cue that stand after it or in its midst. */
function contentBefore(
  items: readonly Item[],
  start: number,
  complement: Complement | null,
  cue: number,
): ItemRange | null {
  const item = items[cue] as Item;
  if (item.lower.endsWith('ing') && leftQuote(items, start) === null) return null;
  if (leftQuote(items, start) !== null)
    return isQuotable(item) || complement === null
      ? { from: contentStart(items, start), to: (leftQuote(items, start) as number) + 1 }
      : null;
  if (complement !== null || items[start - 1]?.lower !== ',' || !isQuotable(item)) return null;
  if (!isShortTail(items, cue)) return null;
  const from = contentStart(items, start);
  return items.slice(from, start - 1).some(isVerbal) ? { from, to: start - 1 } : null;
}

function isQuotable(item: Item): boolean {
  return (
    isQuotingCue(item.lemma, item.lower) ||
    cueClasses(item.lemma, item.lower).some((kind) => kind === 'finding' || kind === 'belief') ||
    cueClasses(item.lemma, item.lower).length === 0
  );
}

/** Where the statement that ends before `end` begins: after an earlier semicolon, or at the sentence's start. */
function contentStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at > 0; at -= 1) if (items[at - 1]?.lower === ';') return at;
  return 0;
}

function isShortTail(items: readonly Item[], cue: number): boolean {
  const rest = items.slice(cue + 1);
  const stop = rest.findIndex((item) => isStop(item) || item.lower === ',' || item.lower === ';');
  const tail = stop < 0 ? rest.length : stop;
  return tail <= longestTail && !rest.slice(0, tail).some(isVerbal);
}

/** What goes on after the cue: a second quotation, or the rest of a sentence that the cue interrupts. */
function contentRight(
  items: readonly Item[],
  cue: number,
  found: FoundSpeaker,
  complement: Complement | null,
): ItemRange | null {
  if (complement?.rule === 'quote-after') return complement;
  const from = found.inverted ? (found.subject?.to ?? cue + 1) : cue + 1;
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    const item = items[at] as Item;
    if (item.tag === 'QUOTE') return items[at - 1]?.tag === 'PUNCT' ? { from: at, to: at + 1 } : null;
    if (isStop(item) || isVerbal(item)) return null;
  }
  return null;
}

function quoteReport(
  sentence: Sentence,
  at: number,
  cueClass: CueClass,
  subject: ItemRange | null,
  before: ItemRange,
  after: ItemRange | null,
): Report {
  const hasQuote = sentence.items.slice(before.from, before.to).some((item) => item.tag === 'QUOTE');
  return makeReport(
    sentence,
    at,
    cueClass,
    subject,
    hasQuote ? 'quote-before' : 'clause-before',
    after === null ? [before] : [before, after],
  );
}

function makeReport(
  sentence: Sentence,
  at: number,
  cueClass: CueClass,
  subject: ItemRange | null,
  rule: ReportRule,
  ranges: readonly ItemRange[],
): Report {
  const { items } = sentence;
  return {
    rule,
    cueClass,
    sentence,
    cue: items[at] as Item,
    subject,
    content: ranges.map((range) => textOf(items, range)),
    quotations: ranges.flatMap((range) => quotationsIn(items, range)),
  };
}

/** The text of a run of items: a lone quotation without its marks, else everything but a comma at either end. */
export function textOf(items: readonly Item[], range: ItemRange): TextRange {
  let { from, to } = range;
  while (to > from + 1 && items[to - 1]?.tag === 'PUNCT' && !isStop(items[to - 1] as Item)) to -= 1;
  while (from < to - 1 && items[from]?.tag === 'PUNCT') from += 1;
  const first = items[from] as Item;
  const last = items[to - 1] as Item;
  const words = items.slice(from, to).filter((item) => item.tag !== 'PUNCT');
  if (words.length === 1 && words[0]?.quotation) return words[0].quotation.inner;
  return { start: first.start, end: last.end };
}

export function quotationsIn(items: readonly Item[], range: ItemRange): NonNullable<Item['quotation']>[] {
  return items.slice(range.from, range.to).flatMap((item) => item.quotation ?? []);
}
