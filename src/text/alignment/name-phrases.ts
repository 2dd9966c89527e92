import { isSpellingVariant } from './spelling.ts';
import { isContent, stemOf, type WordToken } from './word-tokens.ts';

/** A run of capitalised words, and the small words inside it: European Court of Human Rights. */
export type NamePhrase = readonly WordToken[];

const joints = new Set(['of', 'on', 'the', 'for', 'de', 'der', 'von', 'van', 'la', 'du']);
const isCapitalised = ({ text }: WordToken): boolean => /^\p{Lu}/u.test(text);
const isName = (token: WordToken): boolean => isCapitalised(token) && isContent(token);

/** A name ends with a capital: small words at its end belong to what follows. */
function withoutJointsAtEnd(phrase: readonly WordToken[]): NamePhrase {
  return phrase.slice(0, phrase.findLastIndex(isName) + 1);
}

/** The names in a text, in order. The first word of a sentence counts too: it hurts nothing. */
export function namePhrases(text: string, tokens: readonly WordToken[]): readonly NamePhrase[] {
  const phrases: WordToken[][] = [];
  let last: WordToken | undefined;
  for (const token of tokens) {
    const isJoint = joints.has(token.key);
    const adjoins = last !== undefined && /^\s+$/u.test(text.slice(last.end, token.start));
    const continues = adjoins && (isName(token) || isJoint);
    if (continues) phrases.at(-1)?.push(token);
    else if (isName(token)) phrases.push([token]);
    last = continues || isName(token) ? token : undefined;
  }
  return phrases.map(withoutJointsAtEnd);
}

const nameStems = (phrase: NamePhrase): ReadonlySet<string> => new Set(phrase.filter(isContent).map(stemOf));

/** Two words at least in common, half of all of them at least, and neither name merely the other made shorter. */
function isReworded(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = a.intersection(b).size;
  const isShortened = common === Math.min(a.size, b.size);
  return !isShortened && common >= 2 && 4 * common >= a.size + b.size;
}

/** Whether two phrases look like names of one thing that differ: by a word (Court, Convention) or by spelling. */
export function areNameVariants(a: NamePhrase, b: NamePhrase): boolean {
  return isReworded(nameStems(a), nameStems(b)) || spellingPair(a, b) !== null;
}

/** The words of two names that are one word spelt in two ways. */
export function spellingPair(a: NamePhrase, b: NamePhrase): readonly [WordToken, WordToken] | null {
  for (const left of a) {
    const right = b.find(({ text }) => isSpellingVariant(left.text, text));
    if (right) return [left, right];
  }
  return null;
}
