import { cueClasses } from '../language/cue-lexicon.ts';
import { type ItemRange, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, itemAt, type Sentence } from '../language/split-sentences.ts';
import { clauseEnd } from './clause-ends.ts';
import type { Report } from './report.ts';
import { quotationsIn, textOf } from './report-content.ts';
import { isPassive } from './reporting-verbs.ts';

/** Every statement whose cue is a passive: `it is understood that …`, `it was asserted by the Crown that …`. */
export function findImpersonal(sentence: Sentence): Report[] {
  return sentence.items.flatMap((item, at) => {
    const [cueClass] = item.tag === 'VERB' && isPassive(sentence.items, at) ? cueClasses(item.lemma, item.lower) : [];
    return cueClass === undefined ? [] : passiveReport(sentence, at, cueClass);
  });
}

function passiveReport(sentence: Sentence, at: number, cueClass: Report['cueClass']): Report[] {
  const { items } = sentence;
  const agent = items[at + 1]?.lower === 'by' ? nounPhraseStarting(items, at + 2) : null;
  const that = items.findIndex((item, index) => index > at && index < at + 8 && item.lower === 'that');
  if (that < 0 || !(agent === null ? isImpersonal(items, at, that) : that === agent.to)) return [];
  const range: ItemRange = { from: that + 1, to: clauseEnd(items, that + 1) };
  if (range.to <= range.from) return [];
  const content = [textOf(items, range)];
  return [
    {
      rule: 'impersonal',
      cueClass,
      sentence,
      cue: itemAt(items, at),
      subject: agent,
      content,
      quotations: quotationsIn(items, range),
    },
  ];
}

/** `it` before the verb, and nothing but a time between verb and `that`. */
function isImpersonal(items: readonly Item[], at: number, that: number): boolean {
  const isIt = items.slice(Math.max(0, at - 4), at).some((item) => item.lower === 'it');
  return isIt && !items.slice(at + 1, that).some((item) => item.tag === 'VERB' || item.tag === 'PUNCT');
}
