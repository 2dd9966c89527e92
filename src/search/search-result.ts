import type { Facets } from './filters/count-facets.ts';
import type { Relaxation } from './filters/find-relaxations.ts';
import type { SearchActor, SearchRole, ShownClaim, ShownDifference } from './search-document.ts';
import type { AddressProblem } from './search-state.ts';
import type { ClaimMarks } from './words/mark-matches.ts';

/** An actor that answers what is being typed. */
export interface ActorHit extends SearchActor {
  /** Whether every word was found as typed; otherwise the name is only similar. */
  readonly exact: boolean;
  /** Claims in each role. Only `said-by` is known before the columns are loaded. */
  readonly counts: Readonly<Partial<Record<SearchRole, number>>>;
  /** How many of the claims that the actor says somebody disputes; null before the columns are loaded. */
  readonly disputed: number | null;
}

export interface ClaimHit {
  readonly claim: ShownClaim;
  readonly marks: ClaimMarks;
  /** Index of the quotation to show; -1 where the claim has none. */
  readonly quote: number;
}

/** A misspelt part of a name, and whom it was taken for. */
export interface ShownCorrection {
  readonly typed: string;
  readonly instead: string;
  /** The names of those who are called so, those with most claims first. */
  readonly names: readonly string[];
}

/** What a query may have meant that nothing matches. Nothing of it is shown unless a reader asks for it. */
export interface Suggestion {
  /** As a reader is asked: a name, or a word. */
  readonly instead: string;
  /** The query with it. */
  readonly q: string;
  readonly total: number;
}

export interface SearchResult {
  readonly total: number;
  /** Words that no text has and by which nobody is called, as they were typed; and beside one, those that would be corrected. */
  readonly unknown: readonly string[];
  /** Whether something was typed in which there is nothing to look for: `!!!`. */
  readonly isWordless: boolean;
  /** Whether no claim has all words of a question, and those that have most of them are given. */
  readonly isPartial: boolean;
  /** What to drop where nothing is found; empty where anything is, and before the columns are loaded. */
  readonly relaxations: readonly Relaxation[];
  /** False when not all could be looked at, for a phrase or the beginning of a word is too common: there may be more. */
  readonly complete: boolean;
  readonly hits: readonly ClaimHit[];
  readonly corrections: readonly ShownCorrection[];
  /** The last word as typed, where only names and words that begin with it were found; else null. */
  readonly beginning: string | null;
  /** Words and phrases that the claims must not have, as typed. */
  readonly excluded: readonly string[];
  /** Who is named, as typed or as corrected; or else, where a word is unknown, who has a similar name. */
  readonly actors: readonly ActorHit[];
  /** Whom the filter names; null where it names nobody. */
  readonly chosen: ActorHit | null;
  readonly suggestions: readonly Suggestion[];
  readonly problems: readonly AddressProblem[];
  /** What the papers put differently that answers the query; null when the facets were not asked for, with which they come. */
  readonly differences: readonly ShownDifference[] | null;
  /** Null when they were not asked for. */
  readonly facets: Facets | null;
}

export interface SearchOptions {
  /** At most so many hits. */
  readonly limit: number;
  /** Whether to count the facets; the columns are loaded for it, as for any filter. */
  readonly facets: boolean;
}
