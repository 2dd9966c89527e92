/**
 * The closed lists of the content model. Each is the single source for its zod enum, its TypeScript type and
 * the order in which pages list it.
 */

/** How an appearance carries the words: in the actor's own words, partly, reported, from a document, or the paper's own voice. */
export const modes = ['direct', 'mixed', 'indirect', 'document', 'outlet'] as const;
export type Mode = (typeof modes)[number];

/** What a dispute does to the claim it points at. */
export const disputeKinds = ['denies', 'disputes', 'does-not-recall', 'corrects'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** Which part of the claim a dispute is about. */
export const disputeScopes = ['whole', 'attribution', 'wording', 'number', 'date', 'cause'] as const;
export type DisputeScope = (typeof disputeScopes)[number];

/**
 * The families of edges from one claim to another. Only `disputes` makes a claim disputed; `qualifies` limits it
 * without denying, `opposes` is a position against it that says nothing about facts, `answers` neither denies nor
 * accepts, `updates` comes later from the same speaker, `supports` gives a ground or confirms.
 */
export const relationFamilies = ['disputes', 'qualifies', 'opposes', 'answers', 'updates', 'supports'] as const;
export type RelationFamily = (typeof relationFamilies)[number];

/** What of a claim a qualification limits: how far it goes, what it is based on, when it holds, or one part of it. */
export const qualifyScopes = ['extent', 'basis', 'time', 'part'] as const;
export type QualifyScope = (typeof qualifyScopes)[number];

/** What the same speaker does later to a claim of his own. */
export const updateKinds = ['withdraws', 'revises'] as const;
export type UpdateKind = (typeof updateKinds)[number];

/** Whether a claim is given as the reason or the basis of another, or says that another is so. */
export const supportKinds = ['ground', 'confirms'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** What a claim is by the edges that it receives, always derived; `rests-on-disputed` follows grounds to their end. */
export const claimStates = [
  'disputed',
  'taken-back',
  'revised',
  'limited',
  'opposed',
  'answered',
  'rests-on-disputed',
] as const;
export type ClaimState = (typeof claimStates)[number];

/** What the papers put differently. */
export const differenceKinds = [
  'certainty',
  'time',
  'date',
  'number',
  'name',
  'who',
  'source',
  'reason',
  'cause',
  'place',
  'reply',
  'term',
  'summary',
  'disclosure',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Where words were said or written that a paper reports. */
export const mediaKinds = [
  'post',
  'video',
  'broadcast',
  'podcast',
  'interview',
  'press-conference',
  'speech',
  'letter',
  'website',
] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** Whose a translation is. */
export const translationOrigins = ['ours', 'paper', 'machine'] as const;
export type TranslationOrigin = (typeof translationOrigins)[number];

/** How a published record was changed: in its wording alone, or because it was wrong. */
export const changeKinds = ['wording', 'correction'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What kind of source an actor is. `outlet` is never written in an actor file: outlets have their own folder. */
export const actorKinds = ['person', 'organisation', 'group', 'document'] as const;
export type ActorKind = (typeof actorKinds)[number] | 'outlet';

/** Whether every quotation mark in an article has been accounted for (docs/rules.md, rule 6). */
export const annotationStates = ['complete', 'partial'] as const;
export type AnnotationState = (typeof annotationStates)[number];
