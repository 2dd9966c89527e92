import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { actorTerms, outletNames } from '../../model/content-files.ts';
import { type Diagnostic, diagnose, type Place } from '../../model/diagnostic.ts';
import { isContent, stemOf, wordTokens } from '../../text/alignment/word-tokens.ts';
import { isTurnedRound } from '../../text/meaning/denials.ts';
import { hedges } from '../../text/meaning/hedges.ts';
import { readNumbers } from '../../text/meaning/read-numbers.ts';
import { quotedText, type Surroundings, sentenceText, textAt } from './surroundings.ts';

/**
 * Proves of a summary what can be: its numbers and names stand with the words, it denies where they deny, it is no more
 * certain, and it has something of them. Whether it is fair, a person says.
 * @param nameStems of `readNameStems`
 */
export function proveGist(
  gist: string,
  all: readonly Surroundings[],
  nameStems: ReadonlySet<string>,
  place: Place,
): Diagnostic[] {
  const [first] = all;
  if (first === undefined) return [];
  const nearest = sentenceText(first);
  return [
    ...strayNumbers(gist, all).map((found) => diagnose('proposal/gist-number', place, { found, nearest })),
    ...strayNames(gist, all, nameStems).map((found) => diagnose('proposal/gist-name', place, { found, nearest })),
    ...(isTurned(gist, all) ? [diagnose('proposal/gist-turned', place, { gist, nearest })] : []),
    ...surer(gist, all).map((hedge) => diagnose('proposal/gist-surer', place, { hedge, nearest })),
    ...(isApart(gist, all) ? [diagnose('proposal/gist-apart', place, { gist, nearest })] : []),
  ];
}

const paragraphsOf = (all: readonly Surroundings[]): string => all.map((one) => textAt(one, one.near)).join('\n');

function strayNumbers(gist: string, all: readonly Surroundings[]): string[] {
  const printed = new Set(readNumbers(paragraphsOf(all)).map(({ value }) => value));
  return readNumbers(gist)
    .filter(({ value }) => !printed.has(value))
    .map(({ text }) => text);
}

/** Words with a capital inside the summary that no article of the proposal prints and no actor is called by. */
function strayNames(gist: string, all: readonly Surroundings[], nameStems: ReadonlySet<string>): string[] {
  return wordTokens(gist)
    .slice(1)
    .filter((token) => /^\p{Lu}/u.test(token.text) && isContent(token) && !nameStems.has(stemOf(token)))
    .filter(({ start }) => !/[.!?]\s*$/u.test(gist.slice(0, start)))
    .filter((token) => !all.some(({ article }) => stemsOf(article).has(stemOf(token))))
    .map(({ text }) => text);
}

const stemsByArticle = new WeakMap<ParsedArticle, ReadonlySet<string>>();

function stemsOf(article: ParsedArticle): ReadonlySet<string> {
  const stems = stemsByArticle.get(article) ?? new Set(wordTokens(article.text).map(stemOf));
  stemsByArticle.set(article, stems);
  return stems;
}

/** Every word that an actor or a paper is called by, as stems. */
export function readNameStems({ actors, outlets }: ParsedContent): ReadonlySet<string> {
  const names = [
    ...actors.flatMap(({ value }) => (value ? actorTerms(value) : [])),
    ...outlets.flatMap(({ value }) => (value ? outletNames(value) : [])),
  ];
  return new Set(names.flatMap((name) => wordTokens(name).map(stemOf)));
}

/** Whether no passage says what the summary says, but its contrary. */
function isTurned(gist: string, all: readonly Surroundings[]): boolean {
  return all.every((one) => isTurnedRound(`${cueOf(one)} ${quotedText(one)}`, gist));
}

/** The cue, where it does not stand among the words. */
const cueOf = (one: Surroundings): string => {
  const { cue = '' } = one.appearance;
  return quotedText(one).includes(cue) ? '' : cue;
};

/** A hedge that every appearance has, where the summary has none. */
function surer(gist: string, all: readonly Surroundings[]): string[] {
  const found = all.map((one) => hedges(quotedText(one)).filter(({ kind }) => kind !== 'appearance'));
  if (hedges(gist).length > 0 || found.some((own) => own.length === 0) || isHedged(gist)) return [];
  return found
    .flat()
    .slice(0, 1)
    .map(({ text }) => text);
}

/** Other words for what is not certain. */
const isHedged = (gist: string): boolean =>
  /\b(?:would|can|should|wants?|hopes?|plans?|yet|still|seeks?|fears?|thinks?|believes?|suspect(?:s|ed)?|claims?|for the|cannot|currently|now|at present|at the moment)\b/iu.test(
    gist,
  );

/** Face-to-face is face to face. */
const plain = (text: string): string => text.replaceAll('-', ' ');

/** Of fewer words than this, beside names, nothing can be said. */
const enoughWords = 3;

function isApart(gist: string, all: readonly Surroundings[]): boolean {
  const own = wordTokens(plain(gist))
    .filter((token) => isContent(token) && !/^\p{Lu}/u.test(token.text))
    .map(stemOf);
  const printed = new Set(wordTokens(plain(paragraphsOf(all))).map(stemOf));
  return own.length >= enoughWords && !own.some((stem) => printed.has(stem));
}
