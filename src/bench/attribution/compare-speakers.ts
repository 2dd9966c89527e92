import type { Attribution } from '../../editor/attribution/attribution.ts';
import { nameWords } from '../../editor/attribution/speakers/match-actors.ts';
import type { GoldStatement } from './gold.ts';
import { isInside, likeness } from './word-sets.ts';

/** Whether the two cues share a letter, or both are missing. */
export function isSameCue(found: Attribution, gold: GoldStatement): boolean {
  if (found.cue === null || gold.cue === null) return found.cue === gold.cue;
  return found.cue.start < gold.cue.end && gold.cue.start < found.cue.end;
}

/** Whether the speakers as printed are the same but for a few words, or the finding's is part of the other. */
export function isSameMention(found: Attribution, gold: GoldStatement): boolean {
  const ours = new Set(nameWords(found.mention?.text ?? ''));
  const theirs = new Set(nameWords(gold.mention ?? ''));
  return likeness(ours, theirs) >= 0.5 || (ours.size > 0 && isInside(ours, theirs));
}

/** Whether it is the same person or body: a shared last name, all words of the shorter name, or an acronym. */
export function isRightSpeaker(found: Attribution, gold: GoldStatement): boolean {
  if (gold.name === null)
    return found.speaker === 'unnamed'
      ? isSameMention(found, gold) || gold.mention === null || isPronoun(gold.mention)
      : isSameMention(found, gold);
  if (found.speaker === 'unnamed') return false;
  const name = 'known' in found.speaker ? found.speaker.known.replaceAll('-', ' ') : found.speaker.proposed;
  return (
    isSameName(name, gold.name) ||
    (gold.mention !== null && !isPronoun(gold.mention) && isSameName(name, gold.mention) && isSameMention(found, gold))
  );
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word)) || a.at(-1) === b.at(-1)) return true;
  return short.length === 1 && long.map((word) => word[0]).join('') === short[0];
}

function isPronoun(mention: string): boolean {
  return /^(?:he|she|it|they|we|i|who|which|that)$/i.test(mention);
}
