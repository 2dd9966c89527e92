import { type Diagnostic, diagnose, type Place } from '../../model/diagnostic.ts';
import type { ProposedDifference, ProposedRelation } from '../../model/drafts/proposals-file.ts';
import { quoteQuery } from '../../model/field-schemas.ts';
import type { RelationFamily } from '../../model/vocabulary.ts';
import { isContent, stemOf, wordTokens } from '../../text/alignment/word-tokens.ts';
import { containsWords } from '../../text/find-quote.ts';
import { isAdverse, isDenying } from '../../text/meaning/denials.ts';
import { readNumbers } from '../../text/meaning/read-numbers.ts';
import { nearestPassage } from '../../text/nearest-passage.ts';
import { type Surroundings, wideText } from './surroundings.ts';

interface Sign {
  readonly isSign: (words: string) => boolean;
  readonly expected: string;
}

const has =
  (pattern: RegExp) =>
  (words: string): boolean =>
    pattern.test(words);

/** What in a text shows an edge of each family; any words can show an answer. */
const signs: Readonly<Record<RelationFamily, Sign>> = {
  disputes: {
    isSign: (words) =>
      isAdverse(words) ||
      has(/\b(?:recall|moot|contest|challenge|insist|correct|however|but|deny|contrary|true|false|wrong|lie)/iu)(words),
    expected: 'words of denial such as `denied`, `never`, `disputed`, `did not recall`',
  },
  qualifies: {
    isSign: has(
      /\b(?:although|though|but|however|despite|while|whereas|except|unless|until|if|even|still|yet|likely|unlikely|now|only|at least|part|mostly|limited|could|may|might|right now|without|not|provided)\b/iu,
    ),
    expected: 'words that limit such as `although`, `but`, `however`, `for now`',
  },
  opposes: {
    isSign: (words) =>
      isAdverse(words) || has(/\b(?:despite|critic|condemn|object|must|instead|however|but|urge|call)/iu)(words),
    expected: 'words of opposition such as `despite`, `against`, `blocked`, `rejected`',
  },
  answers: { isSign: () => true, expected: 'words of an answer' },
  updates: {
    isSign: (words) =>
      isDenying(words) ||
      has(
        /\b(?:later|now|withdr|revis|apolog|retract|correct|again|longer|chang|clarif|earlier|previous|then|since|but|however|updat|instead)/iu,
      )(words),
    expected: 'words of a change such as `later`, `now`, `withdrew`, `no longer`',
  },
  supports: {
    isSign: has(
      /\b(?:because|as|since|so|for|confirm|show|therefore|mean|reason|due|after|indicat|say|said|according|to|why|prove|thus|with|given|that|it|this|follow|intensif|spark|ignit|le[ad]d?|caus|prompt|trigger|driv|result|under)/iu,
    ),
    expected: 'words of a reason or a proof such as `because`, `as`, `confirmed`, `showed`',
  },
};

/**
 * Proves that the words of an edge stand near a quote, and are of its kind.
 * @param all the appearances of both claims, as far as they were found
 */
export function proveRelation(
  { family, words }: ProposedRelation,
  all: readonly Surroundings[],
  place: Place,
): Diagnostic[] {
  if (all.length === 0) return [];
  if (!all.some((one) => containsWords(wideText(one), words))) {
    const nearest = all.map((one) => nearestPassage(wideText(one), words)).find((found) => found !== null) ?? null;
    return [diagnose('proposal/relation-words', place, { words, nearest })];
  }
  const { expected } = signs[family];
  return isShown({ family, words }) ? [] : [diagnose('proposal/relation-mute', place, { words, family, expected })];
}

/** Whether words are of a kind that can show an edge of a family. */
export function isShown({ family, words }: Pick<ProposedRelation, 'family' | 'words'>): boolean {
  return signs[family].isSign(words);
}

/** Proves that the values of a difference rest on different words, and that each value has something of its own words. */
export function proveDifference({ question, values }: ProposedDifference, place: Place): Diagnostic[] {
  const seen = new Map<string, number>();
  return values.flatMap(({ value, passages }, at) =>
    passages.flatMap(({ article, quote }) => {
      const words = quoteQuery(quote).exact;
      const key = `${article} ${words}`;
      const isSame = seen.has(key) && seen.get(key) !== at;
      seen.set(key, at);
      if (isSame) return [diagnose('proposal/difference-same', place, { question, words })];
      return hasStray(value, words) ? [diagnose('proposal/difference-apart', place, { question, words })] : [];
    }),
  );
}

/** Whether a value has a number, but that of a house (`Number 10`), that its words do not have. What a value says in words is its writer's. */
function hasStray(value: string, words: string): boolean {
  const printed = new Set(readNumbers(words).map(({ value: number }) => number));
  const stems = new Set(wordTokens(words).filter(isContent).map(stemOf));
  return readNumbers(value.replace(/\bNumber \d+/gu, '')).some(
    ({ text, value: number }) => !printed.has(number) && !stems.has(text.toLowerCase()),
  );
}
