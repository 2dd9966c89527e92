import type { AttributedSpeaker, KnownActor } from './attribution.ts';
import { isOrganisationWord, isTitle, type PrintedName } from './collect-names.ts';
import { type MatchActor, nameWords } from './match-actors.ts';
import type { TextRange } from './read-tokens.ts';
import type { Report } from './report.ts';
import type { Item } from './split-sentences.ts';

/** Who speaks in one report, as printed and as a person. */
export interface ResolvedSpeaker {
  readonly mention: TextRange | null;
  readonly speaker: AttributedSpeaker;
  /** The fullest name in the text, or the mention in lower case for a source that has none. */
  readonly key: string;
  readonly isPerson: boolean;
  readonly isPlural: boolean;
  readonly isDocument: boolean;
  readonly gender: PrintedName['gender'];
}

/** What the resolution of a report may look back at. */
export interface SpeakerContext {
  readonly text: string;
  /** In the order of the text. */
  readonly names: readonly PrintedName[];
  readonly match: MatchActor;
  /** Earlier speakers in the order of the text, each with the place of its mention. */
  readonly history: readonly { readonly at: number; readonly speaker: ResolvedSpeaker }[];
}

const documentWord =
  /^(?:memo|memorandum|document|paper|record|note|letter|report|email|e-mail|minute|filing|study|survey|poll|figure|finding|data|research|analysis|statistic|result|estimate|dossier|file|transcript|leak|questionnaire|review|ruling|judgment|article|book|website|post|tweet|press release)s?$/;
const spokesWord = /^(?:spokes(?:man|woman|person|people)|spokespersons?|statement|announcement|press release)$/;

/** Who speaks in a report. Reports must come in the order of the text, for pronouns look back. */
export function resolveSpeaker(report: Report, context: SpeakerContext): ResolvedSpeaker | null {
  if (report.subject === null) return null;
  const { items } = report.sentence;
  const words = items.slice(report.subject.from, report.subject.to);
  const mention = { start: (words[0] as Item).start, end: (words.at(-1) as Item).end };
  if (words.length === 1 && /^(?:he|she|it|they|i|we|you|this|that|who|which|one)$/.test(words[0]?.lower ?? '')) {
    const meant = antecedentOf(words[0] as Item, context);
    return meant === null
      ? { ...unnamed(mention, context.text), isPerson: /^(?:he|she|i)$/.test(words[0]?.lower ?? '') }
      : { ...meant, mention };
  }
  return resolvePhrase(report, words, mention, context);
}

function antecedentOf(pronoun: Item, context: SpeakerContext): ResolvedSpeaker | null {
  const { lower, start } = pronoun;
  const before = context.history.filter((entry) => entry.at < start);
  const fits = before.findLast(({ speaker }) => fitsPronoun(speaker, lower));
  if (lower !== 'he' && lower !== 'she') return fits?.speaker ?? null;
  const gender = lower === 'he' ? 'male' : 'female';
  const named = context.names.findLast(
    (name) => name.at < start && name.isPerson && name.gender !== opposite(gender) && isSubjectLike(name, context.text),
  );
  if (named === undefined || (fits !== undefined && fits.at >= named.at - 1)) return fits?.speaker ?? null;
  const sameLine = !context.text.slice(fits?.at ?? 0, start).includes('\n');
  if (fits !== undefined && sameLine) return fits.speaker;
  return ofName(named, context, null);
}

/** Whether a name opens its sentence, as what a sentence is about does. */
function isSubjectLike(name: PrintedName, text: string): boolean {
  return !/[a-z,] (?:of|in|to|for|with|by|from|and|at|on) (?:\p{Lu}\S* )*$/u.test(
    text.slice(Math.max(0, name.at - 40), name.at),
  );
}

function opposite(gender: 'female' | 'male'): 'female' | 'male' {
  return gender === 'male' ? 'female' : 'male';
}

function fitsPronoun(speaker: ResolvedSpeaker, pronoun: string): boolean {
  if (pronoun === 'he') return speaker.isPerson && speaker.gender !== 'female';
  if (pronoun === 'she') return speaker.isPerson && speaker.gender !== 'male';
  if (pronoun === 'it') return !speaker.isPerson && !speaker.isPlural;
  if (pronoun === 'they') return speaker.isPlural || !speaker.isPerson;
  return true;
}

function resolvePhrase(
  report: Report,
  words: readonly Item[],
  mention: TextRange,
  context: SpeakerContext,
): ResolvedSpeaker {
  const printed = context.text.slice(mention.start, mention.end);
  const head = headOf(words);
  const exact = context.match(printed);
  const name = spokesWord.test(head)
    ? principalOf(words, mention, context)
    : (nameIn(words, mention, context) ?? nameInAside(report, context));
  if (name !== null) return { ...ofName(name, context, mention), isDocument: false };
  if (exact !== null && !isPronounPhrase(words)) return known(exact, mention, printed);
  const earlier = earlierByHead(head, words, context);
  if (earlier !== null) return { ...earlier, mention };
  if (isOrganisationPhrase(words)) return proposed(mention, withoutArticle(printed), context);
  return unnamed(mention, context.text);
}

function isPronounPhrase(words: readonly Item[]): boolean {
  return words.length === 1 && words[0]?.tag === 'PRON';
}

/** The word that a phrase is about: the last one before its first preposition. */
function headOf(words: readonly Item[]): string {
  const preposition = words.findIndex(
    (word, at) => at > 0 && (word.tag === 'ADP' || word.lower === 'to' || (word.tag === 'VERB' && !word.capital)),
  );
  const core = preposition < 0 ? words : words.slice(0, preposition);
  return core.at(-1)?.lower ?? '';
}

/** The name that a phrase ends with or is, with its titles left off; not one that merely belongs to it (`EU sources`). */
function nameIn(words: readonly Item[], mention: TextRange, context: SpeakerContext): PrintedName | null {
  const inside = namesWithin(mention, context);
  const last = inside.at(-1);
  if (last === undefined) return null;
  const head = headOf(words);
  const headName = inside.find((name) => (name.words.at(-1) ?? '').toLowerCase() === head);
  if (headName !== undefined && !(last.isPerson && endsWithName(words, last))) return headName;
  return endsWithName(words, last) && (last.isPerson || !isLinked(words)) ? last : null;
}

function isLinked(words: readonly Item[]): boolean {
  return words.some((word, at) => at > 0 && (word.tag === 'ADP' || word.lower === 'to'));
}

function endsWithName(words: readonly Item[], name: PrintedName): boolean {
  return words.at(-1)?.lower.replace(/’/g, "'") === (name.words.at(-1) ?? '').toLowerCase().replace(/’/g, "'");
}

function namesWithin(range: TextRange, context: SpeakerContext): PrintedName[] {
  return context.names
    .slice(firstNameFrom(context.names, range.start))
    .filter((name, at, all) => at < 12 && all.length > 0 && name.at < range.end);
}

function firstNameFrom(names: readonly PrintedName[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as PrintedName).at < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For whom a spokesman speaks: the person named in the phrase, else the body. */
function principalOf(words: readonly Item[], mention: TextRange, context: SpeakerContext): PrintedName | null {
  const inside = namesWithin(mention, context);
  const person = inside.findLast((name) => name.isPerson && endsWithName(words, name) && !isLinked(words));
  return person ?? inside.at(-1) ?? null;
}

/** `the coach, Alireza Mehraban, said`: the name in the words between the speaker and the cue. */
function nameInAside(report: Report, context: SpeakerContext): PrintedName | null {
  const { items } = report.sentence;
  const to = report.subject?.to ?? 0;
  if (items[to]?.lower !== ',') return null;
  const first = items[to + 1];
  if (first === undefined || !first.capital || first.tag === 'QUOTE') return null;
  const name = context.names[firstNameFrom(context.names, first.start)];
  return name !== undefined &&
    name.isPerson &&
    name.at < first.end + 30 &&
    items[to + 1 + name.words.length]?.tag === 'PUNCT'
    ? name
    : null;
}

/** `the spokesman`, `the professor`: the latest named person who was given that role, else an earlier speaker so called. */
function earlierByHead(head: string, words: readonly Item[], context: SpeakerContext): ResolvedSpeaker | null {
  const article = words[0]?.lower ?? '';
  if (article !== 'the' && article !== 'this' && article !== 'that') return null;
  const at = (words[0] as Item).start;
  if (words.length <= 3) {
    const named = context.names.findLast((name) => name.at < at && name.isPerson && name.roles.includes(head));
    if (named !== undefined && !documentWord.test(head)) return ofName(named, context, null);
  }
  const earlier = context.history.findLast((entry) => entry.at < at && nameWords(entry.speaker.key).at(-1) === head);
  return earlier?.speaker ?? null;
}

function isOrganisationPhrase(words: readonly Item[]): boolean {
  const last = words.at(-1) as Item;
  return isOrganisationWord(last.lower) && words.some((word) => word.capital && word.tag !== 'DET');
}

function ofName(name: PrintedName, context: SpeakerContext, mention: TextRange | null): ResolvedSpeaker {
  const full = fullName(name, context);
  const printed = full.words.join(' ');
  const actor = context.match(printed) ?? context.match(name.words.join(' '));
  const base = {
    mention,
    key: printed,
    isPerson: full.isPerson || name.isPerson,
    isPlural: false,
    isDocument: false,
    gender: name.gender ?? full.gender,
  };
  if (actor !== null) return { ...base, ...known(actor, mention, printed), gender: base.gender };
  return { ...base, speaker: { proposed: printed } };
}

/** The longest earlier or later name of which this one is the end. */
function fullName(name: PrintedName, context: SpeakerContext): PrintedName {
  const last = nameWords(name.words.at(-1) ?? '').join(' ');
  const candidates = context.names.filter((other) => nameWords(other.words.at(-1) ?? '').join(' ') === last);
  if (name.words.length >= 2) {
    const shorter = candidates.find(
      (other) => other.words.length >= 2 && other.words.length < name.words.length && other.isPerson,
    );
    return name.words.length > 3 && shorter !== undefined ? shorter : name;
  }
  const longer = candidates.filter((other) => other.words.length > 1 && (other.isPerson || !name.isPerson));
  return longer.findLast((other) => other.at < name.at) ?? longer[0] ?? name;
}

function known(actor: KnownActor, mention: TextRange | null, printed: string): ResolvedSpeaker {
  return {
    mention,
    speaker: { known: actor.id },
    key: printed,
    isPerson: actor.kind === 'person',
    isPlural: actor.kind === 'group',
    isDocument: actor.kind === 'document',
    gender: null,
  };
}

function proposed(mention: TextRange, name: string, context: SpeakerContext): ResolvedSpeaker {
  return { ...unnamed(mention, context.text), speaker: { proposed: name }, key: name };
}

function unnamed(mention: TextRange, text: string): ResolvedSpeaker {
  const key = text.slice(mention.start, mention.end);
  const words = nameWords(key);
  const isDocument = words.some((word) => documentWord.test(word));
  const isPlural = /(?:[^s]s|people|men|women|data)$/.test(words.at(-1) ?? '') || words.length === 0;
  return {
    mention,
    speaker: 'unnamed',
    key,
    isPerson: !isPlural && !isDocument && !words.some(isOrganisationWord),
    isPlural,
    isDocument,
    gender: null,
  };
}

function withoutArticle(printed: string): string {
  return printed.replace(/^(?:the|a|an) /i, '');
}

export { isTitle };
