import type { PermalinkState, PermalinksFile } from './content-files.ts';
import type { AnchoredQuote } from './selector.ts';
import type { ActorKind, AnnotationState, DisputeKind, DisputeScope, Mode } from './vocabulary.ts';

/**
 * The corpus: what the compiler makes of `content/`. Every id in it resolves, every quote is anchored, every
 * link stands in both directions. All maps are sorted by id, so the same content gives the same order.
 */

/** A date in EDTF (ISO 8601-2), and what it rests on: the article's words, `inferred: why`, or null when the text states it. */
export interface DatedBasis {
  readonly edtf: string;
  readonly basis: string | null;
}

export interface Paragraph {
  /** Counted from 1. */
  readonly number: number;
  /** Code points from the start of the article's text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ArticleRecord {
  /** `<story>/<outlet>`. */
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly outletBasis: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  readonly published: DatedBasis;
  readonly annotation: AnnotationState;
  readonly fullText: boolean;
  /** The text as published: line endings are `\n`, there is no byte-order mark, nothing else is changed. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly scareQuotes: readonly AnchoredQuote[];
}

/** One claim as one article carries it. */
export interface Appearance {
  readonly article: string;
  readonly outlet: string;
  /** In the order of the text; each within one paragraph. */
  readonly quotes: readonly AnchoredQuote[];
  /** The attribution as printed; null only where the paper itself asserts it. */
  readonly as: string | null;
  /** `inferred: why`, where this article does not itself identify the claim's speaker. */
  readonly identity: string | null;
  readonly cue: string | null;
  readonly mode: Mode;
  /** Ids of actors, nearest to the paper first. */
  readonly via: readonly string[];
}

/** One end of a dispute, seen from the claim that holds it: `claim` is the id at the other end. */
export interface DisputeEdge {
  readonly claim: string;
  readonly kind: DisputeKind;
  readonly scope: DisputeScope;
  readonly note: string;
}

export interface ClaimRecord {
  readonly id: string;
  /** The file's path under `content/`. */
  readonly file: string;
  readonly story: string;
  readonly point: string;
  readonly speaker: string;
  readonly gist: string;
  readonly said: DatedBasis;
  readonly audience: readonly string[];
  readonly about: readonly string[];
  /** In the story's order of papers, then of the text. */
  /** In the order of the story's papers, and of one paper in the order of the record: addresses count them. */
  readonly appearances: readonly Appearance[];
  /** Disputes this claim makes. */
  readonly disputes: readonly DisputeEdge[];
  /** Disputes this claim receives; derived. */
  readonly disputedBy: readonly DisputeEdge[];
  readonly supports: readonly string[];
  /** Derived. */
  readonly supportedBy: readonly string[];
  /** Derived: whether `disputedBy` has any edge. */
  readonly disputed: boolean;
  /** The editor's note, as Markdown; empty when there is none. */
  readonly note: string;
}

export interface ActorRole {
  readonly role: string;
  readonly article: string;
}

export interface ActorRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** What readers may type for it though it is no name of it: search finds it, no page shows it. */
  readonly searchWords: readonly string[];
  readonly roles: readonly ActorRole[];
  readonly description: string | null;
}

export interface OutletRecord {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly aliases: readonly string[];
}

export interface Point {
  readonly id: string;
  readonly question: string;
  readonly note: string | null;
}

export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly points: readonly Point[];
  /** Ids of articles in the fixed order of their columns. */
  readonly articles: readonly string[];
  /** Background, as Markdown. */
  readonly background: string;
}

export interface Corpus {
  readonly stories: ReadonlyMap<string, StoryRecord>;
  readonly outlets: ReadonlyMap<string, OutletRecord>;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** Outlets are among them, with the kind `outlet`. */
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly permalinks: PermalinksFile;
}

export type { PermalinkState };

/**
 * The record with that id. In a corpus every id that one record mentions resolves, so a miss is a fault of the
 * program, not of the content.
 * @throws Error naming the id.
 */
export function getRecord<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record with the id \`${id}\` in this corpus`);
  return record;
}
