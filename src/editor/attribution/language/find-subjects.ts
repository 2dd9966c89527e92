import {
  type ItemRange,
  isNominal,
  isPostmodifier,
  isTimeWord,
  isVerbal,
  nounPhraseEnding,
} from '../language/noun-phrases.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';

const maxAppositive = 45;

/** The items before `at` that belong to the verb there (auxiliaries, adverbs, `not`), skipped leftwards: the first item that does not. */
export function beforeVerbGroup(items: readonly Item[], at: number): number {
  let left = at - 1;
  while (left >= 0 && (isVerbGroupWord(itemAt(items, left)) || isDeniedPair(items, left))) left -= 1;
  return left;
}

/** `neither | confirmed | nor denied`. */
function isDeniedPair(items: readonly Item[], at: number): boolean {
  return (
    itemAt(items, at).tag === 'VERB' &&
    itemAt(items, at + 1).lower === 'nor' &&
    itemAt(items, at - 1).lower === 'neither'
  );
}

function isVerbGroupWord(item: Item): boolean {
  return (
    item.tag === 'AUX' || item.tag === 'ADV' || /^(?:not|n't|both|all|each|never|neither|nor|either)$/.test(item.lower)
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
  if (item.lower === ')') return withJoined(items, fromPlaceToPerson(items, speakerPhrase(items, last)));
  if (item.lower === ',') return subjectOverAside(items, last);
  if (/^(?:who|which|that)$/.test(item.lower) && !item.capital) {
    const antecedent = items[last - 1]?.lower === ',' ? last - 2 : last - 1;
    return nounPhraseEnding(items, antecedent);
  }
  return fromPlaceToPerson(items, speakerPhrase(items, last));
}

function subjectOverAside(items: readonly Item[], closing: number): ItemRange | null {
  for (let at = closing - 2; at > 0 && at > closing - maxAppositive; at -= 1) {
    if (items[at]?.tag === 'QUOTE') return null;
    if (items[at]?.lower === ',' && isAside(items, at + 1, closing))
      return withJoined(items, describedBy(items, fromPlaceToPerson(items, speakerPhrase(items, at - 1))));
  }
  const whole = nounPhraseEnding(items, closing - 1);
  return whole !== null && whole.from === 0 ? whole : null;
}

/** `Pam Orr (D) and | Tom Ives`: the person named before, past what stands in brackets. */
function withJoined(items: readonly Item[], phrase: ItemRange | null): ItemRange | null {
  if (phrase === null || itemAt(items, phrase.from - 1).lower !== 'and' || itemAt(items, phrase.from - 2).lower !== ')')
    return phrase;
  const before = speakerPhrase(items, phrase.from - 2);
  return before === null ? phrase : { from: before.from, to: phrase.to };
}

/** `Jane Smith, | director of exhibits at the University of Arkansas |, Fayetteville, said`: from a description to the name before it. */
function describedBy(items: readonly Item[], phrase: ItemRange | null): ItemRange | null {
  if (phrase === null || phrase.from < 2 || items[phrase.from - 1]?.lower !== ',' || items[phrase.from]?.capital)
    return phrase;
  const name = speakerPhrase(items, phrase.from - 2);
  return name !== null && items[name.to - 1]?.capital ? name : phrase;
}

/** `a paid commentator`: a participle between an article and its noun. */
function isPremodifier(items: readonly Item[], at: number): boolean {
  return (
    /(?:ed|ing|en)$/.test(itemAt(items, at).lower) && itemAt(items, at - 1).tag === 'DET' && isNominal(items[at + 1])
  );
}

/** `Rep. Ana Cole | (D-Md.)`: the item before what stands in brackets. */
function beforeBrackets(items: readonly Item[], last: number): number {
  if (itemAt(items, last).lower !== ')') return last;
  const opening = items.slice(Math.max(0, last - 8), last).findLastIndex(({ lower }) => lower === '(');
  return opening < 0 ? last : Math.max(0, last - 8) + opening - 1;
}

/** The phrase that ends at `end`, or null where it says when: no day speaks. */
function speakerPhrase(items: readonly Item[], end: number): ItemRange | null {
  const last = beforeBrackets(items, end);
  const phrase = nounPhraseEnding(items, last);
  const before = itemAt(items, last - 1);
  const isNamePart = itemAt(items, last).capital && before.capital && isNominal(before) && !isTimeWord(before);
  const isTime = isTimeWord(items[last]) && !isNamePart;
  return isTime ? null : phrase;
}

/** `Ana Reyes of Port Royal, | Dorset | said`: from the second part of a place to the one who comes from it. */
function fromPlaceToPerson(items: readonly Item[], phrase: ItemRange | null): ItemRange | null {
  if (phrase === null || itemAt(items, phrase.from - 1).lower !== ',') return phrase;
  if (!items.slice(phrase.from, phrase.to).every((item) => item.capital)) return phrase;
  const before = speakerPhrase(items, phrase.from - 2);
  if (before === null) return phrase;
  const link = items.slice(before.from, before.to).findLastIndex((item) => /^(?:of|from|in|near)$/.test(item.lower));
  const place = items.slice(before.from + link + 1, before.to);
  return link > 0 && place.every((item) => item.capital) ? { from: before.from, to: phrase.to } : phrase;
}

function isAside(items: readonly Item[], from: number, to: number): boolean {
  const first = itemAt(items, from);
  if (/^(?:who|which|whose|where|whom)$/.test(first.lower)) return true;
  if (first.tag === 'ADV' || first.tag === 'ADP')
    return (
      isNominal(items[from - 2]) &&
      !items.slice(from, to).some((item, at) => isVerbal(item) && !isPremodifier(items, from + at))
    );
  if (/(?:ing|ed|en)$/.test(first.lower) && first.tag === 'VERB') return true;
  return !items
    .slice(from, to)
    .some((item, at) => isVerbal(item) && !isPostmodifier(items, from + at) && !isPremodifier(items, from + at));
}
