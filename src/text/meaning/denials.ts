/**
 * Words that turn a statement round. English; a list of what denies by its grammar and of what denies by its meaning. It
 * does not understand a sentence: it tells only that a text has such a word, or has none.
 */

const negators =
  /(?<![\p{L}\p{N}])(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|hardly|barely|\p{L}+n['’‘ʼ]t)(?![\p{L}\p{N}])/giu;

/** Verbs that deny what follows them, in every form, and what is called after them. */
const denyingVerbs =
  /(?<![\p{L}\p{N}])(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing|ions?)?|refus(?:e|es|ed|ing|als?)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|rebuff(?:s|ed|ing)?|contradict(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting|tal)?|disown(?:s|ed)?|rul(?:e|es|ed|ing)\s+(?:it\s+|that\s+|them\s+)?out|declin(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|turn(?:s|ed|ing)?\s+(?:it\s+|them\s+)?down)(?![\p{L}\p{N}])/giu;

/** What says by its meaning alone that something is not so, not done or not allowed. */
const adverse =
  /(?<![\p{L}\p{N}])(?:un(?:likely|able|true|founded|lawful|willing|fair|safe|aware|clear|changed|acceptable)|false(?:ly)?|wrong(?:ly)?|impossible|baseless|off\s+the\s+(?:cards|table)|oppos(?:e|es|ed|ing|ition)|block(?:s|ed|ing)?|resist(?:s|ed|ing|ance)?|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stall(?:s|ed|ing)?|halt(?:s|ed|ing)?|bann?(?:s|ed|ing)?|veto(?:es|ed)?|quash(?:es|ed)?|overturn(?:s|ed)?|withdr(?:aw|aws|ew|awn|awing)|retract(?:s|ed)?)(?![\p{L}\p{N}])/giu;

/** What limits, ends or puts off, and so may stand for a denial in a summary. */
const limiting =
  /(?<![\p{L}\p{N}])(?:stop(?:s|ped|ping)?|end(?:s|ed|ing)?|against|illegal|miss(?:es|ed|ing)?|far\s+from|rather\s+than|instead\s+of|only|short\s+of|before|until|unless|too|limit(?:s|ed|ing)?)(?![\p{L}\p{N}])/giu;

/** The first word that denies by grammar or as a verb of denial, as printed; null where there is none. */
export function firstDenial(text: string): string | null {
  const found = [...text.matchAll(negators), ...text.matchAll(denyingVerbs)].sort((a, b) => a.index - b.index);
  return found[0]?.[0] ?? null;
}

/** Whether a text has a negation or a verb of denial. */
export function isDenying(text: string): boolean {
  return firstDenial(text) !== null;
}

/** Whether a text has anything that denies, opposes, lacks or limits. */
export function isAdverse(text: string): boolean {
  return isDenying(text) || text.search(adverse) !== -1 || text.search(limiting) !== -1;
}

/** The beginning of a word, by which `reject` and `rejecting` are one; every grammatical negation is one too. */
const keysOf = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([word]) => (pattern === negators ? 'not' : word.toLowerCase().slice(0, 4)));

/** What the one list has beyond the other, item for item. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** What is against the illegal may be for what is allowed: these count for a quote too, where the summary denies. */
const contrary =
  /(?<![\p{L}\p{N}])(?:illegal|rather\s+than|instead\s+of|far\s+from|against|short\s+of)(?![\p{L}\p{N}])/giu;

/**
 * Whether a summary denies what a quote affirms or the other way round, as far as words tell: a word that the one
 * negates stands in the other without a negation; or a denial of the one has no match in the other, nor has that one
 * anything else that is against, lacks or ends something.
 */
export function isTurnedRound(quote: string, summary: string): boolean {
  if (negatesWordOf(quote, summary) || negatesWordOf(summary, quote)) return true;
  const [said, ours] = [denialKeys(quote), denialKeys(summary)];
  const soft = (text: string, other: string, patterns: readonly RegExp[]): string[] =>
    patterns.flatMap((pattern) => beyond(keysOf(text, pattern), keysOf(other, pattern)));
  const [lost, added] = [beyond(said, ours).length, beyond(ours, said).length];
  return (
    (added === 0 && lost > soft(summary, quote, [adverse, limiting]).length) ||
    (lost === 0 && added > soft(quote, summary, [adverse, contrary]).length)
  );
}

const denialKeys = (text: string): string[] => [...keysOf(text, negators), ...keysOf(text, denyingVerbs)];

/** Words between a negation and what it negates, and how many of them there may be. */
const passing =
  /^(?:a|an|the|be|been|being|to|have|has|had|is|are|was|were|any|it|that|so|yet|even|ever|longer|in|of|for)$/u;
const lettersOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
const isNegation = (word: string): boolean => /^(?:not|never|no|cannot|nor|neither|without)$|n['’]t$/u.test(word);
const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** Whether a word that one text negates wherever it has it stands in the other, and nowhere there after anything that denies. */
function negatesWordOf(one: string, other: string): boolean {
  const [words, others] = [lettersOf(one), lettersOf(other)];
  return words.some((word, at) => {
    if (!isNegation(word)) return false;
    const negated = words.slice(at + 1, at + 4).find((next) => !passing.test(next));
    if (negated === undefined || negated.length < 4) return false;
    const there = deniedPlaces(others, negated);
    return there.length > 0 && !there.includes(true) && !deniedPlaces(words, negated).includes(false);
  });
}

/** For each place of a word, in any form, whether something within four words before it denies. */
function deniedPlaces(words: readonly string[], word: string): boolean[] {
  return words.flatMap((found, at) =>
    stem(found) === stem(word) ? isDenying(words.slice(Math.max(0, at - 4), at).join(' ')) : [],
  );
}

/** Whether the words are a verb of denial and what belongs to it: `has flatly denied`. */
export function isDenyingVerb(words: string): boolean {
  return words.search(denyingVerbs) !== -1;
}
