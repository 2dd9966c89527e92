import type { Attribution, KnownActor } from '../../editor/attribution/attribution.ts';
import { nameWords } from '../../editor/attribution/speakers/match-actors.ts';
import { actorNames } from '../../model/content-files.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { GoldArticle, GoldStatement } from './gold-article.ts';
import { isInside, likeness } from './word-sets.ts';

const pronoun = /^(?:he|she|it|they|we|i|you|who|whom|which|that|his|her|him|hers|their|them|its|our|us|my|me|your)$/i;
const title =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|senator|sen|rep|representative|governor|gov|gen|general|minister|secretary|ambassador|judge|justice|mayor|king|queen|prince|princess|pope|rev|reverend|capt|captain|col|colonel|sgt|sergeant|lt|former|chancellor|councillor|cllr|jr|sr)$/;
const body =
  /^(?:ministry|council|office|department|university|college|party|agency|commission|committee|government|service|press|news|times|mail|post|herald|authority|organi[sz]ation|union|group|company|court|police|association|institute|bank|fund|centre|center|team|foundation|society|network|corporation|inc|ltd|plc|house|parliament|congress|senate|church|hospital|school|board|campaign|administration|bureau|club|league|journal)$/;

const thing = /^(?:tower|street|road|avenue|bridge|building|plaza|square|hall|park|prize|award|plan|act|bill|deal)$/;

/** Whether a finding has the statement's speaker, under the whole name: a first name or an initial that contradicts is wrong. */
export function isRightSpeaker(found: Attribution, gold: GoldStatement, article: GoldArticle): boolean {
  const names = namesOf(found, article.actors);
  const isPronoun = pronoun.test(gold.mention ?? 'he');
  if (gold.name !== null && names.some((name) => agrees(name, gold.name ?? ''))) return true;
  if (gold.isResolved && isPronoun) return gold.name === null && names.length === 0;
  if (gold.isResolved && gold.name !== null) return !isName(gold.mention ?? '', article) && isSameMention(found, gold);
  if (gold.mention === null) return true;
  if (isPronoun) return overlapsMention(found, gold) || isAntecedent(found, gold);
  if (names.length === 0)
    return (
      isSameMention(found, gold) &&
      (gold.isResolved || !isName(gold.mention, article) || isShared(gold.mention, article))
    );
  return hasName(gold.mention) ? names.some((name) => agrees(name, gold.mention ?? '')) : overlapsMention(found, gold);
}

/** Whether the two cues share a letter, or both are missing. */
export function isSameCue(found: Attribution, gold: GoldStatement): boolean {
  if (found.cue === null || gold.cue === null) return found.cue === gold.cue;
  return found.cue.start < gold.cue.end && gold.cue.start < found.cue.end;
}

/** Whether two names can be one person's or one body's. Either may be a name with what describes it. */
export function agrees(found: string, gold: string): boolean {
  const [ours, theirs] = [bareWords(found), bareWords(gold)];
  const last = ours.at(-1);
  if (last === undefined || theirs.length === 0) return false;
  if (isAcronym(ours, theirs) || isAcronym(theirs, ours)) return true;
  if (!theirs.includes(last)) return ours.includes(theirs.at(-1) ?? '') && ours.some((word) => body.test(word));
  if (thing.test(last) && !theirs.includes(last)) return false;
  if (ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word))) return true;
  if (ours.some((word) => body.test(word))) return likeness(new Set(ours), new Set(theirs)) >= 0.5;
  return haveLikeGivenNames(ours.slice(0, -1), givenNames(gold, last));
}

/** `Sen. Mark Reed of Ohio`, `reed`: the words in capitals that stand directly before the last name. */
function givenNames(printed: string, last: string): string[] {
  const words = printed.split(/\s+/u);
  const at = words.findIndex((word) => nameWords(word).at(-1) === last);
  const before = words.slice(0, Math.max(0, at));
  const from = before.findLastIndex((word) => !/^["“‘(]?\p{Lu}/u.test(word) || /[,:;]$/u.test(word));
  return before.slice(from + 1).flatMap(bareWords);
}

function haveLikeGivenNames(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some((one) =>
    theirs.some((other) => isSpelledLike(one, other) || (isInitialOf(one, other) && ours[0] === one)),
  );
}

/** `Kristen` and `Kristin`, `Ben` and `Benjamin`. */
function isSpelledLike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short)
    ? short === long || short.length >= 3
    : short.length >= 5 && editDistance(short, long) <= 2;
}

function isInitialOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.filter((word) => !/^(?:of|for|and)$/.test(word)).map((word) => word[0]);
  return short.length === 1 && long.length > 1 && initials.join('') === short[0];
}

function bareWords(name: string): string[] {
  return nameWords(name)
    .flatMap((word) => word.split('-'))
    .filter((word) => !title.test(word));
}

function namesOf({ speaker }: Attribution, actors: readonly KnownActor[]): readonly string[] {
  if (speaker === 'unnamed') return [];
  if ('proposed' in speaker) return [speaker.proposed];
  const actor = actors.find(({ id }) => id === speaker.known);
  return actor === undefined ? [speaker.known.replaceAll('-', ' ')] : actorNames(actor);
}

/** `Mr Reed, | who`: the one for whom a relative pronoun stands, directly before it. */
function isAntecedent({ mention }: Attribution, { mention: printed, mentionSpans }: GoldStatement): boolean {
  if (mention === null || !/^(?:who|which|that)$/i.test(printed ?? '')) return false;
  return mentionSpans.some(({ start }) => mention.end < start && start - mention.end < 4);
}

/** Whether the text has two first names for a last name, so that who it is must not be guessed. */
function isShared(mention: string, { text }: GoldArticle): boolean {
  const last =
    mention
      .split(/\s+/u)
      .at(-1)
      ?.replace(/[^\p{L}]/gu, '.') ?? '';
  const firsts = Array.from(
    text.matchAll(new RegExp(`(\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\.)? ${last}\\b`, 'gu')),
    ([, first]) => (first ?? '').toLowerCase(),
  );
  return new Set(firsts.filter((first) => !title.test(first))).size > 1;
}

function overlapsMention({ mention }: Attribution, { mentionSpans, mention: printed }: GoldStatement): boolean {
  if (mention === null) return false;
  if (mentionSpans.length === 0) return mention.text.toLowerCase() === printed?.toLowerCase();
  return mentionSpans.some(({ start, end }) => start < mention.end && mention.start < end);
}

/** Whether the speakers as printed are the same but for a few words, or the finding's is part of the other. */
function isSameMention(found: Attribution, gold: GoldStatement): boolean {
  const ours = new Set(nameWords(found.mention?.text ?? ''));
  const theirs = new Set(nameWords(gold.mention ?? ''));
  return likeness(ours, theirs) >= 0.5 || isInside(ours, theirs);
}

function hasName(mention: string): boolean {
  const words = mention
    .split(/\s+/u)
    .filter((word) => !/^(?:the|a|an|some|many|one|two|several|most|few|no)$/i.test(word));
  return words.some((word) => /^\p{Lu}/u.test(word) && !title.test(nameWords(word)[0] ?? ''));
}

/** Whether a mention is nothing but a name, so that a finding without one has missed it. */
function isName(mention: string, { text }: GoldArticle): boolean {
  const words = mention.split(/\s+/u);
  if (words.length === 1 && new RegExp(`\\b${mention.toLowerCase().replace(/[^\p{L}]/gu, '.')}\\b`, 'u').test(text))
    return false;
  return (
    hasName(mention) &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|van|von|de|der|’s|'s)$/u.test(word))
  );
}

/**
 * Whether an editor would have to repair a proposed name: it is another's, or not the whole name as the annotation has
 * it, or it begins or ends with a word that is no part of a name, or it is not printed so.
 */
export function needsRepair(proposed: string, gold: GoldStatement, text: string): boolean {
  const expected = gold.name ?? gold.mention ?? '';
  if (!agrees(proposed, expected) || !isPrinted(proposed, text)) return true;
  const ours = bareWords(proposed);
  if (gold.name !== null) {
    const theirs = bareWords(gold.name);
    const isIn = (words: readonly string[]) => (word: string) => words.some((other) => isSpelledLike(word, other));
    return !theirs.every(isIn(ours)) || ours.some((word) => word.length > 1 && !isIn(theirs)(word));
  }
  return (
    !/^\p{Lu}/u.test(proposed) ||
    givenNames(expected, ours.at(-1) ?? '').some((word, at, all) => at === all.length - 1 && !ours.includes(word))
  );
}

function isPrinted(name: string, text: string): boolean {
  const plain = (words: string) => words.replace(/\s+/gu, ' ').replace(/[‘’`´]/gu, "'");
  return plain(text).includes(plain(name));
}
