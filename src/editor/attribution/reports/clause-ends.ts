import { cueClasses } from '../language/cue-lexicon.ts';
import { subjectBefore } from '../language/find-subjects.ts';
import { isVerbal, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';
import { isReportingVerb } from './reporting-verbs.ts';

const maxTrailingReport = 12;
const subordinateOpener = /^(?:while|although|though|whereas|as|when|if|because|since|after|even)$/;
const newReportOpener = /^(?:but|and|while|although|though|whereas|yet|with)$/;

/** Where a clause that starts at `from` ends: at the sentence's end, a semicolon, or where another report begins. */
export function clauseEnd(items: readonly Item[], from: number): number {
  const isSecondary = subordinateOpener.test(itemAt(items, 0).lower);
  for (let at = from + 1; at < items.length; at += 1) {
    const { lower } = itemAt(items, at);
    if (lower === ';' || (isDash(lower) && startsOwnVoice(items, at + 1))) return at;
    if (lower === ':' && itemAt(items, at + 1).tag === 'QUOTE' && isTrailingReport(items, at + 2)) return at;
    const next = lower === ',' ? at + 1 : itemAt(items, at - 1).lastMark === ',' ? at : null;
    if (next === null) continue;
    if (startsNewReport(items, next) || isTrailingReport(items, next) || isDenialOfOthers(items, next)) return at;
    if (isSecondary && hasOwnReport(items, next - 1)) return at;
  }
  return items.length;
}

function isDash(mark: string): boolean {
  return /^(?:[—–-]|--)$/.test(mark);
}

/** `– in effect ending the strike`, `— something Mr Lamb denies`: the paper's own words after a dash that no other closes. */
function startsOwnVoice(items: readonly Item[], at: number): boolean {
  if (items.slice(at).some((item) => isDash(item.lower))) return false;
  const first = itemAt(items, at);
  return (
    /^(?:something|in|a|an|which|despite|although|though|while|one|yet)$/.test(first.lower) ||
    first.lower.endsWith('ing')
  );
}

/** `, something Mr Lamb has denied`, `, which he disputes`: what somebody else says of the statement. */
function isDenialOfOthers(items: readonly Item[], at: number): boolean {
  if (!/^(?:something|which|a|an|claims?|charges?|allegations?|accusations?)$/.test(itemAt(items, at).lower))
    return false;
  const denial = items.findIndex(
    (item, index) =>
      index > at && index < at + 12 && item.tag === 'VERB' && cueClasses(item.lemma, item.lower).includes('rejection'),
  );
  return denial > 0 && !items.slice(at + 1, denial).some((item) => item.tag === 'PUNCT');
}

/** `, according to …`, `, adding that …`, `, but Mr Smith said …`. */
function startsNewReport(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (first === undefined) return false;
  if ((first.lower === 'but' || first.lower === 'and') && opensWithCue(items, at + 1)) return true;
  if (first.lower === 'according') return true;
  if (first.lower.endsWith('ing') && cueClasses(first.lemma, first.lower).includes('speech')) return true;
  return newReportOpener.test(first.lower) && hasOwnReport(items, at);
}

/** `, but warned that …`: a second cue of the same speaker. */
function opensWithCue(items: readonly Item[], at: number): boolean {
  const cue = items[at]?.tag === 'ADV' ? items[at + 1] : items[at];
  return (
    cue?.tag === 'VERB' &&
    /ed$|^(?:said|told|wrote|swore)$/.test(cue.lower) &&
    /^(?:speech|commitment|rejection|demand)$/.test(cueClasses(cue.lemma, cue.lower)[0] ?? '')
  );
}

function hasOwnReport(items: readonly Item[], opener: number): boolean {
  for (let at = opener + 1; at < Math.min(items.length, opener + 14); at += 1) {
    const item = itemAt(items, at);
    if (!isVerbal(item) || cueClasses(item.lemma, item.lower).length === 0) continue;
    const subject = subjectBefore(items, at);
    return subject !== null && subject.from > opener && subject.from <= opener + 3;
  }
  return false;
}

/** `, officials said on Tuesday.`, `, the Mail can disclose.`: nothing but a speaker and a cue up to the end. */
export function isTrailingReport(items: readonly Item[], at: number): boolean {
  const subject = nounPhraseStarting(items, at);
  if (subject === null) return false;
  let cue = subject.to;
  while (items[cue]?.tag === 'AUX' || items[cue]?.tag === 'ADV') cue += 1;
  const item = items[cue];
  if (item === undefined || !isReportingVerb(items, cue)) return false;
  const rest = items.slice(cue + 1);
  const stop = rest.findIndex(isStop);
  const tail = stop < 0 ? rest : rest.slice(0, stop);
  return tail.length <= maxTrailingReport && !tail.some(isVerbal) && !tail.some((word) => word.tag === 'QUOTE');
}
