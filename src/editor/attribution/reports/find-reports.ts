import { type CueClass, cueClasses } from '../language/cue-lexicon.ts';
import { beforeVerbGroup, subjectBefore } from '../language/find-subjects.ts';
import type { ItemRange } from '../language/noun-phrases.ts';
import { type Item, itemAt, type Sentence } from '../language/split-sentences.ts';
import { clauseEnd } from './clause-ends.ts';
import { type Complement, complementAfter } from './complements.ts';
import { type FoundSpeaker, findSpeaker } from './find-speakers.ts';
import type { Report, ReportRule } from './report.ts';
import { quotationsIn, sentenceTextOf, textOf } from './report-content.ts';
import { isDenial, isReportingVerb } from './reporting-verbs.ts';
import { interruptedRest, quotationBefore, statementAfter, statementBefore } from './statements-before.ts';

/** Every statement that a word of saying, thinking, finding, promising, asking or denying reports in a sentence. */
export function findReports(sentence: Sentence): Report[] {
  const { items } = sentence;
  return items.flatMap((item, at) => {
    if (isReportingVerb(items, at)) return reportAt(sentence, at, cueClasses(item.lemma, item.lower)[0] ?? 'speech');
    return isSpeakerTag(items, at) ? reportAt(sentence, at, 'speech') : [];
  });
}

/** `“…,” Smith thundered.`: any verb at all, between its subject and the sentence's end, after a quotation. */
function isSpeakerTag(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (items[at]?.tag !== 'VERB' || (next !== undefined && next.tag !== 'PUNCT')) return false;
  const subject = subjectBefore(items, at);
  if (subject === null || subject.to !== at) return false;
  const quotation = quotationBefore(items, subject.from);
  return quotation !== null && (quotation < subject.from - 1 || itemAt(items, quotation).lastMark !== '');
}

function reportAt(sentence: Sentence, at: number, cueClass: CueClass): Report[] {
  const { items } = sentence;
  const speaker = findSpeaker(items, at);
  const complement = speaker.isInverted ? null : complementAfter(items, at);
  const start = speaker.isInverted ? at : (speaker.subject?.from ?? at);
  const isRelative = /^(?:who|which|that)$/.test(items[beforeVerbGroup(items, at)]?.lower ?? '');
  const before = isRelative ? null : statementBefore(items, start, at, complement);
  const report = { sentence, cueClass, cue: itemAt(items, at), subject: speaker.subject };
  if (before !== null) return [{ ...report, ...aroundCue(items, at, speaker, before, complement) }];
  if (complement === null || speaker.subject === null) return [];
  return [{ ...report, ...inComplement(items, at, speaker.subject, complement) }];
}

type ReportedWords = Pick<Report, 'rule' | 'content' | 'quotations'>;

function aroundCue(
  items: readonly Item[],
  at: number,
  speaker: FoundSpeaker,
  before: ItemRange,
  complement: Complement | null,
): ReportedWords {
  const after = statementAfter(items, at, speaker, complement) ?? interruptedRest(items, at, speaker, before);
  const isQuote = quotationsIn(items, before).length > 0;
  return reportedWords(items, isQuote ? 'quote-before' : 'clause-before', after === null ? [before] : [before, after]);
}

/**
 * A promise, a demand or a denial is shown with its verb, for without it the words say nothing, or the opposite: the
 * whole clause is its statement.
 */
function inComplement(items: readonly Item[], at: number, subject: ItemRange, complement: Complement): ReportedWords {
  const isAct = complement.rule === 'object' || complement.rule === 'infinitive';
  const denies = isDenial(items, at) || /^(?:no|nobody|none|neither)$/.test(itemAt(items, subject.from).lower);
  if (!isAct && !denies) return reportedWords(items, complement.rule, [complement]);
  const start = beforeVerbGroup(items, at);
  const isOwn = subject.to - 1 === start;
  const whole = { from: isOwn ? subject.from : start + 1, to: clauseEnd(items, complement.from) };
  return {
    ...reportedWords(items, complement.rule, [whole]),
    content: [isOwn && whole.from === 0 ? sentenceTextOf(items, whole) : textOf(items, whole)],
  };
}

function reportedWords(items: readonly Item[], rule: ReportRule, ranges: readonly ItemRange[]): ReportedWords {
  return {
    rule,
    content: ranges.map((range) => textOf(items, range)),
    quotations: ranges.flatMap((range) => quotationsIn(items, range)),
  };
}
