import { isTurnedRound } from '../../text/meaning/denials.ts';
import { type Likeness, likenessAmong } from '../drafting/likeness.ts';
import type { OwnSentence, StoryStatement } from './read-story.ts';

/** How alike statements must be to be one: of one speaker, and where one of two papers names nobody. */
const [enoughOfSpeaker, enoughAlone] = [0.4, 0.6];

/** Statements that are one claim; the one that names its speaker, and is surest, first. */
export type StatementGroup = readonly StoryStatement[];

/**
 * Groups statements of several papers that are the same thing said by the same speaker. Two known speakers are never one, nor
 * are a statement and its denial. A paper may carry one twice where the words are nearly the same.
 */
export function groupStatements(statements: readonly StoryStatement[]): StatementGroup[] {
  const likeness = likenessAmong(statements.map(({ words }) => words));
  const pairs = statements.flatMap((one, at) =>
    statements.slice(at + 1).flatMap((other) => {
      const share = likeness(one.words, other.words);
      return share >= neededFor(one, other) && isSameSense(one, other) ? [{ one, other, share }] : [];
    }),
  );
  const groupOf = new Map<StoryStatement, StoryStatement[]>(statements.map((one) => [one, [one]]));
  for (const { one, other } of pairs.toSorted((a, b) => b.share - a.share)) {
    const [group = [one], next = [other]] = [groupOf.get(one), groupOf.get(other)];
    if (group === next || !group.every((a) => next.every((b) => isCompatible(a, b)))) continue;
    const joined = [...group, ...next];
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())].map((group) => group.toSorted((a, b) => weightOf(b) - weightOf(a)));
}

const weightOf = ({ speaker, attribution }: StoryStatement): number =>
  (speaker.id === null ? 0 : 1) + attribution.confidence / 2;

function neededFor(one: StoryStatement, other: StoryStatement): number {
  if (!isCompatible(one, other)) return Number.POSITIVE_INFINITY;
  if (one.article === other.article) return enoughAlone + 0.1;
  return one.speaker.id !== null && one.speaker.id === other.speaker.id ? enoughOfSpeaker : enoughAlone;
}

/** Whether two can have one speaker: at most one of them is named, or both are the same, alone or together. */
function isCompatible(one: StoryStatement, other: StoryStatement): boolean {
  if (one.speaker.id === null || other.speaker.id === null) return true;
  return one.speaker.id === other.speaker.id && one.attribution.others.length === other.attribution.others.length;
}

const isSameSense = (one: StoryStatement, other: StoryStatement): boolean =>
  !isTurnedRound(withCue(one), withCue(other));

/** A statement with the word that reports it: a denial is in that word. */
export const withCue = ({ attribution, words }: StoryStatement): string => `${attribution.cue?.text ?? ''} ${words}`;

/** How alike the papers' own sentences must be. */
const enoughOwn = 0.5;

/** Sentences in which papers assert the same in their own voice, and how much they are alike: 0 for one alone. */
export interface SentenceGroup {
  readonly sentences: readonly OwnSentence[];
  readonly likeness: number;
}

/** Groups the papers' own sentences, one a paper; those that can be compared first. */
export function groupSentences(sentences: readonly OwnSentence[]): SentenceGroup[] {
  const likeness = likenessAmong(sentences.map(({ words }) => words));
  const left = new Set(sentences);
  const groups: SentenceGroup[] = [];
  for (const one of sentences) {
    if (!left.delete(one)) continue;
    const others = bestOfOthers(one, [...left], likeness);
    for (const { other } of others) left.delete(other);
    groups.push({
      sentences: [one, ...others.map(({ other }) => other)],
      likeness: Math.max(0, ...others.map(({ share }) => share)),
    });
  }
  return groups.toSorted((a, b) => b.likeness - a.likeness);
}

function bestOfOthers(one: OwnSentence, left: readonly OwnSentence[], likeness: Likeness) {
  const rated = left
    .filter(({ article }) => article.outlet !== one.article.outlet)
    .map((other) => ({ other, share: likeness(one.words, other.words) }))
    .filter(({ other, share }) => share >= enoughOwn && !isTurnedRound(one.words, other.words))
    .toSorted((a, b) => b.share - a.share);
  return rated.filter(
    ({ other }, at) => rated.findIndex((first) => first.other.article.outlet === other.article.outlet) === at,
  );
}
