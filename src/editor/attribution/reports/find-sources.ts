import { type ItemRange, isNominal, isVerbal, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, isStop, itemAt, type Sentence } from '../language/split-sentences.ts';
import { clauseEnd } from './clause-ends.ts';
import type { Report } from './report.ts';
import { quotationsIn, textOf } from './report-content.ts';

const maxAside = 14;

/** Every statement that a sentence carries by `according to` its source. */
export function findSources(sentence: Sentence): Report[] {
  return sentence.items.flatMap((item, at) => {
    if (item.lower !== 'according' || sentence.items[at + 1]?.lower !== 'to') return [];
    const subject = sourceAfter(sentence.items, at + 2);
    return subject === null ? [] : sourceReport(sentence, at, subject);
  });
}

/** The source's phrase: up to the comma where nothing but a phrase stands before it, else as far as a phrase goes. */
function sourceAfter(items: readonly Item[], from: number): ItemRange | null {
  const phrase = nounPhraseStarting(items, from);
  const comma = items.findIndex((item, at) => at > from && at < from + maxAside && item.tag === 'PUNCT');
  if (phrase === null || comma < phrase.to || items[comma]?.lower !== ',') return phrase;
  const isPhrase = !items
    .slice(phrase.to, comma)
    .some((item) => item.tag === 'AUX' || item.tag === 'QUOTE' || item.tag === 'PRON');
  return isPhrase && isNominal(items[comma - 1]) ? { from, to: comma } : phrase;
}

function sourceReport(sentence: Sentence, at: number, subject: ItemRange): Report[] {
  const { items } = sentence;
  const content = [statementBefore(items, at), statementAfter(items, at, subject)].filter((range) => range !== null);
  if (content.length === 0) return [];
  return [
    {
      rule: 'according-to',
      cueClass: 'speech',
      sentence,
      cue: itemAt(items, at),
      subject,
      content: content.map((range) => textOf(items, range)),
      quotations: content.flatMap((range) => quotationsIn(items, range)),
    },
  ];
}

function statementBefore(items: readonly Item[], at: number): ItemRange | null {
  let to = at;
  while (to > 0 && items[to - 1]?.tag === 'PUNCT') to -= 1;
  let from = to;
  while (from > 0 && items[from - 1]?.lower !== ';') from -= 1;
  const words = items.slice(from, to);
  return words.some((item) => isVerbal(item) || item.tag === 'QUOTE') || words.length > 4 ? { from, to } : null;
}

function statementAfter(items: readonly Item[], at: number, subject: ItemRange): ItemRange | null {
  const from = pastAside(items, subject.to);
  const first = items[from];
  if (first === undefined || isStop(first) || /^(?:and|or|who|which|whose|where|but)$/.test(first.lower)) return null;
  const to = clauseEnd(items, from);
  if (at > 2 && items[subject.to]?.lower !== ',') return null;
  return items.slice(from, to).some((item) => isVerbal(item) || item.tag === 'QUOTE') ? { from, to } : null;
}

/** The first item after the source's own phrase and what describes it between commas. */
function pastAside(items: readonly Item[], at: number): number {
  let from = at;
  while (from < items.length && items[from]?.tag !== 'PUNCT' && !isStop(itemAt(items, from)) && from < at + 4)
    from += 1;
  if (items[from]?.lower !== ',') return at;
  const closing = items.findIndex((item, index) => index > from && item.lower === ',');
  const aside = items.slice(from + 1, closing);
  const isAside = closing > 0 && aside.length <= maxAside && isDescription(aside);
  return (isAside ? closing : from) + 1;
}

function isDescription(aside: readonly Item[]): boolean {
  const first = aside[0];
  if (first === undefined || !isNominal(aside.at(-1))) return false;
  return first.tag !== 'ADP' && first.tag !== 'SCONJ' && !aside.some(isVerbal);
}
