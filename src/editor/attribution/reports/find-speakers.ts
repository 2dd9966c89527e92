import { cueLemma, isQuotingCue, tellingLemmas } from '../language/cue-lexicon.ts';
import { beforeVerbGroup, subjectBefore } from '../language/find-subjects.ts';
import { type ItemRange, isVerbal, nounPhraseStarting } from '../language/noun-phrases.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';
import { isMediaName } from '../speakers/name-words.ts';

/** Where a sentence names the speaker of a cue. */
export interface FoundSpeaker {
  readonly subject: ItemRange | null;
  /** Whether it stands after the cue: `said Smith`. */
  readonly isInverted: boolean;
}

/** The speaker of the cue at `at`: its subject to the left, to the right, or the one it shares with an earlier verb. */
export function findSpeaker(items: readonly Item[], at: number): FoundSpeaker {
  const last = beforeVerbGroup(items, at);
  const before = items[last];
  const isParticiple = itemAt(items, at).lower.endsWith('ing');
  const opensHere = before === undefined || before.lower === ',' || before.lower === ')' || before.tag === 'QUOTE';
  if (!opensHere || isParticiple)
    return { subject: subjectBefore(items, at) ?? sharedSubject(items, at, last), isInverted: false };
  const after = nounPhraseStarting(items, at + 1);
  const cue = itemAt(items, at);
  const canInvert = isQuotingCue(cue.lemma, cue.lower) && !tellingLemmas.has(cueLemma(cue.lemma, cue.lower));
  if (canInvert && after !== null && before !== undefined && endsPhrase(items[after.to]))
    return { subject: canInvert ? after : null, isInverted: true };
  const left = before?.tag !== 'QUOTE' && items[last - 1]?.tag !== 'QUOTE' ? subjectBefore(items, at) : null;
  if (left !== null) return { subject: left, isInverted: false };
  return { subject: after, isInverted: true };
}

function endsPhrase(item: Item | undefined): boolean {
  return item === undefined || (item.tag === 'PUNCT' && item.lower !== ':');
}

/** The subject of a second verb: `She left and said …`, `She left, saying …`. */
function sharedSubject(items: readonly Item[], at: number, last: number): ItemRange | null {
  const before = items[last];
  const isShared = before?.tag === 'CCONJ' || itemAt(items, at).lower.endsWith('ing') || before?.lower === 'to';
  return isShared ? firstSubject(items, at) : null;
}

/** `The Daily Wire reported that …`: a paper that carries what somebody else has said. */
export function isCarrier(items: readonly Item[], subject: ItemRange, cue: number): boolean {
  const words = items.slice(subject.from, subject.to).map(({ lower }) => lower);
  const lemma = cueLemma(itemAt(items, cue).lemma, itemAt(items, cue).lower);
  return isMediaName(words) && /^(?:report|write|say|quote|reveal|claim|state)$/.test(lemma);
}

/** The subject of the first verb before `at` that has one. */
function firstSubject(items: readonly Item[], at: number): ItemRange | null {
  for (let verb = 1; verb < at; verb += 1) {
    const item = itemAt(items, verb);
    const subject = isVerbal(item) && !item.capital && !item.lower.endsWith('ing') ? subjectBefore(items, verb) : null;
    if (subject !== null && !isCarrier(items, subject, verb)) return subject;
  }
  return null;
}
