import type { ActorRecord } from '../../model/corpus.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import type { Mode } from '../../model/vocabulary.ts';

/** How a source's words are carried; the paper's own voice is no attribution. */
export type AttributionMode = Exclude<Mode, 'outlet'>;

/** Words as they are printed, and where. */
export interface PrintedWords extends TextPositionSelector {
  readonly text: string;
}

/** Who speaks: an actor we know by id, a name to propose as a new actor, or a source that the text leaves unnamed. */
export type AttributedSpeaker = { readonly known: string } | { readonly proposed: string } | 'unnamed';

/** One statement that a text attributes to a source. All offsets are Unicode code points; `end` is exclusive. */
export interface Attribution {
  /** The words of the statement, in the order of the text; never empty. Outer quotation marks are left out. */
  readonly spans: readonly TextPositionSelector[];
  readonly mode: AttributionMode;
  /** The word that reports it; null where a quotation merely goes on. */
  readonly cue: PrintedWords | null;
  /** The speaker as printed nearest to the cue. */
  readonly mention: PrintedWords | null;
  readonly speaker: AttributedSpeaker;
  /** Who else says it, in the order of the text: `Pam Orr and Tom Ives said`. */
  readonly others: readonly AttributedSpeaker[];
  /** From 0 to 1: how often a finding like this is right, its words and its speaker. */
  readonly confidence: number;
  /** A short sentence for an editor. */
  readonly reason: string;
}

/** A name that holds for a time, such as an office. The first and the last day are ISO 8601 dates. */
export interface DatedAlias {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
}

/** What is asked of an actor to recognise it in a text. */
export interface KnownActor extends Pick<ActorRecord, 'id' | 'name' | 'kind'> {
  readonly aliases: readonly (string | DatedAlias)[];
}
