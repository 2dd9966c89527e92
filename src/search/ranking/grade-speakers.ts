import { itemAt } from '../index/sorted-list.ts';
import { type ActorScores, wholeActorScore } from './match-actors.ts';

/** How well a claim holds a word: the whole word, or a word that begins like it. */
export const grades = { whole: 4, beginning: 2 } as const;
/**
 * What a claim has before others because a word names its speaker, or an office of the speaker: more than all that other
 * words can add, as a reader who types a name asks what that person said.
 */
export const lifts = { name: 128, office: 64 } as const;

/** Aliases and initials name as names do; roles score less. */
const namingShare = 0.9;

/**
 * For each actor the grade of what the actor says. Only those are lifted whom the word fits as well as it fits anything:
 * while a text has "bank" itself, a speaker called Banks is not what it names.
 * @param best the grade of the best that the texts have; 0 where they have nothing
 */
export function gradeSpeakers(actorScores: ActorScores, beginnings: boolean, best: number): Uint16Array {
  const most = highest(actorScores);
  const least = Math.max(best, gradeOf(most, beginnings));
  const speakers = new Uint16Array(actorScores.length);
  for (let position = 0; position < speakers.length; position++) {
    const score = itemAt(actorScores, position);
    const grade = score === 0 ? 0 : gradeOf(score, beginnings);
    if (grade > 0) speakers[position] = grade + liftOf(score / fullScore(grade), grade >= least);
  }
  return speakers;
}

function highest(scores: ActorScores): number {
  let most = 0;
  for (let position = 0; position < scores.length; position++) most = Math.max(most, itemAt(scores, position));
  return most;
}

/** What speakers have before claims that only mention the word; `share` of what the name itself would score. */
function liftOf(share: number, isBest: boolean): number {
  const isName = share >= namingShare;
  if (!isBest) return isName ? 1 : 0;
  return isName ? lifts.name : lifts.office;
}

/** Whether a speaker's grade says that the word names the speaker. */
export function isNaming(grade: number): boolean {
  return grade >= lifts.office;
}

function gradeOf(score: number, beginnings: boolean): number {
  if (score >= wholeActorScore) return grades.whole;
  return beginnings && score > 0 ? grades.beginning : 0;
}

/** What the name itself scores where a word fits it as well as the grade says. */
function fullScore(grade: number): number {
  return grade === grades.whole ? 3 : 2;
}
