import { type Diagnostic, diagnose, type Place } from '../../model/diagnostic.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { findingOf, speakerOf, speakersOfParts } from './own-finding.ts';
import { type Surroundings, textAt } from './surroundings.ts';

/** How sure our own program must be, and how nearly it must find the same words, for an editor to look. */
const [sure, same] = [0.8, 0.8];

/**
 * What our own program has against the speaker of an appearance: that it finds another in the same words, or several in
 * the parts of one quotation.
 * @param findings all that it finds in the article
 * @param isWitness whether an id is that of somebody who can speak: a document only carries what others say
 */
export function proveFinding(
  one: Surroundings,
  speaker: string | null,
  findings: readonly Attribution[],
  isWitness: (id: string) => boolean,
  place: Place,
): Diagnostic[] {
  const firm = findings.filter(({ confidence }) => confidence >= sure);
  const finding = findingOf(one, firm, same);
  const other = finding === null ? null : speakerOf(finding);
  const isAnother = speaker !== null && other !== null && other !== speaker && isWitness(other);
  return [
    ...(isAnother && !one.appearance.via.includes(other)
      ? [diagnose('proposal/speaker-doubted', place, { speaker, other, confidence: finding?.confidence ?? 0 })]
      : []),
    ...joinedSpeakers(one, firm, place),
  ];
}

function joinedSpeakers(one: Surroundings, findings: readonly Attribution[], place: Place): Diagnostic[] {
  const [first, last] = [one.quotes[0], one.quotes.at(-1)];
  const isJoined = one.appearance.mode === 'direct' && new Set(speakersOfParts(one, findings)).size > 1;
  if (!isJoined || first === undefined || last === undefined) return [];
  return [diagnose('proposal/quotes-apart', place, { quote: textAt(one, last), other: textAt(one, first) })];
}
