import type { TextRange } from '../language/read-tokens.ts';
import type { PrintedName } from './collect-names.ts';
import type { MatchActor } from './match-actors.ts';
import { fullName, type NameIndex } from './name-index.ts';
import { knownSpeaker, type ResolvedSpeaker } from './resolved-speaker.ts';

/** What the resolution of a report may look back at. */
export interface SpeakerContext {
  readonly text: string;
  readonly names: NameIndex;
  readonly match: MatchActor;
  /** Earlier speakers in the order of the text, each with the place of its mention. */
  readonly history: readonly { readonly at: number; readonly speaker: ResolvedSpeaker }[];
}

/** The speaker that a printed name means, under the fullest form of the name. */
export function ofName(name: PrintedName, context: SpeakerContext, mention: TextRange | null): ResolvedSpeaker {
  const full = fullName(context.names, name);
  const printed = full.words.join(' ');
  const actor = context.match(printed) ?? context.match(name.words.join(' '));
  const gender = name.gender ?? full.gender;
  if (actor !== null) return { ...knownSpeaker(actor, mention, printed), gender };
  const isPerson = full.isPerson || name.isPerson;
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
