import type { DifferenceRecord } from './difference-record.ts';
import type { FormerPlace } from './ledger/former-place.ts';
import type { RecordChange } from './ledger/record-change.ts';
import type { PermalinksFile } from './permalinks-file.ts';
import type { Relation } from './relation.ts';
import type { AnchoredQuote } from './selector.ts';
import type { ActorRole, Holding } from './source/actor-role.ts';
import type { AppearanceSource } from './source/appearance-source.ts';
import type { ArticleSource } from './source/article-source.ts';
import type { StoryEvent } from './story/story-event.ts';
import type { ActorKind, AnnotationState, ClaimState, DisputeKind, DisputeScope, Mode } from './vocabulary.ts';

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

export interface ArticleRecord extends ArticleSource {
  /** `<story>/<article>`: its folder and its file, which is named after its outlet where that has no other there. */
  readonly id: string;
  /** The story in whose folder it lies. */
  readonly story: string;
  /** Every story that has it: the one in whose folder it lies, then those that list it, by their ids. */
  readonly stories: readonly string[];
  readonly outlet: string;
  readonly outletBasis: string | null;
  readonly headline: string | null;
  readonly rights: string | null;
  readonly published: DatedBasis;
  /** Since when its text stands as it is; null where it was never changed, as far as we know. */
  readonly edited: DatedBasis | null;
  /** Which edition the text is, and of which article; of the current one the article's own id. */
  readonly edition: { readonly id: string; readonly of: string };
  readonly annotation: AnnotationState;
  readonly fullText: boolean;
  /** The text as published: line endings are `\n`, there is no byte-order mark, nothing else is changed. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly scareQuotes: readonly AnchoredQuote[];
  /** What of our copy was changed after it was published, in the order of the record. */
  readonly changes: readonly RecordChange[];
}

/** One claim as one article carries it. */
export interface Appearance extends AppearanceSource {
  readonly article: string;
  /** The earlier edition of the article that has the words; null for the current text. */
  readonly edition: string | null;
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
  /** Why words count as quoted that stand without quotation marks; null where they need no reason. */
  readonly unmarked: string | null;
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
  /** The first of `speakers`. */
  readonly speaker: string;
  /** Whose claim it is, in the order of the record, never empty: several of a joint act, or papers that each assert it in their own voice. */
  readonly speakers: readonly string[];
  readonly gist: string;
  readonly said: DatedBasis;
  readonly audience: readonly string[];
  readonly about: readonly string[];
  /** In the order of the story's papers, and of one paper in the order of the record, also over several articles: addresses count them. */
  readonly appearances: readonly Appearance[];
  /** Every edge that this claim makes, by family in the order of the vocabulary, then as in the record. */
  readonly relations: readonly Relation[];
  /** Every edge that this claim receives, by the id of the claim that makes it; derived. */
  readonly relatedBy: readonly Relation[];
  /** What it is by the edges that it receives, in the order of the vocabulary; derived. */
  readonly states: readonly ClaimState[];
  /** The ids of the disputed claims that it is grounded on, however indirectly; sorted, and never its own; derived. */
  readonly restsOnDisputed: readonly string[];
  /** The disputes among `relations`, and those among `relatedBy`. */
  readonly disputes: readonly DisputeEdge[];
  readonly disputedBy: readonly DisputeEdge[];
  /** The ids of the claims that it supports, in either way, and of those that support it. */
  readonly supports: readonly string[];
  readonly supportedBy: readonly string[];
  /** Whether `disputedBy` has any edge. */
  readonly disputed: boolean;
  /** Why hardly anybody would look for it, where pages fold it away; else null. */
  readonly minor: string | null;
  /** What was changed after it was published, in the order of the record. */
  readonly changes: readonly RecordChange[];
  /** The editor's note, as Markdown; empty when there is none. */
  readonly note: string;
}

export interface ActorRecord {
  readonly id: string;
  readonly name: string;
  /** The name within a sentence, where it differs: `the European Commission`. */
  readonly inSentence?: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Those of the aliases that hold for a time only. */
  readonly datedAliases: readonly (Holding & { readonly name: string })[];
  /** What readers may type for it though it is no name of it: search finds it, no page shows it. */
  readonly searchWords: readonly string[];
  readonly roles: readonly ActorRole[];
  readonly description: string | null;
  /** Of a document: where it can be read, and a copy in a public archive. */
  readonly url: string | null;
  readonly archived: string | null;
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
  /** Ids of outlets in the fixed order of their columns. */
  readonly papers: readonly string[];
  /** Ids of articles in the order of the papers; those of one paper by their dates. */
  readonly articles: readonly string[];
  /** In the order of the record. */
  readonly events: readonly StoryEvent[];
  /** Background, as Markdown. */
  readonly background: string;
}

export interface Corpus {
  readonly stories: ReadonlyMap<string, StoryRecord>;
  readonly outlets: ReadonlyMap<string, OutletRecord>;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** Earlier editions, each as an article with its own text, by `<article>/<edition>`. */
  readonly editions: ReadonlyMap<string, ArticleRecord>;
  /** Outlets are among them, with the kind `outlet`. */
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly differences: ReadonlyMap<string, DifferenceRecord>;
  readonly permalinks: PermalinksFile;
  /** Where each claim and difference stood that was withdrawn, by `<kind>/<id>`. */
  readonly formerPlaces: ReadonlyMap<string, FormerPlace>;
}

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
