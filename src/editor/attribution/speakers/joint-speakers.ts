import type { TextRange } from '../language/read-tokens.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';
import type { PrintedName } from './collect-names.ts';
import { namesWithin } from './name-index.ts';
import { knownSpeaker, type ResolvedSpeaker, unnamedSpeaker } from './resolved-speaker.ts';
import { ofName, type SpeakerContext } from './speaker-context.ts';
import { isLinked, rangeOf } from './speaker-phrase.ts';

/** How far before the last two of a list its first may stand, in UTF-16 units. */
const maxList = 200;

/** `Pam Orr (D) and Tom Ives (D)`: people who say the same together; null where a phrase names no such group. */
export function jointNames(
  words: readonly Item[],
  mention: TextRange,
  context: SpeakerContext,
): ResolvedSpeaker | null {
  const last = words.findLastIndex(({ lower }) => lower === 'and');
  const inside = namesWithin(context.names, mention).filter(({ words: [word = ''] }) => word.length > 1);
  if (last > 0 && words.length === 3 && words[0]?.capital && words[2]?.capital)
    return pairOfWords(inside, mention, context);
  const name = inside.at(-1);
  if (last > 0 && name !== undefined && isWholeAfter(words, last, name)) {
    const beside = inside.slice(0, -1);
    if (!beside.some(isFullPerson)) return besideName(words.slice(0, last), beside, name, mention, context);
  }
  const isLast = inside.findIndex(({ at }) => at > itemAt(words, Math.max(0, last)).start) === inside.length - 1;
  if (last <= 0 || inside.length < 2 || !inside.every(isFullPerson) || isLinked(words) || !isLast) return null;
  return jointSpeaker(listedBefore(inside, context), mention, context);
}

/** Whether all that follows an `and` is a person's whole name, without a title that might go on before the `and`. */
function isWholeAfter(words: readonly Item[], and: number, name: PrintedName): boolean {
  const ends = words.at(-1)?.end === name.end;
  return ends && isFullPerson(name) && name.titles === 0 && words[and + 1]?.start === name.at;
}

/** `the Home Secretary and Dan Reed`, `Acme and Dan Reed`: both where it is known who the first is, else nobody. */
function besideName(
  words: readonly Item[],
  names: readonly PrintedName[],
  name: PrintedName,
  mention: TextRange,
  context: SpeakerContext,
): ResolvedSpeaker {
  const range = rangeOf(words);
  const printed = context.text.slice(range.start, range.end);
  const actor = context.match(printed.replace(/^(?:the|a|an) /iu, ''));
  const [other] = names;
  const isName = other?.at === range.start && other.end === range.end;
  const first =
    actor !== null && actor !== 'several'
      ? knownSpeaker(actor, mention, printed)
      : isName
        ? ofName(other, context, mention)
        : null;
  if (first === null || first.speaker === 'unnamed') return unnamedSpeaker(mention, context.text);
  return { ...first, others: [ofName(name, context, mention).speaker], isPlural: true };
}

/** `Lena Fox, | Omar Diaz and Ivy Holt`, at the start of a sentence: people who are listed before those that a verb is next to. */
function listedBefore(names: readonly PrintedName[], context: SpeakerContext): readonly PrintedName[] {
  const [first] = names;
  if (first === undefined) return names;
  const before = namesWithin(context.names, { start: Math.max(0, first.titleAt - maxList), end: first.titleAt });
  const list: PrintedName[] = [];
  let start = first.titleAt;
  for (const name of before.toReversed()) {
    if (!isFullPerson(name) || context.text.slice(name.end, start) !== ', ') break;
    list.unshift(name);
    start = name.titleAt;
  }
  return /(?:^|[.!?”’"\n]\s*)$/u.test(context.text.slice(0, start)) ? [...list, ...names] : names;
}

/**
 * `Reed and Marsh`, of whom the text gives whole names elsewhere, or actors of these names. It may as well be one firm or
 * office (`Marks and Spencer`, `Customs and Excise`): that is an actor of the whole name, or nobody is named.
 */
function pairOfWords(inside: readonly PrintedName[], mention: TextRange, context: SpeakerContext): ResolvedSpeaker {
  const printed = context.text.slice(mention.start, mention.end);
  const actor = context.match(printed);
  if (actor !== null && actor !== 'several') return knownSpeaker(actor, mention, printed);
  const isWhole = (name: PrintedName): boolean => {
    const { speaker } = ofName(name, context, null);
    return speaker !== 'unnamed' && ('known' in speaker || speaker.proposed.includes(' '));
  };
  return inside.length === 2 && inside.every(isWhole)
    ? jointSpeaker(inside, mention, context)
    : unnamedSpeaker(mention, context.text);
}

function jointSpeaker(names: readonly PrintedName[], mention: TextRange, context: SpeakerContext): ResolvedSpeaker {
  const [first, ...others] = names.map((name) => ofName(name, context, mention));
  if (first === undefined) return unnamedSpeaker(mention, context.text);
  return { ...first, others: others.map(({ speaker }) => speaker), isPlural: true };
}

function isFullPerson({ isPerson, words, titles }: PrintedName): boolean {
  return isPerson && words.length + titles > 1;
}
