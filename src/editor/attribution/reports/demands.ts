import { type CueClass, cueClasses, cueLemma } from '../language/cue-lexicon.ts';
import { isVerbal, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';

/** What follows a cue that reports no words but an act: a promise, a demand, a denial, a judgement. */
export interface DemandComplement {
  readonly rule: 'infinitive' | 'object';
  readonly from: number;
}

const ownObjectLemmas = new Set([
  'demand',
  'promise',
  'call for',
  'press for',
  'push for',
  'rule out',
  'speak of',
  'recommend',
  'propose',
]);
const maxQuotationDistance = 14;

/** Where the object of the promise, demand, denial or judgement at `at` begins; null where there is none. */
export function demandAfter(items: readonly Item[], at: number): DemandComplement | null {
  const cue = itemAt(items, at);
  const classes = cueClasses(cue.lemma, cue.lower);
  return (
    infinitiveAfter(items, at, classes) ??
    objectAfter(items, at, cueLemma(cue.lemma, cue.lower), classes) ??
    noEvidence(items, at, classes)
  );
}

function infinitiveAfter(items: readonly Item[], at: number, classes: readonly CueClass[]): DemandComplement | null {
  const takesInfinitive = classes.includes('commitment') || classes.includes('intention');
  if (takesInfinitive && items[at + 1]?.lower === 'to') return { rule: 'infinitive', from: at + 1 };
  if (!classes.includes('demand')) return null;
  const phrase = nounPhraseStarting(items, at + 1);
  const to = phrase === null ? -1 : items[phrase.to]?.lower === 'not' ? phrase.to + 1 : phrase.to;
  return items[to]?.lower === 'to' && isVerbal(items[to + 1]) ? { rule: 'infinitive', from: at + 1 } : null;
}

function objectAfter(
  items: readonly Item[],
  at: number,
  lemma: string,
  classes: readonly CueClass[],
): DemandComplement | null {
  const isJudged = classes.includes('judgement') && isQuotedOrNamed(items, at, lemma);
  if (!isJudged && !classes.includes('rejection') && !ownObjectLemmas.has(lemma)) return null;
  const first = items[at + 1];
  const opensQuote = first?.tag === 'QUOTE' || (first?.tag === 'DET' && items[at + 2]?.tag === 'QUOTE');
  const starts = nounPhraseStarting(items, at + 1) !== null || opensQuote || first?.lower.endsWith('ing');
  return starts ? { rule: 'object', from: at + 1 } : null;
}

/** A judgement counts where it has words of its own: in quotation marks, or after `of` or `as`. */
function isQuotedOrNamed(items: readonly Item[], at: number, lemma: string): boolean {
  const rest = items.slice(at + 1, at + maxQuotationDistance);
  const stop = rest.findIndex(isStop);
  const words = stop < 0 ? rest : rest.slice(0, stop);
  if (words.some((item) => item.tag === 'QUOTE')) return true;
  const link = lemma === 'accuse' ? 'of' : lemma === 'describe' ? 'as' : null;
  return link === null
    ? /^(?:condemn|criticise|criticize|denounce|slam|welcome)$/.test(lemma)
    : words.some((item) => item.lower === link);
}

/** `found no evidence`: a finding that needs no clause. */
function noEvidence(items: readonly Item[], at: number, classes: readonly CueClass[]): DemandComplement | null {
  return classes.includes('finding') && items[at + 1]?.lower === 'no' ? { rule: 'object', from: at + 1 } : null;
}
