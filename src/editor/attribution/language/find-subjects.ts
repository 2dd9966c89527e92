import { type ItemRange, isNominal, isPostmodifier, isVerbal, nounPhraseEnding } from '../language/noun-phrases.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';

const maxAppositive = 45;

/** The items before `at` that belong to the verb there (auxiliaries, adverbs, `not`), skipped leftwards: the first item that does not. */
export function beforeVerbGroup(items: readonly Item[], at: number): number {
  let left = at - 1;
  while (left >= 0 && isVerbGroupWord(itemAt(items, left))) left -= 1;
  return left;
}

function isVerbGroupWord(item: Item): boolean {
  return (
    item.tag === 'AUX' || item.tag === 'ADV' || item.lower === 'not' || item.lower === "n't" || item.lower === 'both'
  );
}

/**
 * The subject of the verb at `at`: past its auxiliaries, over an appositive or a relative clause between commas,
 * and from `who` to the one it stands for; null where none stands to its left.
 */
export function subjectBefore(items: readonly Item[], at: number): ItemRange | null {
  const last = beforeVerbGroup(items, at);
  const item = items[last];
  if (item === undefined) return null;
  if (item.lower === ',' || item.lower === ')') return subjectOverAside(items, last);
  if (/^(?:who|which|that)$/.test(item.lower) && !item.capital) {
    const antecedent = items[last - 1]?.lower === ',' ? last - 2 : last - 1;
    return nounPhraseEnding(items, antecedent);
  }
  return nounPhraseEnding(items, last);
}

function subjectOverAside(items: readonly Item[], closing: number): ItemRange | null {
  const opening = items[closing]?.lower === ')' ? '(' : ',';
  for (let at = closing - 2; at > 0 && at > closing - maxAppositive; at -= 1) {
    if (items[at]?.tag === 'QUOTE') return null;
    if (items[at]?.lower === opening && isAside(items, at + 1, closing))
      return describedBy(items, nounPhraseEnding(items, at - 1));
  }
  const whole = nounPhraseEnding(items, closing - 1);
  return whole !== null && whole.from === 0 ? whole : null;
}

/** `Jane Smith, | director of exhibits at the University of Arkansas |, Fayetteville, said`: from a description to the name before it. */
function describedBy(items: readonly Item[], phrase: ItemRange | null): ItemRange | null {
  if (phrase === null || phrase.from < 2 || items[phrase.from - 1]?.lower !== ',' || items[phrase.from]?.capital)
    return phrase;
  const name = nounPhraseEnding(items, phrase.from - 2);
  return name !== null && items[name.to - 1]?.capital ? name : phrase;
}

function isAside(items: readonly Item[], from: number, to: number): boolean {
  const first = itemAt(items, from);
  if (/^(?:who|which|whose|where|whom)$/.test(first.lower)) return true;
  if (first.tag === 'ADV' || first.tag === 'ADP')
    return isNominal(items[from - 2]) && !items.slice(from, to).some(isVerbal);
  if (/(?:ing|ed|en)$/.test(first.lower) && first.tag === 'VERB') return true;
  return !items.slice(from, to).some((item, at) => isVerbal(item) && !isPostmodifier(items, from + at));
}
