import { alignWordings } from '../../text/alignment/align-wordings.ts';
import type { ClaimMatch } from './match-claims.ts';
import type { ProposedSpeaker } from './propose-speaker.ts';

/** Why a draft is proposed and what is left to do, in a few sentences for an editor. */
export function draftReason(
  found: string,
  speaker: ProposedSpeaker,
  match: ClaimMatch | null,
  statement: string,
): string {
  return [found, speakerReason(speaker), matchReason(match, statement)].filter((part) => part !== '').join(' ');
}

function speakerReason({ id, newName }: ProposedSpeaker): string {
  if (newName !== null) return `No actor has the name ${newName} yet: add one, or correct the speaker.`;
  return id === null ? 'The text does not name the speaker.' : '';
}

function matchReason(match: ClaimMatch | null, statement: string): string {
  if (match === null) return '';
  const { claim, article, words, isProposed } = match;
  const outlet = article.slice(article.indexOf('/') + 1);
  const lead = isProposed ? `It seems to be an appearance of ${claim}` : `It may be an appearance of ${claim}`;
  return `${lead}. ${differences(outlet, words, statement)}`;
}

/** How the wording differs from that of the other paper. */
function differences(outlet: string, theirs: string, ours: string): string {
  const { relation, differences: found } = alignWordings([
    { id: 'theirs', text: theirs },
    { id: 'ours', text: ours },
  ]);
  if (relation === 'identical') return `The words are those of ${outlet}.`;
  if (relation === 'different') return `The words are other than those of ${outlet}, which has: ${theirs}`;
  const stated = found.map(({ forms }) => {
    const form = (id: string) => forms.find((one) => one.id === id)?.text;
    return `${form('ours') ?? 'nothing'} for ${form('theirs') ?? 'nothing'}`;
  });
  return `Against ${outlet} it has ${stated.join('; ') || 'the same words in another order'}.`;
}
