import { isNominal, isTimeWord } from '../language/noun-phrases.ts';
import type { TextRange } from '../language/read-tokens.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';
import type { Report } from '../reports/report.ts';
import type { PrintedName } from './collect-names.ts';
import { jointNames } from './joint-speakers.ts';
import { nameWords } from './match-actors.ts';
import { lastNameBefore, namesWithin } from './name-index.ts';
import { isMediaName, isOrganisationWord, isQuantifier } from './name-words.ts';
import { antecedentOf, isPronoun } from './resolve-pronouns.ts';
import {
  isDocumentWord,
  knownSpeaker,
  namedSpeaker,
  type ResolvedSpeaker,
  unnamedSpeaker,
} from './resolved-speaker.ts';
import { ofName, type SpeakerContext } from './speaker-context.ts';
import { headOf, isLinked, principalWords, rangeOf, spokesWord } from './speaker-phrase.ts';

const maxAside = 8;

/** Who speaks in a report, or null where its sentence has no speaker. Reports must come in the order of the text. */
export function resolveSpeaker(report: Report, context: SpeakerContext): ResolvedSpeaker | null {
  if (report.subject === null) return null;
  const words = report.sentence.items.slice(report.subject.from, report.subject.to);
  const mention = rangeOf(words);
  const first = itemAt(words, 0);
  if (isQuantifier(first.lower) && itemAt(words, 1).lower !== ',')
    return nameInAside(report, context) ?? resolvePhrase(words, headOf(words), mention, context);
  if (words.length === 1 && isPronoun(first)) {
    const meant = antecedentOf(first, context);
    const nobody = { ...unnamedSpeaker(mention, context.text), isPerson: /^(?:he|she|i)$/.test(first.lower) };
    return meant === null ? nobody : { ...meant, mention };
  }
  const head = headOf(words);
  if (spokesWord.test(head))
    return nameInAside(report, context) ?? withSpokesperson(principalOf(words, head, mention, context), head);
  if (report.rule === 'set-apart' && /^(?:q|a|question|answer)$/.test(first.lower))
    return unnamedSpeaker(mention, context.text);
  const joint = jointNames(words, mention, context);
  if (joint !== null) return joint;
  const name = nameIn(words, mention, context);
  if (name !== null) return ofName(name, context, mention);
  return nameInAside(report, context) ?? resolvePhrase(words, head, mention, context);
}

/** `he` after `a spokesman for Acme said` is the spokesman, and what he says is Acme's. */
function withSpokesperson(speaker: ResolvedSpeaker, head: string): ResolvedSpeaker {
  const gender = head.endsWith('woman') ? 'female' : head.endsWith('man') ? 'male' : speaker.gender;
  return head.startsWith('spokes') ? { ...speaker, hasSpokesperson: true, gender } : speaker;
}

function resolvePhrase(
  words: readonly Item[],
  head: string,
  mention: TextRange,
  context: SpeakerContext,
): ResolvedSpeaker {
  const printed = withoutArticle(context.text.slice(mention.start, mention.end));
  const actor = context.match(printed);
  if (actor === 'several') return unnamedSpeaker(mention, context.text);
  if (actor !== null) return knownSpeaker(actor, mention, printed);
  const earlier = earlierByHead(head, words, context);
  if (earlier !== null) return { ...earlier, mention };
  const isNamed =
    isOrganisationWord(head) &&
    !isQuantifier(itemAt(words, 0).lower) &&
    words.some((word) => word.capital && word.tag !== 'DET' && word.lower !== head);
  const source = unnamedSpeaker(mention, context.text);
  return isNamed ? { ...source, speaker: { proposed: printed }, key: printed } : source;
}

/** The name that a phrase ends with or is about, its titles left off; not one that merely belongs to it (`EU sources`). */
function nameIn(words: readonly Item[], mention: TextRange, context: SpeakerContext): PrintedName | null {
  const inside = namesWithin(context.names, mention);
  const last = inside.at(-1);
  if (last === undefined) return null;
  const ofPlace = personOfPlace(words, inside);
  if (ofPlace !== null) return ofPlace;
  const endsPhrase = isLastWord(words, last);
  if (endsPhrase && last.isPerson && last.words.length + last.titles > 1) return last;
  const head = headOf(words);
  if (isLinked(words) && isOrganisationWord(head)) return null;
  return inside.find((name) => lowerEnd(name) === head) ?? (endsPhrase && !isLinked(words) ? last : null);
}

/** `Ana Reyes | of Port Royal`: the person before a preposition that leads to where he comes from. */
function personOfPlace(words: readonly Item[], inside: readonly PrintedName[]): PrintedName | null {
  const link = words.findIndex((word, at) => at > 0 && /^(?:of|from|in|at|for)$/.test(word.lower));
  const before = link < 0 ? undefined : inside.findLast(({ at }) => at < itemAt(words, link).start);
  return before?.isPerson && before.end === itemAt(words, link - 1).end && !before.words.includes('of') ? before : null;
}

function isLastWord(words: readonly Item[], name: PrintedName): boolean {
  return words.at(-1)?.lower === lowerEnd(name);
}

function lowerEnd(name: PrintedName): string {
  return (name.words.at(-1) ?? '').toLowerCase().replace(/[’‘`´]/gu, "'");
}

/** For whom a spokesman speaks: what follows `for`, or stands before the word; a person's own name comes first. */
function principalOf(
  words: readonly Item[],
  head: string,
  mention: TextRange,
  context: SpeakerContext,
): ResolvedSpeaker {
  const principal = principalWords(words, head);
  if (principal.length === 0) return earlierByHead(head, words, context) ?? unnamedSpeaker(mention, context.text);
  const range = rangeOf(principal);
  const name = isLinked(principal) ? null : nameIn(principal, range, context);
  if (name !== null) return ofName(name, context, mention);
  return namedSpeaker(context.text.slice(range.start, range.end), mention, context.match);
}

/** `the coach, Alireza Mehraban, said`, `a local daily, Novy Den, reported`: the name between the two commas nearest before the cue. */
function nameInAside(report: Report, context: SpeakerContext): ResolvedSpeaker | null {
  const { items } = report.sentence;
  const cue = report.cue === null ? -1 : items.indexOf(report.cue);
  const near = cue > (report.subject?.to ?? 0) ? cue : (report.subject?.to ?? 0) + maxAside;
  const before = items.slice(0, near);
  const closing = before.findLastIndex((item) => item.lower === ',');
  const opening = before.slice(0, Math.max(0, closing)).findLastIndex((item) => item.lower === ',');
  if (opening < (report.subject?.to ?? 0) || closing - opening > maxAside) return null;
  const words = items.slice(opening + 1, closing);
  if (isLinked(words)) return null;
  const subject = items.slice(report.subject?.from, report.subject?.to);
  if (namesBody(headOf(subject)) && isWholeName(words)) {
    const range = rangeOf(words);
    return namedSpeaker(withoutArticle(context.text.slice(range.start, range.end)), range, context.match);
  }
  if (words[0]?.capital !== true) return null;
  const name = namesWithin(context.names, rangeOf(words)).at(-1);
  return name?.isPerson && isLastWord(words, name) ? ofName(name, context, rangeOf(words)) : null;
}

/** Whether a word is what a paper, a broadcaster or another body is called that has a name besides. */
const namesBody = (head: string): boolean => isMediaName([head]) || isOrganisationWord(head);

/** `Glas Dana`, `the Skarvik Bugle`: nothing but a name. */
function isWholeName(words: readonly Item[]): boolean {
  const bare = words[0]?.lower === 'the' ? words.slice(1) : words;
  return bare.length > 0 && bare.every((word) => word.capital && isNominal(word) && !isTimeWord(word));
}

/** `the spokesman`, `the professor`: the latest named person who was given that role, else an earlier speaker so called. */
function earlierByHead(head: string, words: readonly Item[], context: SpeakerContext): ResolvedSpeaker | null {
  const first = itemAt(words, 0);
  if (!/^(?:the|this|that)$/.test(first.lower)) return null;
  const person =
    isDocumentWord(head) || words.length > 3
      ? null
      : lastNameBefore(context.names, first.start, (name) => name.isPerson && name.roles.includes(head));
  if (person !== null) return ofName(person, context, null);
  return context.history.findLast(({ speaker }) => nameWords(speaker.key).at(-1) === head)?.speaker ?? null;
}

function withoutArticle(printed: string): string {
  return printed.replace(/^(?:the|a|an) /i, '');
}
