import { type Item, itemAt } from './split-sentences.ts';

/** A run of a sentence's items, `to` exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

const linkingPrepositions = new Set('of for at from in to on with against behind by within into about near'.split(' '));
const followingPrepositions = new Set(['of', 'for', 'from', 'at']);
const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|may|today|yesterday|tomorrow|tonight|week|month|year|morning|afternoon|evening|night|summer|spring|autumn|winter|weekend|\d{4})s?$/;

/** Whether an item can stand inside or end the name of somebody or something. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'PRON' || item.tag === 'NUM') return true;
  return item.capital && (item.tag === 'ADJ' || item.tag === 'VERB' || item.tag === 'X' || item.tag === 'INTJ');
}

/** Whether an item is a verb or auxiliary, whatever its form; in capitals it is part of a name. */
export function isVerbal(item: Item | undefined): boolean {
  return item !== undefined && ((item.tag === 'VERB' && !item.capital) || item.tag === 'AUX');
}

/** Whether a word names a time: a day, a month, a year, `today`. */
export function isTimeWord(item: Item | undefined): boolean {
  return item !== undefined && timeWord.test(item.lower);
}

/** The noun phrase that ends with the item `last`, its modifiers and linked phrases (`of the …`) included; null if there is none. */
export function nounPhraseEnding(items: readonly Item[], last: number): ItemRange | null {
  if (!isNominal(items[last])) return null;
  let from = last;
  while (from > 0) {
    const longer = phraseStartBefore(items, from);
    if (longer === null) break;
    from = longer;
  }
  return { from: trimTimeLead(items, from, last), to: last + 1 };
}

/** One step leftwards from a phrase that starts at `from`: its new start, or null where it is complete. */
function phraseStartBefore(items: readonly Item[], from: number): number | null {
  const first = itemAt(items, from);
  const before = itemAt(items, from - 1);
  if ((first.tag === 'PRON' && isPersonal(first)) || isCourtesyTitle(first)) return null;
  if (before.tag === 'ADP' || before.lower === 'to') return startBeforePreposition(items, from - 1);
  if (first.tag === 'DET' && !isPossessive(before)) return isActivePostmodifier(items, from - 1) ? from - 2 : null;
  if (before.lower === 'and' || before.lower === '&')
    return isNominal(items[from - 2]) && (first.capital || (first.tag === 'NOUN' && items[from - 2]?.tag === 'NOUN'))
      ? from - 2
      : null;
  if (isPhraseWord(before)) return from - 1;
  if (isModifier(before) && items[from - 2]?.tag === 'DET') return from - 2;
  if (isModifier(before) && !before.lower.endsWith('ing') && isPhraseStart(items[from - 2])) return from - 1;
  return isActivePostmodifier(items, from - 1) ? from - 2 : null;
}

function startBeforePreposition(items: readonly Item[], at: number): number | null {
  const before = items[at - 1];
  if (!linkingPrepositions.has(itemAt(items, at).lower)) return null;
  if (isNominal(before) && !isTimeWord(before)) return at - 1;
  if (/^(?:close|loyal|familiar|sympathetic)$/.test(before?.lower ?? '') && isNominal(items[at - 2])) return at - 2;
  return isPostmodifier(items, at - 1) ? at - 2 : null;
}

/** `a letter | seen | by Sky News`, `a study | documenting | …`: a participle directly after its noun. */
export function isPostmodifier(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.tag === 'VERB' &&
    /(?:ing|ed|en|wn|ne)$/.test(item.lower) &&
    isNominal(items[at - 1]) &&
    items[at - 1]?.tag !== 'PRON'
  );
}

function isActivePostmodifier(items: readonly Item[], at: number): boolean {
  return items[at]?.lower.endsWith('ing') === true && isPostmodifier(items, at);
}

function isPhraseWord(item: Item): boolean {
  if (item.tag === 'DET' || item.tag === 'ADJ' || item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'NUM')
    return true;
  if (item.tag === 'PRON')
    return /^(?:his|her|its|their|our|my|your|some|many|both|all|other|others)$/.test(item.lower);
  if (/^(?:de|da|di|du|van|von|der|den|la|del|della|dos|bin|al|el)$/.test(item.lower)) return true;
  return isPossessive(item) || item.tag === 'SYM' || (item.capital && /^(?:VERB|X|INTJ)$/.test(item.tag));
}

function isPossessive(item: Item): boolean {
  return (
    item.lower === "'s" ||
    item.lower === '’s' ||
    (item.tag === 'PART' && item.lower !== 'to' && item.lower !== 'not') ||
    item.lower === '’' ||
    item.lower === "'"
  );
}

/** `a | leaked | letter`. */
function isModifier(item: Item): boolean {
  return item.tag === 'VERB' && /(?:ed|en|ing|wn)$/.test(item.lower);
}

function isPhraseStart(before: Item | undefined): boolean {
  return before === undefined || before.lower === ',' || before.tag === 'QUOTE';
}

function isCourtesyTitle(item: Item): boolean {
  return item.capital && /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\.?$/.test(item.lower);
}

function isPersonal(item: Item): boolean {
  return /^(?:i|he|she|it|we|they|you|who)$/.test(item.lower);
}

/** `In May | officials`: a time that the walk took in from before the phrase. */
function trimTimeLead(items: readonly Item[], from: number, last: number): number {
  const lead = itemAt(items, from);
  const next = items[from + 1];
  const isLead = isTimeWord(lead) && from < last && lead.lower !== 'may' && next !== undefined && !isPossessive(next);
  return isLead ? from + 1 : from;
}

/** The noun phrase that starts with the item `first`; null if there is none. */
export function nounPhraseStarting(items: readonly Item[], first: number): ItemRange | null {
  let to = first;
  while (to < items.length && continuesPhrase(items, first, to)) to += 1;
  while (to > first && !isNominal(items[to - 1])) to -= 1;
  return to > first ? { from: first, to } : null;
}

function continuesPhrase(items: readonly Item[], first: number, at: number): boolean {
  const item = itemAt(items, at);
  const last = items[at - 1];
  if (item.tag === 'PRON') return at === first || isPhraseWord(item);
  if (at > first && last?.tag === 'PRON' && isPersonal(last)) return false;
  if (isTimeWord(item) && !isPossessive(items[at + 1] ?? item) && !isInsideName(items, at)) return false;
  if (item.tag === 'DET') return at === first || last?.tag === 'ADP' || last?.lower === 'and';
  if (item.tag === 'ADP') return at > first && followingPrepositions.has(item.lower) && !isTimeWord(items[at + 1]);
  if (item.lower === 'and') return at > first && items[at + 1]?.capital === true && isNominal(items[at + 1]);
  return isPhraseWord(item);
}

/** `the Sydney Morning Herald`: a time that is part of a name. */
function isInsideName(items: readonly Item[], at: number): boolean {
  return items[at]?.capital === true && items[at + 1]?.capital === true && isNominal(items[at + 1]);
}
