import type { AttributedSpeaker, KnownActor } from '../attribution.ts';
import type { TextRange } from '../language/read-tokens.ts';
import { type MatchActor, nameWords } from '../speakers/match-actors.ts';
import type { PrintedName } from './collect-names.ts';
import { isOrganisationWord } from './name-words.ts';

/** Who speaks in one report, as printed and as a person. */
export interface ResolvedSpeaker {
  readonly mention: TextRange | null;
  readonly speaker: AttributedSpeaker;
  /** The fullest name in the text, or the mention for a source that has none. */
  readonly key: string;
  readonly isPerson: boolean;
  readonly isPlural: boolean;
  readonly isDocument: boolean;
  /** Whether a person speaks for it: `he` then means the spokesman, and so the one he speaks for. */
  readonly hasSpokesperson?: boolean;
  /** Who else speaks, where several are named together. */
  readonly others?: readonly AttributedSpeaker[];
  readonly gender: PrintedName['gender'];
}

const documentWord =
  /^(?:memo|memorandum|document|paper|record|note|letter|report|e-?mail|minute|filing|study|survey|poll|figure|finding|data|research|analysis|statistic|result|estimate|dossier|file|transcript|questionnaire|review|article|book|website|statistics|analyses|studies|surveys)s?$/;

/** Whether a word in lower case is a document's: `memo`, `figures`. */
export function isDocumentWord(word: string): boolean {
  return documentWord.test(word);
}

/** A speaker that is a known actor; `printed` is the fullest form of its name in the text. */
export function knownSpeaker(actor: KnownActor, mention: TextRange | null, printed: string): ResolvedSpeaker {
  const kind = {
    isPerson: actor.kind === 'person',
    isPlural: actor.kind === 'group',
    isDocument: actor.kind === 'document',
  };
  return { mention, speaker: { known: actor.id }, key: printed, ...kind, gender: null };
}

/** A speaker by its printed name: the known actor that it means, else a body to propose. */
export function namedSpeaker(printed: string, mention: TextRange, match: MatchActor): ResolvedSpeaker {
  const actor = match(printed);
  if (actor !== null && actor !== 'several') return knownSpeaker(actor, mention, printed);
  const kind = { isPerson: false, isPlural: false, isDocument: false };
  const speaker = actor === 'several' ? 'unnamed' : { proposed: printed };
  return { mention, speaker, key: printed, ...kind, gender: null };
}

/** The document of which the text speaks there: a known actor, or one without a name. */
export function documentAt(mention: TextRange, text: string, match: MatchActor): ResolvedSpeaker {
  const printed = text.slice(mention.start, mention.end);
  const actor = match(printed);
  return actor === null || actor === 'several'
    ? { ...unnamedSpeaker(mention, text), isDocument: true, isPerson: false }
    : knownSpeaker(actor, mention, printed);
}

/** A source that the text leaves without a name: a person, a group or a document by its head word. */
export function unnamedSpeaker(mention: TextRange, text: string): ResolvedSpeaker {
  const key = text.slice(mention.start, mention.end);
  const head = nameWords(key.split(/\b(?:of|to|by|from|in|on|seen|documenting|published)\b/u)[0] ?? key).at(-1) ?? '';
  const isDocument = documentWord.test(head);
  const isPlural = /(?:[^s]s|people|men|women)$/.test(head);
  const isPerson = !isPlural && !isDocument && !isOrganisationWord(head);
  return { mention, speaker: 'unnamed', key, isPerson, isPlural, isDocument, gender: null };
}
