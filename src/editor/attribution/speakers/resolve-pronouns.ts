import type { Item } from '../language/split-sentences.ts';
import type { PrintedName } from './collect-names.ts';
import { lastNameBefore, namesWithin } from './name-index.ts';
import { documentAt, type ResolvedSpeaker } from './resolved-speaker.ts';
import { ofName, type SpeakerContext } from './speaker-context.ts';

const maxDocumentDistance = 400;
const maxSentence = 400;
const documentPhrase =
  /\b(?:memo|memorandum|document|letter|report|e-?mail|dossier|study|survey|review|paper|transcript)\b/giu;

/** Whether an item stands for somebody named elsewhere. */
export function isPronoun(item: Item): boolean {
  return item.tag === 'PRON' && /^(?:he|she|it|they|i|we|you|who|which)$/.test(item.lower);
}

/** Whom a pronoun means, looking back in the text; null where nobody fits. */
export function antecedentOf(pronoun: Item, context: SpeakerContext): ResolvedSpeaker | null {
  const fits = context.history.findLast(({ at, speaker }) => at < pronoun.start && fitsPronoun(speaker, pronoun.lower));
  if (pronoun.lower === 'it') return documentSince(pronoun.start, fits?.at ?? 0, context) ?? fits?.speaker ?? null;
  if (pronoun.lower !== 'he' && pronoun.lower !== 'she') return fits?.speaker ?? null;
  return personSince(pronoun, fits?.at ?? -1, context) ?? fits?.speaker ?? null;
}

function fitsPronoun(speaker: ResolvedSpeaker, pronoun: string): boolean {
  const isVoice = speaker.isPerson || speaker.hasSpokesperson === true;
  if (pronoun === 'he') return isVoice && speaker.gender !== 'female';
  if (pronoun === 'she') return isVoice && speaker.gender !== 'male';
  if (pronoun === 'it') return !speaker.isPerson && !speaker.isPlural;
  if (pronoun === 'they') return speaker.isPlural || !speaker.isPerson;
  return true;
}

/** A person whom a sentence since the last fitting speaker is about: the first one named in it. */
function personSince(pronoun: Item, since: number, context: SpeakerContext): ResolvedSpeaker | null {
  const excluded = pronoun.lower === 'he' ? 'female' : 'male';
  const fits = (name: PrintedName) =>
    name.at > since + 1 && name.isPerson && !name.isQuoted && name.gender !== excluded;
  const latest = lastNameBefore(context.names, pronoun.start, fits);
  if (latest === null) return null;
  const sentence = { start: sentenceStart(latest.at, context.text), end: pronoun.start };
  const first = namesWithin(context.names, sentence).find(
    (name) => fits(name) && !followsPreposition(name.at, context.text),
  );
  return first === undefined ? null : ofName(first, context, null);
}

function sentenceStart(at: number, text: string): number {
  const from = Math.max(0, at - maxSentence);
  const stops = [...text.slice(from, at).matchAll(/[.!?…]["'”’)]*\s+(?=["'“‘(]?\p{Lu})|\n/gu)];
  const last = stops.findLast(
    ({ index }) => !/\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Gen)$/.test(text.slice(0, from + index).slice(-5)),
  );
  return last === undefined ? from : from + last.index + last[0].length;
}

function followsPreposition(at: number, text: string): boolean {
  return /\b(?:of|in|to|for|with|by|from|at|on|against|over|about)\s(?:\S+\s){0,2}$/u.test(
    text.slice(Math.max(0, at - 30), at),
  );
}

function documentSince(before: number, since: number, context: SpeakerContext): ResolvedSpeaker | null {
  const from = Math.max(since, before - maxDocumentDistance, 0);
  const found = [...context.text.slice(from, before).matchAll(documentPhrase)].at(-1);
  if (found === undefined) return null;
  return documentAt(
    { start: from + found.index, end: from + found.index + found[0].length },
    context.text,
    context.match,
  );
}
