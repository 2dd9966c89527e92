import { cueClasses } from '../language/cue-lexicon.ts';
import { subjectBefore } from '../language/find-subjects.ts';
import { isVerbal, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';
import { isReportingVerb } from './reporting-verbs.ts';

const maxTrailingReport = 12;
const newReportOpener = /^(?:but|and|while|although|though|whereas|yet|with)$/;

/** Where a clause that starts at `from` ends: at the sentence's end, a semicolon, or where another report begins. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at += 1) {
    if (items[at]?.lower === ';') return at;
    if (items[at]?.lower === ',' && (startsNewReport(items, at + 1) || isTrailingReport(items, at + 1))) return at;
  }
  return items.length;
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
    cue?.tag === 'VERB' && /ed$|^(?:said|told)$/.test(cue.lower) && cueClasses(cue.lemma, cue.lower)[0] === 'speech'
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
function isTrailingReport(items: readonly Item[], at: number): boolean {
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
