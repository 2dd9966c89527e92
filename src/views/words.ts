import type { RelationNature } from '../model/relation.ts';
import type {
  ClaimState,
  DifferenceKind,
  DisputeKind,
  DisputeScope,
  MediaKind,
  Mode,
  QualifyScope,
  TranslationOrigin,
} from '../model/vocabulary.ts';

/** What the vocabulary is called on pages: plain words, one place. */

/** How the words are carried. */
export const modeWords: Readonly<Record<Mode, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'paraphrased',
  document: 'from a document',
  outlet: 'the paper’s own statement',
};

/** Where words were said or written. */
export const mediaWords: Readonly<Record<MediaKind, string>> = {
  post: 'in a post',
  video: 'in a video',
  broadcast: 'in a broadcast',
  podcast: 'in a podcast',
  interview: 'in an interview',
  'press-conference': 'at a press conference',
  speech: 'in a speech',
  letter: 'in a letter',
  website: 'on a website',
};

/** Whose a translation is. */
export const translationWords: Readonly<Record<TranslationOrigin, string>> = {
  ours: 'our translation',
  paper: 'the paper’s own translation',
  machine: 'translated by a machine',
};

/** A dispute from both its ends: what the claim that makes it does, and what the other one is. */
export const disputeKindWords: Readonly<Record<DisputeKind, { readonly made: string; readonly received: string }>> = {
  denies: { made: 'Denies', received: 'Denied' },
  disputes: { made: 'Disputes', received: 'Disputed' },
  'does-not-recall': { made: 'Does not recall', received: 'Not recalled' },
  corrects: { made: 'Corrects', received: 'Corrected' },
};

/** A dispute as what the claim that makes it does: `Denies it was said`. */
export function disputeWords({ kind, scope }: { readonly kind: DisputeKind; readonly scope: DisputeScope }): string {
  const verb = disputeKindWords[kind].made;
  if (scope === 'attribution') return `${verb} ${kind === 'does-not-recall' ? 'saying it' : 'it was said'}`;
  return `${verb} ${scope === 'whole' ? 'this' : disputeScopeWords[scope]}`;
}

/** What the dispute is about. */
export const disputeScopeWords: Readonly<Record<DisputeScope, string>> = {
  whole: 'the claim as a whole',
  attribution: 'whether it was said',
  wording: 'the wording',
  number: 'the number',
  date: 'the date',
  cause: 'the cause',
};

/** What of a claim a qualification limits. */
const qualifyScopeWords: Readonly<Record<QualifyScope, string>> = {
  extent: 'how far it goes',
  basis: 'what it rests on',
  time: 'how long it holds',
  part: 'a part of it',
};

/** What a claim is by what others do to it. Only the first is a dispute, and no other may be taken for one. */
export const stateWords: Readonly<Record<ClaimState, string>> = {
  disputed: 'Disputed',
  'taken-back': 'Taken back by its speaker',
  revised: 'Revised by its speaker',
  limited: 'Limited',
  opposed: 'Opposed',
  answered: 'Answered',
  'rests-on-disputed': 'Rests on a disputed claim',
};

/** What the softer states mean, for who has not met them: none of them is a dispute. */
const stateMeanings: Readonly<Partial<Record<ClaimState, string>>> = {
  limited: 'To limit a claim is not to dispute it.',
  opposed: 'To oppose a wish or a plan is not to dispute a fact.',
  answered: 'An answer neither denies nor accepts it.',
};

/** What tells claims of these states from disputed ones, in sentences; empty where the words of the states say all. */
export function stateLegend(states: readonly { readonly state: ClaimState }[]): string {
  return states.flatMap(({ state }) => stateMeanings[state] ?? []).join(' ');
}

/** What a difference between papers is about. */
export const differenceKindWords: Readonly<Record<DifferenceKind, string>> = {
  certainty: 'How certain it is',
  time: 'How long it holds',
  date: 'When it was',
  number: 'How many',
  name: 'What something is called',
  who: 'Who is meant',
  source: 'Where it comes from',
  reason: 'Which reason is given',
  cause: 'What brought it about',
  place: 'Where it is',
  reply: 'How the reply is put',
  term: 'Which word is used',
  summary: 'How a paper sums up what it quotes',
  disclosure: 'Who made it public',
};

/** An edge from both its ends, as what stands between two claims: `Limits`, `Limited by`. */
export interface EdgeWords {
  readonly made: string;
  readonly received: string;
}

const edgeWords = {
  qualifies: { made: 'Limits', received: 'Limited by' },
  opposes: { made: 'Opposes', received: 'Opposed by' },
  answers: { made: 'Answers', received: 'Answered by' },
  withdraws: { made: 'Takes back', received: 'Taken back by its speaker' },
  revises: { made: 'Revises', received: 'Revised by its speaker' },
  ground: { made: 'Given as the reason for', received: 'Reason given' },
  confirms: { made: 'Confirms', received: 'Confirmed by' },
} as const satisfies Readonly<Record<string, EdgeWords>>;

/** What an edge is called at either end. */
export function relationWords(edge: RelationNature): EdgeWords {
  if (edge.family === 'disputes') return disputeKindWords[edge.kind];
  return edge.family === 'updates' || edge.family === 'supports' ? edgeWords[edge.kind] : edgeWords[edge.family];
}

/** An edge as an entry of one of its claims: a dispute in one phrase, any other in its word, to which a limit adds `in how far it goes`. */
export function edgeEntryWords(
  edge: RelationNature,
  direction: keyof EdgeWords,
): { readonly word: string; readonly about: string | null } {
  if (edge.family === 'disputes') return { word: disputeWords(edge), about: null };
  const { [direction]: word } = relationWords(edge);
  if (edge.family !== 'qualifies') return { word, about: null };
  const scope = qualifyScopeWords[edge.scope];
  return direction === 'made' ? { word, about: scope } : { word: 'Limited', about: `in ${scope}` };
}

/**
 * Words that may begin with a name, at the beginning of a heading or a sentence. A first word that has a capital (`eBay`) is
 * how its owner writes it; one that has none (`de Gaulle`, `the Home Office`, `al-Jazeera`) gets one.
 */
export const atSentenceStart = (words: string): string =>
  words.replace(/^\p{Ll}\p{Ll}*(?!\p{L})/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** All of two or more: `both`, `all three`, `all 4`. */
export function allWords(count: number): string {
  if (count === 2) return 'both';
  return count === 3 ? 'all three' : `all ${count}`;
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The same of anything with a name: each in its place among the words between them. */
export function joinNameParts<T extends { readonly name: string }>(items: readonly T[]): readonly (T | string)[] {
  const rest = items.values();
  return conjunction
    .formatToParts(items.map(({ name }) => name))
    .map(({ type, value }) => (type === 'element' ? (rest.next().value ?? value) : value));
}

/** Names in a sentence: `A`, `A and B`, `A, B and C`. */
export function joinNames(names: readonly string[]): string {
  return conjunction.format(names);
}
