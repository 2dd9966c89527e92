import { cueClasses, cueLemma } from '../language/cue-lexicon.ts';
import { beforeVerbGroup } from '../language/find-subjects.ts';
import { isNominal } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';

/** Verbs that the tagger takes for nouns after a plural or a name: `figures show`, `the department notes`. */
const nounLikeVerb =
  /^(?:show|shows|say|says|state|states|note|notes|claim|claims|read|reads|find|finds|reveal|report|reports|record|think|fear|hope|demand|plan)$/;
const finiteBe = /^(?:is|are|was|were|be|been|being|am|'re|'m|get|gets|got)$/;

/** Whether a word is used as a verb of reporting: not as a noun, an adjective, a passive or a bare infinitive. */
export function isReportingVerb(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  if (cueClasses(item.lemma, item.lower).length === 0 || isNamePart(items, at)) return false;
  const before = items[at - 1];
  if (before?.tag === 'DET' ? !/^(?:both|all|each|that)$/.test(before.lower) : before?.tag === 'ADJ') return false;
  if (/^(?:['’]s|their|his|its|our|my|your)$/.test(before?.lower ?? '')) return false;
  if (/^states?$/.test(item.lower) && isStateAsNoun(items, at)) return false;
  if (item.tag === 'NOUN') return nounLikeVerb.test(item.lower) && isNounUsedAsVerb(items, at);
  if (isStance(items, at)) return true;
  if (item.tag !== 'VERB') return false;
  if (item.lower.endsWith('ing')) return isParticipleOfSpeaker(items, at);
  return !isPassive(items, at) && !isReducedPassive(items, at) && !isInfinitive(items, at);
}

/** `32 state committees`, `most Southern states that vote early`. */
function isStateAsNoun(items: readonly Item[], at: number): boolean {
  const [before, next] = [itemAt(items, at - 1), itemAt(items, at + 1)];
  if (next.tag === 'NOUN' || next.tag === 'PROPN') return true;
  if (before.tag === 'NUM' || before.tag === 'ADP' || /(?:ern|an|ish|ese)$/.test(before.lower)) return true;
  return next.tag === 'ADP' || (itemAt(items, at).lower === 'state' && next.tag === 'PUNCT');
}

function isNamePart(items: readonly Item[], at: number): boolean {
  return at > 0 && itemAt(items, at).capital && items[at - 1]?.tag !== 'QUOTE';
}

function isNounUsedAsVerb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (!isNominal(before) && before?.lower !== ',') return false;
  if (next === undefined || isStop(next) || next.tag === 'QUOTE' || next.lower === ',')
    return next?.lower !== ',' || items[at + 2]?.tag === 'QUOTE' || items[at + 2]?.lower === 'as';
  return (
    next.tag !== 'ADP' &&
    next.tag !== 'VERB' &&
    next.tag !== 'AUX' &&
    (next.lower !== ',' || items[at + 2]?.tag === 'QUOTE')
  );
}

/** `is determined to`: an adjective of intention with its `be`. */
function isStance(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  return (
    /^(?:determined|desperate|keen|willing|ready|prepared|reluctant)$/.test(item.lower) &&
    items[at + 1]?.lower === 'to' &&
    isPassive(items, at)
  );
}

/** `…, saying that`, `he was saying`, `with officials saying`; not `those claiming asylum`. */
function isParticipleOfSpeaker(items: readonly Item[], at: number): boolean {
  const before = items[beforeVerbGroup(items, at)];
  if (before === undefined || before.lower === ',' || before.tag === 'QUOTE' || before.tag === 'CCONJ') return true;
  if (items[at - 1]?.tag === 'AUX' || items[at - 1]?.tag === 'ADV') return true;
  if (before.tag === 'SCONJ' || /^(?:by|while|when|in|before|after)$/.test(before.lower)) return true;
  return isNominal(before) && items.slice(Math.max(0, at - 7), at).some((item) => item.lower === 'with');
}

/** Whether a cue says that something is not so, or was not said: `denied`, `did not say`, `never confirmed`. */
export function isDenial(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  if (cueClasses(item.lemma, item.lower).includes('rejection') || cueLemma(item.lemma, item.lower) === 'doubt')
    return true;
  const start = beforeVerbGroup(items, at);
  const group = items.slice(start + 1, at);
  if (group.some(({ lower }) => /^(?:not|n't|never|neither|nor|hardly)$/.test(lower))) return true;
  return /^(?:neither|nobody|none|nor|without)$/.test(itemAt(items, start).lower) || isOneOfNone(items, start);
}

/** `No one | said`, `none of them | said`. */
function isOneOfNone(items: readonly Item[], last: number): boolean {
  return itemAt(items, last - 1).lower === 'no' || itemAt(items, last - 2).lower === 'none';
}

/** Whether a verb's own form of `be` makes it a passive. */
export function isPassive(items: readonly Item[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left > at - 4; left -= 1) {
    const item = itemAt(items, left);
    if (finiteBe.test(item.lower)) return true;
    if (item.tag !== 'ADV' && item.lower !== 'not' && item.lower !== "n't") return false;
  }
  return false;
}

/** `a book, written by …`, `people found in the water`: a participle without its `be`. */
function isReducedPassive(items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  const next = items[at + 1]?.lower;
  if (/^(?:written|known|shown)$/.test(item.lower)) return items[at - 1]?.tag !== 'AUX' && items[at - 1]?.tag !== 'ADV';
  if (next === 'by' && items[at - 1]?.tag !== 'PRON') return true;
  return (
    cueLemma(item.lemma, item.lower) === 'find' &&
    items[at + 1]?.tag === 'ADP' &&
    items.slice(at + 2, at + 9).some((word) => word.tag === 'AUX')
  );
}

/** `to say`, but not `went on to say`. */
function isInfinitive(items: readonly Item[], at: number): boolean {
  const before = beforeVerbGroup(items, at);
  if (items[before]?.lower !== 'to') return isBareInfinitive(items, at);
  return !/^(?:go|went|proceed|proceeded|continue|continued|on)$/.test(items[before - 1]?.lower ?? '');
}

/** `help them determine`, `let us say`: a verb in its base form after a subject in the third person singular. */
function isBareInfinitive(items: readonly Item[], at: number): boolean {
  return (
    items
      .slice(Math.max(0, at - 5), at)
      .some((item) => /^(?:help|helps|helped|let|lets|make|makes|made)$/.test(item.lower)) &&
    items[at]?.lower === items[at]?.lemma
  );
}
