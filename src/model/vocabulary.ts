/**
 * The closed lists of the content model. Each is the single source for its zod enum, its TypeScript type and
 * the order in which pages list it.
 */

/** How an appearance carries the words: in the actor's own words, partly, reported, from a document, or the paper's own voice. */
export const modes = ['direct', 'mixed', 'indirect', 'document', 'outlet'] as const;
export type Mode = (typeof modes)[number];

/** What a dispute does to the claim it points at. */
export const disputeKinds = ['denies', 'disputes', 'does-not-recall', 'qualifies', 'corrects'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** Which part of the claim a dispute is about. */
export const disputeScopes = ['whole', 'attribution', 'wording', 'number', 'date', 'cause'] as const;
export type DisputeScope = (typeof disputeScopes)[number];

/** What kind of source an actor is. `outlet` is never written in an actor file: outlets have their own folder. */
export const actorKinds = ['person', 'organisation', 'group', 'document'] as const;
export type ActorKind = (typeof actorKinds)[number] | 'outlet';

/** Whether every quotation mark in an article has been accounted for (rule 6). */
export const annotationStates = ['complete', 'partial'] as const;
export type AnnotationState = (typeof annotationStates)[number];
