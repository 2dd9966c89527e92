import model from 'wink-eng-lite-web-model';
import type { ItsFunction, PartOfSpeech } from 'wink-nlp';
import winkNLP from 'wink-nlp';

/**
 * Words with their part of speech, by wink-nlp and its small English model (https://winkjs.org/wink-nlp/).
 * Offsets here and in every other inner stage are UTF-16 code units; code points are made at the very end.
 */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Token extends TextRange {
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  /** A Universal Dependencies tag (https://universaldependencies.org/u/pos/). */
  readonly tag: PartOfSpeech;
  readonly capital: boolean;
}

const boundary: Token = { start: 0, end: 0, lower: '', lemma: '', tag: 'X', capital: false };

/** The token at an index; outside the run one that is like no other. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? boundary;
}

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/** The tokens of one paragraph. Words joined by a hyphen, or by a full stop as in an address, are one token. */
export function readTokens(text: string, paragraph: TextRange): Token[] {
  const tagged = tagWords(text.slice(paragraph.start, paragraph.end), paragraph.start);
  return joinNicknames(joinNumbered(joinHyphenated(joinLetters(tagPapers(tagged)))));
}

/** `a regional | daily |, Glas Dana,`: the tagger knows these words as adjectives and adverbs alone. */
function tagPapers(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (!/^(?:daily|weekly|monthly|quarterly|tabloid)$/.test(token.lower) || token.capital) return token;
    if (token.tag !== 'ADJ' && token.tag !== 'ADV') return token;
    const before = tokens.slice(Math.max(0, at - 3), at);
    const lead = before.findLastIndex(({ tag }) => tag === 'DET');
    const isModified = lead >= 0 && before.slice(lead + 1).every(({ tag }) => /^(?:ADJ|NOUN|PROPN)$/.test(tag));
    const next = tokens[at + 1];
    const isHead = next === undefined || next.capital || /^(?:PUNCT|VERB|AUX|ADP)$/.test(next.tag);
    return isModified && isHead ? { ...token, tag: 'NOUN' } : token;
  });
}

/** The tagger leaves out some invisible characters, so that its words are looked for in the line. */
function tagWords(line: string, offset: number): Token[] {
  const plain = straightenApostrophes(line);
  const tokens = nlp.readDoc(plain).tokens();
  const values = tokens.out();
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as ItsFunction<string>);
  let end = 0;
  return values.map((value, at) => {
    const found = plain.indexOf(value, end);
    const start = found < 0 ? end : found;
    end = Math.min(line.length, start + value.length);
    return toToken(value, offset + start, (tags[at] ?? 'X') as PartOfSpeech, lemmas[at] ?? value);
  });
}

function toToken(value: string, start: number, tag: PartOfSpeech, lemma: string): Token {
  const lower = value.toLowerCase();
  return { start, end: start + value.length, lower, lemma: lemma.toLowerCase(), tag, capital: /^\p{Lu}/u.test(value) };
}

/** An apostrophe inside a word is often printed as an opening or closing quotation mark. */
function straightenApostrophes(line: string): string {
  return line.replace(/(?<=[\p{L}\p{N}])[‘’´`](?=\p{L})/gu, "'").replace(/[\r\n]/gu, ' ');
}

/** The tagger divides words at letters that it does not know: `Nguy|ễ|n`. */
function joinLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isOneWord = last?.end === token.start && /\p{L}$/u.test(last.lower) && /^\p{L}/u.test(token.lower);
    if (last === undefined || !isOneWord || !/(?!\p{ASCII})\p{L}/u.test(last.lower + token.lower)) joined.push(token);
    else {
      const lower = last.lower + token.lower;
      joined[joined.length - 1] = {
        ...last,
        end: token.end,
        lower,
        lemma: lower,
        tag: last.capital ? 'PROPN' : token.tag,
      };
    }
  }
  return joined;
}

/** `Maria “Mimi” Delgado`: a nickname in marks is a word of the name. */
function joinNicknames(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    if (isNickname(tokens, at))
      return { ...token, start: tokenAt(tokens, at - 1).start, end: tokenAt(tokens, at + 1).end };
    return isNickname(tokens, at + 1) || isNickname(tokens, at - 1) ? [] : token;
  });
}

function isNickname(tokens: readonly Token[], at: number): boolean {
  const [first, open, name, close, last] = [-2, -1, 0, 1, 2].map((step) => tokenAt(tokens, at + step));
  if (!first?.capital || !name?.capital || !last?.capital) return false;
  const isMarked = /^["“‘'«„]$/u.test(open?.lower ?? '') && /^["”’'»“]$/u.test(close?.lower ?? '');
  return (
    isMarked && open?.end === name.start && name.end === close?.start && first.tag === 'PROPN' && last.tag === 'PROPN'
  );
}

/** `No 10`, `Number 10`: a name of two words. */
function joinNumbered(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.capital && /^(?:no|no\.|number)$/.test(last.lower) && token.tag === 'NUM' && token.lower !== 'one') {
      const lower = `${last.lower} ${token.lower}`;
      joined[joined.length - 1] = { ...last, end: token.end, lower, lemma: lower, tag: 'PROPN' };
    } else joined.push(token);
  }
  return joined;
}

function joinHyphenated(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokenAt(tokens, at);
    const next = tokens[at + 1];
    const last = joined.at(-1);
    if (isJoiner(token) && last?.end === token.start && next?.start === token.end && canJoin(token, last, next)) {
      joined[joined.length - 1] = joinTokens(last, token, next);
      at += 1;
    } else joined.push(token);
  }
  return joined;
}

function isJoiner(token: Token): boolean {
  return token.lower === '-' || token.lower === '‑' || token.lower === '.';
}

/** A full stop joins only what can be an address: `Secunia.com`. */
function canJoin(joiner: Token, last: Token, next: Token): boolean {
  if (joiner.lower === '.') return !next.capital && /^\p{L}+$/u.test(next.lower) && /\p{L}$/u.test(last.lower);
  return next.tag !== 'PUNCT';
}

function joinTokens(first: Token, joiner: Token, last: Token): Token {
  const lower = first.lower + joiner.lower + last.lower;
  const tag = first.tag === 'PUNCT' || last.tag === 'VERB' ? 'ADJ' : last.tag;
  return { start: first.start, end: last.end, lower, lemma: lower, tag, capital: first.capital };
}
