/**
 * What search knows of the corpus: plain data, made at build time by `views/search-documents.ts`. This folder
 * imports nothing but fuse.js, because all of it may be shipped to the browser.
 */

/** How an actor can be tied to a claim, in the order in which the roles are offered. */
export const searchRoles = ['said-by', 'said-about', 'disputed-by', 'disputes-made', 'reported-by'] as const;
export type SearchRole = (typeof searchRoles)[number];

/** A date in EDTF, with the first and the last day on which it can have been said (`YYYY-MM-DD`); null where that end is unknown. */
export interface SearchDate {
  readonly edtf: string;
  /** As a reader is told it: `in May 2023`. */
  readonly words: string;
  readonly min: string | null;
  readonly max: string | null;
}

/** What a result shows of a claim: this much of it is shipped as it stands. */
export interface ShownClaim {
  readonly id: string;
  readonly story: string;
  /** The names of all speakers: `Hungary and Poland`. */
  readonly speakerName: string;
  readonly gist: string;
  readonly said: Pick<SearchDate, 'words'>;
  readonly outlets: readonly string[];
  /** What the mark of a disputed claim says; null where nobody disputes it. */
  readonly disputedMark: string | null;
  /** What else it is, as a reader is told it: `Opposed by Hungary and Poland`. Left out where it is nothing else. */
  readonly also?: readonly string[];
  /** Ids of the actors whose claims this one disputes. */
  readonly disputesSpeakers: readonly string[];
  /** The attributions as printed, each once. */
  readonly attributions: readonly string[];
  /**
   * Where a paper's article is not `<story>/<outlet>`, by the outlet the article that first carries the claim; by `<index>/<outlet>`
   * that in which a quote stands.
   */
  readonly articles?: Readonly<Record<string, string>>;
  /** The exact words quoted, each once. */
  readonly quotes: readonly string[];
  /** For each of the quotes, the outlets that print it. */
  readonly quoteOutlets: readonly (readonly string[])[];
}

/** One claim, as it is searched. */
export interface SearchDocument extends ShownClaim {
  /** Words of ours that lead to it, though no paper prints them: "denied", "does not recall", a translation. */
  readonly labels: readonly string[];
  readonly url: string;
  readonly point: string;
  readonly question: string;
  readonly speaker: string;
  /** Ids of those whose claim it is as well: of a joint act, or of papers that assert the same. */
  readonly jointSpeakers: readonly string[];
  readonly storyTitle: string;
  /** What it is by what others say of it: `disputed`, `limited`, …; each once. */
  readonly states: readonly string[];
  readonly said: SearchDate;
  readonly modes: readonly string[];
  /** Ids of the actors whose claims dispute this one. */
  readonly disputedBySpeakers: readonly string[];
  readonly about: readonly string[];
  readonly audience: readonly string[];
  /** Ids of the actors through whom it reached a paper. */
  readonly via: readonly string[];
}

/** One actor; outlets are among them. */
export interface SearchActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Found like an alias, but never shown: they are no names of the actor. */
  readonly searchWords?: readonly string[];
  /** Roles as the articles give them, each once. */
  readonly roles: readonly string[];
}

/** What is shown of a difference between papers. */
export interface ShownDifference {
  readonly id: string;
  readonly story: string;
  readonly point: string;
  readonly question: string;
  /** What the papers answer it with, in our words; none is marked right. */
  readonly values: readonly string[];
  readonly outlets: readonly string[];
}

/** A difference, as it is searched: by its question, its values, and the words of the papers that give them. */
export interface SearchDifference extends ShownDifference {
  readonly quotes: readonly string[];
}

/** Everything the index is built from. Every actor id that a claim mentions is among the actors. */
export interface SearchSource {
  readonly actors: readonly SearchActor[];
  readonly claims: readonly SearchDocument[];
  readonly differences?: readonly SearchDifference[];
  /** The texts of the articles: by which titles they call people is read from them, and nothing else. */
  readonly texts?: readonly string[];
}
