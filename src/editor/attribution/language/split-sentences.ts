import type { Quotation } from '../../../text/pair-quotation-marks.ts';
import { isQuotingCue, phrasalCue } from './cue-lexicon.ts';
import type { Token } from './read-tokens.ts';

/** A word, a punctuation mark, or a whole quotation taken as one word of the sentence that holds it. */
export interface Item extends Omit<Token, 'tag'> {
  readonly tag: Token['tag'] | 'QUOTE';
  readonly quotation: Quotation | null;
  /** The mark that a quotation's last words end with: a comma, a full stop; empty where there is none. */
  readonly lastMark: string;
}

/** What stands before a sentence's first item and after its last: no word, no mark. */
const boundary: Item = {
  start: 0,
  end: 0,
  lower: '',
  lemma: '',
  tag: 'X',
  capital: false,
  quotation: null,
  lastMark: '',
};

/** The item at an index; outside the sentence one that is like no other. */
export function itemAt(items: readonly Item[], at: number): Item {
  return items[at] ?? boundary;
}

export interface Sentence {
  readonly items: readonly Item[];
  /** Of the text's paragraphs, counted from 0. */
  readonly paragraph: number;
}

/** In items. No sentence of a newspaper is as long; it keeps a text without full stops from costing its square. */
const maxSentence = 200;

/** The words and quotations of a paragraph in order; the words inside the quotations are left out. */
export function toItems(text: string, tokens: readonly Token[], quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    const quotation = quotations[next];
    if (quotation !== undefined && token.end > quotation.start) {
      items.push(quoteItem(text, quotation));
      next += 1;
    }
    const inside = quotations[next - 1];
    if (inside === undefined || token.start >= inside.end) items.push({ ...token, quotation: null, lastMark: '' });
  }
  return joinPhrasalCues(
    items.filter((item) => item.end > item.start && text.slice(item.start, item.end).trim() !== ''),
  );
}

/** `called for`, `ruled out`: a verb and the particle that make one cue become one word. */
function joinPhrasalCues(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const verb = joined.at(-1);
    const lemma = verb?.tag === 'VERB' ? phrasalCue(verb.lemma, item.lower) : null;
    if (verb === undefined || lemma === null) joined.push(item);
    else joined[joined.length - 1] = { ...verb, end: item.end, lower: `${verb.lower} ${item.lower}`, lemma };
  }
  return joined;
}

function quoteItem(text: string, quotation: Quotation): Item {
  const { start, end } = quotation;
  return {
    start,
    end,
    lower: '',
    lemma: '',
    tag: 'QUOTE',
    capital: !/^[^\p{L}]*\p{Ll}/u.test(text.slice(quotation.inner.start, quotation.inner.start + 8)),
    quotation,
    lastMark: /[,.;:!?…—–-](?=[\s"“”„‟«»‹›'‘’‚`]*$)/u.exec(text.slice(start, end))?.[0] ?? '',
  };
}

/** Sentences end outside quotations, or with a quotation that ends one itself and is not followed by its speaker. */
export function splitSentences(text: string, items: readonly Item[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  items.forEach((_, at) => {
    const isLong = at - first >= maxSentence;
    if (at + 1 < items.length && !isLong && !endsSentence(text, items, at)) return;
    sentences.push({ items: items.slice(first, at + 1), paragraph });
    first = at + 1;
  });
  return sentences;
}

function endsSentence(text: string, items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  const next = itemAt(items, at + 1);
  if (item.quotation !== null)
    return endsWithStop(text, item.quotation) && next.capital && !namesSpeaker(items, at + 1);
  if (isStop(item)) return next.capital || next.tag === 'NUM' || next.tag === 'SYM';
  return item.lower.endsWith('.') && item.lower.length > 3 && next.capital && isSentenceOpener(next);
}

/** Whether an item is a mark that ends a sentence. */
export function isStop(item: Item): boolean {
  return /^(?:[.!?…。]+|\.\.\.)$/u.test(item.lower);
}

/** Whether a quotation's last words end a sentence. */
function endsWithStop(text: string, quotation: Quotation): boolean {
  return /[.!?…][’'”"\])]*\s*$/u.test(
    text.slice(Math.max(quotation.inner.start, quotation.inner.end - 6), quotation.inner.end),
  );
}

function isSentenceOpener(item: Item): boolean {
  return item.tag === 'PRON' || item.tag === 'DET';
}

/** `… !” Smith said.`: after a quotation that ends a sentence, words that do nothing but say who spoke. */
function namesSpeaker(items: readonly Item[], from: number): boolean {
  if (/^(?:ADP|ADV|SCONJ|CCONJ)$/.test(items[from]?.tag ?? '')) return false;
  for (let at = from; at < Math.min(items.length, from + 10); at += 1) {
    const item = itemAt(items, at);
    if (at > from && isQuotingCue(item.lemma, item.lower))
      return endsClause(items[at + 1]) && items[at + 2]?.tag !== 'QUOTE';
    if (isStop(item) || item.tag === 'QUOTE' || item.tag === 'VERB' || item.tag === 'AUX') return false;
  }
  return false;
}

function endsClause(item: Item | undefined): boolean {
  return item === undefined || item.tag === 'PUNCT';
}
