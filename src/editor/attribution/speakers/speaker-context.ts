import type { TextRange } from '../language/read-tokens.ts';
import type { PrintedName } from './collect-names.ts';
import type { MatchActor } from './match-actors.ts';
import { fullName, type NameIndex } from './name-index.ts';
import { knownSpeaker, type ResolvedSpeaker, unnamedSpeaker } from './resolved-speaker.ts';

/** What the resolution of a report may look back at. */
export interface SpeakerContext {
  readonly text: string;
  readonly names: NameIndex;
  readonly match: MatchActor;
  /** Earlier speakers in the order of the text, each with the place of its mention. */
  readonly history: readonly { readonly at: number; readonly speaker: ResolvedSpeaker }[];
}

/**
 * The speaker that a printed name means, under the fullest form of the name: an actor by an exact alias, with its title
 * or without; then by the whole name. Where two could be meant, nobody.
 */
export function ofName(name: PrintedName, context: SpeakerContext, mention: TextRange | null): ResolvedSpeaker {
  const titled = context.match(context.text.slice(name.titleAt, name.end));
  if (titled !== null && titled !== 'several')
    return { ...knownSpeaker(titled, mention, name.words.join(' ')), gender: name.gender };
  const full = fullName(context.names, name);
  const alone = context.match(name.words.join(' '));
  const actor = full === null ? alone : (context.match(full.words.join(' ')) ?? alone);
  const gender = name.gender ?? full?.gender ?? null;
  if (actor === 'several' || (full === null && actor === null)) return nobody(name, mention, context);
  const printed = (full ?? name).words.join(' ');
  if (actor !== null) return { ...knownSpeaker(actor, mention, printed), gender };
  const isPerson = full?.isPerson || name.isPerson;
  return {
    mention,
    speaker: { proposed: printed },
    key: printed,
    isPerson,
    isPlural: false,
    isDocument: false,
    gender,
  };
}

/** One of two people whom the text does not tell apart there. */
function nobody(name: PrintedName, mention: TextRange | null, { text }: SpeakerContext): ResolvedSpeaker {
  const printed = mention ?? { start: name.titleAt, end: name.end };
  return { ...unnamedSpeaker(printed, text), mention, isPerson: true, isPlural: false, gender: name.gender };
}
