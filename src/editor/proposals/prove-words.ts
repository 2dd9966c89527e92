import { quotedRanges } from '../../compile/check-coverage.ts';
import { type Diagnostic, diagnose, type Place } from '../../model/diagnostic.ts';
import { wordTokens } from '../../text/alignment/word-tokens.ts';
import { containsWords, cutWord, findQuote, type Range } from '../../text/find-quote.ts';
import { firstDenial, isDenyingVerb } from '../../text/meaning/denials.ts';
import { type Surroundings, sentenceText, textAt } from './surroundings.ts';

/**
 * What the compiler does not ask of the words of a record, since a person has read them: that nothing was cut from them
 * that turns them round or limits them, that their parts belong together, and that quoted words are called so.
 */
export function proveWords(one: Surroundings, place: Place): Diagnostic[] {
  return [...joined(one, place), ...negationCut(one, place), ...limitCut(one, place), ...quotedUnsaid(one, place)];
}

/**
 * Between parts of one statement there may stand who says it, and whole sentences of it that are left out: no other
 * matter, unless each part says itself whose it is, and no negation.
 */
function joined(one: Surroundings, place: Place): Diagnostic[] {
  return one.quotes.slice(1).flatMap((quote, at) => {
    const before = one.quotes[at] ?? quote;
    const between = textAt(one, { start: before.end, end: quote.start });
    const params = { quote: textAt(one, quote), other: textAt(one, before) };
    const isApart = paragraphBreaks(between) > 1 && !containsWords(textAt(one, quote), one.appearance.as ?? '');
    if (isApart || hasQuotation(one, before, quote)) return [diagnose('proposal/quotes-apart', place, params)];
    const negation = /[.!?…]["”’']?\s/u.test(between) ? null : firstDenial(between);
    const nearest = sentenceText(one);
    return negation === null ? [] : [diagnose('proposal/negation-cut', place, { ...params, negation, nearest })];
  });
}

const paragraphBreaks = (text: string): number => text.match(/\n\s*\n/gu)?.length ?? 0;

/** Whether another quotation lies between two parts that are quoted: it may be another's. */
function hasQuotation({ appearance, article }: Surroundings, before: Range, after: Range): boolean {
  if (appearance.mode !== 'direct') return false;
  return quotedRanges(article).some(({ start, end }) => before.end <= start && end <= after.start);
}

/** How many words before a quote, of its clause, can still turn it round: `did not | recall`. */
const reach = 3;

/** Words before an offset within the clause: up to a mark, and `reach` at most. */
function clauseBefore(one: Surroundings, at: number, from = one.sentences.start): string {
  const before = textAt(one, { start: Math.min(from, at), end: at });
  const clause = before.slice(
    Math.max(...Array.from(before.matchAll(/[,;:–—“”"()]|\s-\s/gu), ({ index }) => index + 1), 0),
  );
  const words = wordTokens(clause);
  return clause.slice(words.at(-reach)?.start ?? 0);
}

function negationCut(one: Surroundings, place: Place): Diagnostic[] {
  const [first] = one.quotes;
  if (first === undefined) return [];
  const cue = cueBefore(one, first);
  const quote = textAt(one, first);
  const negation =
    deniedBefore(clauseBefore(one, first.start, cue?.end), quote) ?? (cue === null ? null : negatedCue(one, cue));
  const nearest = sentenceText(one);
  return negation === null ? [] : [diagnose('proposal/negation-cut', place, { quote, negation, nearest })];
}

/**
 * What denies a quote right before it: a negation; of verbs of denial only one that takes a clause, as in `denied that |
 * it was so` and `denied | having been`: `rejected | the plan to build` says nothing against what the plan is.
 */
function deniedBefore(before: string, quote: string): string | null {
  const found = firstDenial(before);
  if (found === null || !isDenyingVerb(found)) return found;
  return /\b(?:that|whether|ever|having)\s*$/iu.test(before) || /^\W*(?:that\b|\p{L}+ing\b)/iu.test(quote)
    ? found
    : null;
}

/** Where the cue stands in the sentence before the first quote, the last place of several; null where it does not. */
function cueBefore({ appearance: { cue }, article, sentences }: Surroundings, first: Range): Range | null {
  if (cue === undefined) return null;
  const places = findQuote(article.text, { exact: cue }).filter((place) => cutWord(article.text, place) === null);
  return places.findLast(({ start, end }) => sentences.start <= start && end <= first.start) ?? null;
}

/** A negation that belongs to the cue and is left out of it: `did not | deny`. */
function negatedCue(one: Surroundings, cue: Range): string | null {
  return firstDenial(clauseBefore(one, cue.start).split(/\s+/u).slice(-2).join(' '));
}

const limits =
  /^[\s,–—-]*(for now|right now|so far|for the time being|at present|at the moment|in the near future|unless|provided|as long as)(?![\p{L}\p{N}])/iu;

function limitCut(one: Surroundings, place: Place): Diagnostic[] {
  const last = one.quotes.at(-1);
  if (last === undefined) return [];
  const limit = limits.exec(textAt(one, { start: last.end, end: Math.max(last.end, one.sentences.end) }))?.[1];
  const params = { quote: textAt(one, last), nearest: sentenceText(one) };
  return limit === undefined ? [] : [diagnose('proposal/limit-cut', place, { ...params, limit })];
}

/** Words in marks are quoted, unless another carries them: then who says it stands in the marks too, or they came by somebody. */
function quotedUnsaid(one: Surroundings, place: Place): Diagnostic[] {
  const { mode, as = '', via } = one.appearance;
  const [first] = one.quotes;
  if (mode !== 'indirect' || first === undefined || via.length > 0 || containsWords(textAt(one, first), as)) return [];
  const marked = quotedRanges(one.article);
  const isQuoted = one.quotes.every(({ start, end }) =>
    marked.some((range) => range.start <= start + 1 && end - 1 <= range.end),
  );
  return isQuoted ? [diagnose('proposal/marks-unsaid', place, { quote: textAt(one, first) })] : [];
}
