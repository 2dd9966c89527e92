import type { ProposedRelation } from '../../model/drafts/proposals-file.ts';
import { firstDenial, isDenyingVerb, isTurnedRound } from '../../text/meaning/denials.ts';
import { likenessAmong } from '../drafting/likeness.ts';
import type { StatementGroup } from './group-statements.ts';
import { withCue } from './group-statements.ts';
import type { StoryStatement } from './read-story.ts';

/** A claim that is being proposed: its id and what the papers print of it. */
export interface ProposedGroup {
  readonly id: string;
  readonly group: StatementGroup;
}

/** How much of what is denied must be in the denial: where a verb says that it is one, and where only the words do. */
const [enough, enoughInWords] = [0.3, 0.5];

/**
 * The edges that the text itself draws from one group to others: a denial in a paper that also carries, before it, what it denies
 * (or denies what another paper carries, in much the same words), and a limit that a joining word adds in the same sentence.
 */
export function findRelations(from: ProposedGroup, all: readonly ProposedGroup[]): ProposedRelation[] {
  const likeness = likenessAmong(all.flatMap(({ group }) => group.map(({ words }) => words)));
  const edges = all
    .filter(({ id }) => id !== from.id)
    .flatMap(({ id, group }): (ProposedRelation & { share: number })[] => {
      const best = from.group
        .flatMap((one) => group.flatMap((other) => denialsOf(one, other, likeness(one.words, other.words))))
        .toSorted((a, b) => b.share - a.share)[0];
      return best === undefined ? [] : [{ family: 'disputes', claim: id, kind: 'denies', scope: 'whole', ...best }];
    });
  const [strongest] = edges.toSorted((a, b) => b.share - a.share);
  const limits = all.filter(({ id }) => id !== from.id).flatMap((other) => limitOf(from, other));
  return [...(strongest === undefined ? [] : [strongest].map(({ share: _, ...edge }) => edge)), ...limits.slice(0, 1)];
}

/** The word with which one statement denies another of somebody else, if it does: by its cue, or in much the same words in one article. */
function denialsOf(one: StoryStatement, other: StoryStatement, share: number): { words: string; share: number }[] {
  if (one.speaker.id !== null && one.speaker.id === other.speaker.id) return [];
  const cue = one.attribution.cue?.text.trim() ?? '';
  const isCue = isDenyingVerb(cue) && !isDenyingVerb(other.attribution.cue?.text ?? '');
  if (isCue) return share >= enough ? [{ words: cue, share }] : [];
  const isInWords =
    share >= enoughInWords && one.article === other.article && isTurnedRound(withCue(one), withCue(other));
  const words = isInWords ? firstDenial(one.words) : null;
  return words === null ? [] : [{ words, share }];
}

const joining = /\b(?:although|though|but|however|despite|except|unless|while)\b/iu;

/** An edge where a joining word stands before a statement, in the sentence in which another begins. */
function limitOf(from: ProposedGroup, to: ProposedGroup): ProposedRelation[] {
  for (const one of from.group) {
    const other = to.group.find(({ article, frame }) => article === one.article && frame === one.frame);
    const word = joining.exec(one.words.split(/\s+/u).slice(0, 2).join(' '))?.[0];
    const isAfter =
      other !== undefined && (other.attribution.spans[0]?.start ?? 0) < (one.attribution.spans[0]?.start ?? 0);
    if (word !== undefined && isAfter) return [{ family: 'qualifies', claim: to.id, scope: 'part', words: word }];
  }
  return [];
}
