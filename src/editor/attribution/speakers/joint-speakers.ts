import type { TextRange } from '../language/read-tokens.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';
import type { PrintedName } from './collect-names.ts';
import { namesWithin } from './name-index.ts';
import { knownSpeaker, type ResolvedSpeaker, unnamedSpeaker } from './resolved-speaker.ts';
import { ofName, type SpeakerContext } from './speaker-context.ts';
import { isLinked } from './speaker-phrase.ts';

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
  const isLast = inside.findIndex(({ at }) => at > itemAt(words, Math.max(0, last)).start) === inside.length - 1;
  if (last <= 0 || inside.length < 2 || !inside.every(isFullPerson) || isLinked(words) || !isLast) return null;
  return jointSpeaker(inside, mention, context);
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
